import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { reportLanguage } from '../../../shared/node/fields';
import { givenItems } from '../../../shared/node/givenItems';
import type { OutputRow, WholeOperation } from '../../../shared/node/operation';
import { type Language, sentence } from '../../../shared/reasons/reason';
import type { CrowdLogClient } from '../../client';
import { inputReasons } from '../../inputReasons';
import { readMinutes } from '../../readParameters';
import { reconcile as compare, type Reconciled } from '../../reconcile/reconcile';
import { addUp } from '../../reconcile/workHours';
import { LIMITS } from '../../vendor';

const fields: INodeProperties[] = [
	{
		displayName: 'Work Hours',
		name: 'workHours',
		type: 'json',
		default: "={{ $('Work Hours').all().map((item) => item.json) }}",
		description:
			'Rows of 工数: employeeCode, date, and minutes, hours or days (人日). Several rows of a day are added up. The input items are Attendance records.',
	},
	{
		displayName: 'Tolerance (Minutes)',
		name: 'tolerance',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 1440 },
		default: 15,
		description: 'From so many minutes on, a difference is a mismatch (工数と勤怠の一致)',
	},
	{
		displayName: 'Only What Needs Attention',
		name: 'attentionOnly',
		type: 'boolean',
		default: false,
		description:
			'Whether days on which both agree, or differ by less than the tolerance, are left out',
	},
];

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Minutes of a Person-Day',
			name: 'dayMinutes',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 1440 },
			default: 480,
			description: '1人日の時間, for rows that count in days (人日・人月の単位)',
		},
		reportLanguage,
	],
};

export const reconcile: WholeOperation<CrowdLogClient> = {
	name: 'Reconcile',
	value: 'reconcile',
	action: 'Compare attendance with work hours',
	description: 'Compare attendance (勤怠) with 工数 by person and day, as the cues of CrowdLog do',
	fields: [...fields, options],
	async whole({ parameter, inputs, language }) {
		const { dayMinutes = LIMITS.dayMinutes } = parameter<IDataObject>('options', {});
		const perDay = readMinutes('Minutes of a Person-Day', dayMinutes, 1, 1440);
		const tolerance = readMinutes(
			'Tolerance (Minutes)',
			parameter<unknown>('tolerance', LIMITS.toleranceMinutes),
			1,
			1440,
		);
		const field = 'Work Hours';
		const hours = addUp(givenItems(parameter, 'workHours', field), perDay);
		if ('unreadable' in hours) {
			const row = hours.unreadable + 1;
			const names = hours.names.join(', ');
			throw new Refusal('guard', inputReasons.rowUnreadable({ field, row, names }));
		}
		const isBrief = parameter('attentionOnly', false);
		return compare(inputs, hours.byDay, tolerance)
			.filter(({ needsAttention }) => needsAttention || !isBrief)
			.map((day) => rowOf(day, language));
	},
};

/** A record that cannot be read leaves on the error output; 工数 without attendance is nobody's item. */
function rowOf({ item, reason, ...rest }: Reconciled, language: Language): OutputRow {
	const told = reason && { reason: sentence(reason, language), reasonCode: reason.code };
	const json = { ...rest, ...told } as IDataObject;
	const from = item === undefined ? {} : { from: item };
	return rest.status === 'failed' && told
		? { json, ...from, error: told.reason }
		: { json, ...from };
}
