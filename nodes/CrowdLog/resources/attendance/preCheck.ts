import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { reportLanguage } from '../../../shared/node/fields';
import type { OutputRow, WholeOperation } from '../../../shared/node/operation';
import { type Language, type Reason, sentence } from '../../../shared/reasons/reason';
import { compact } from '../../../shared/records/compact';
import type { CrowdLogClient } from '../../client';
import { appliedDays, closingDate, members } from '../../fields/days';
import { rangeFields } from '../../fields/range';
import { inputReasons } from '../../inputReasons';
import { checkCodes, type CodeFinding } from '../../preCheck/codes';
import { checkDays, type DayFinding, windowsOf } from '../../preCheck/days';
import {
	readAppliedDays,
	readMembers,
	readOptionalDay,
	readOptionalRange,
} from '../../readParameters';
import { LIMITS } from '../../vendor';

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Only Findings',
			name: 'onlyFindings',
			type: 'boolean',
			default: false,
			description: 'Whether people who are linked are left out',
		},
		reportLanguage,
		{
			displayName: 'Source Field',
			name: 'sourceField',
			type: 'string',
			default: 'source',
			description:
				'The field of an item that names the attendance system it came from: a person with two is reported',
		},
	],
};

export const preCheck: WholeOperation<CrowdLogClient> = {
	name: 'Pre-Check',
	value: 'preCheck',
	action: 'Check attendance before a sync',
	description:
		'Report what 勤怠同期 or an import would not take: codes, people with two sources, days, periods over 40 days',
	fields: [
		{ ...members, required: true, description: `${members.description?.split(' Empty:')[0]}` },
		...rangeFields(
			'First day of the sync (JST). Default: the first day of the input.',
			'Last day of the sync (JST), included. Default: the last day of the input.',
		),
		...[closingDate, appliedDays, options],
	],
	async whole({ parameter, inputs, language }) {
		const { onlyFindings, sourceField = 'source' } = parameter<{
			onlyFindings?: boolean;
			sourceField?: string;
		}>('options', {});
		const given = readMembers(parameter);
		if (given === undefined)
			throw new Refusal('guard', inputReasons.fieldMissing({ field: 'Members' }));
		const codes = given.map(({ employeeCode }) => employeeCode);
		const closing = readOptionalDay('Closing Date', parameter<unknown>('closingDate', ''));
		const found = checkCodes(inputs, codes, sourceField).filter(
			({ status }) => !(onlyFindings === true && status === 'linked'),
		);
		const days = checkDays(inputs, {
			...(closing !== undefined && { closingDate: closing }),
			applied: readAppliedDays(parameter),
			rounding: 'none',
			unitMinutes: LIMITS.unitMinutes,
			over24: true,
		});
		const windows = windowsOf(inputs, readOptionalRange(parameter));
		return [
			...found.map((one) => codeRow(one, language)),
			...days.map((one) => dayRow(one, language)),
			...windows.map(({ start, end, days: length }) => ({
				json: { check: 'window', status: 'window', startDate: start, endDate: end, days: length },
			})),
		];
	},
};

function codeRow({ item, reason, near, sources, ...rest }: CodeFinding, language: Language) {
	const json = {
		...{ check: 'code', ...rest },
		...(near && { near: [...near] }),
		...(sources && { sources: [...sources] }),
		...told(reason, language),
	};
	return rowFrom(json, item);
}

function dayRow({ item, reason, ...whose }: DayFinding, language: Language): OutputRow {
	const json = { check: 'day', status: reason.code, ...compact(whose), ...told(reason, language) };
	return rowFrom(json, item);
}

function rowFrom(json: IDataObject, from: number | undefined): OutputRow {
	return from === undefined ? { json } : { json, from };
}

const told = (reason: Reason | undefined, language: Language) =>
	reason && { reason: sentence(reason, language), reasonCode: reason.code };
