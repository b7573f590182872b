import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ReadParameter } from '../../shared/node/operation';
import type { Rounding } from '../days/rounding';
import type { DayRules } from '../days/rules';
import {
	codesOf,
	type GivenMember,
	readAppliedDays,
	readGrantedBreaks,
	readMinutes,
	readOptionalDay,
} from '../readParameters';
import { LIMITS } from '../vendor';

/** Fields by which days of attendance are judged, the same for the file and for the sync. */

export const members: INodeProperties = {
	displayName: 'Members',
	name: 'members',
	type: 'json',
	default: '',
	placeholder: "={{ $('Members').all().map((item) => item.json) }}",
	description:
		'The members of CrowdLog, as Member: Get Many puts them out (employeeCode is 社員コード). Empty: codes are not checked.',
};

export const closingDate: INodeProperties = {
	displayName: 'Closing Date',
	name: 'closingDate',
	type: 'dateTime',
	default: '',
	description:
		'Days up to this one are closed (締め管理, タイムシート/工数) and left alone. Empty: no day is taken for closed.',
};

export const appliedDays: INodeProperties = {
	displayName: 'Applied Days',
	name: 'appliedDays',
	type: 'json',
	default: '',
	placeholder: 'e.g. [{ "employeeCode": "P1001", "date": "2026-11-20" }]',
	description:
		'Days that are 申請済 in CrowdLog, as items with employeeCode and date. They are left alone.',
};

const rounding: INodeProperties[] = [
	{
		displayName: 'Rounding',
		name: 'rounding',
		type: 'options',
		options: [
			{
				name: 'Inward',
				value: 'inward',
				description: 'Start up, end down: work never grows. Breaks the other way.',
			},
			{ name: 'Nearest', value: 'nearest', description: 'Each time to the nearest, half upwards' },
			{ name: 'None', value: 'none', description: 'Times as they are, whole minutes' },
			{
				name: 'Outward',
				value: 'outward',
				description: 'Start down, end up: work never shrinks. Breaks the other way.',
			},
		],
		default: 'none',
		description: 'Whether times become multiples of the 入力単位. The report holds both values.',
	},
	{
		displayName: 'Unit (Minutes)',
		name: 'unitMinutes',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 60 },
		displayOptions: { hide: { rounding: ['none'] } },
		default: 15,
		description: '入力単位(分) under 基本設定 > タイムシート設定',
	},
];

export const dayFields: INodeProperties[] = [members, closingDate, appliedDays, ...rounding];

/** A field inside *Options*. */
export const afterMidnight: INodeProperties = {
	displayName: 'Times After Midnight',
	name: 'afterMidnight',
	type: 'options',
	options: [
		{
			name: '24 Hours and More',
			value: 'over24',
			description: 'As 29:00, if your tenant takes it',
		},
		{ name: 'Refuse', value: 'refuse', description: 'The day is refused by name' },
	],
	default: 'refuse',
	description: 'Whether CrowdLog takes times from 24:00 on is not published',
};

/** A field inside *Options*. */
export const grantedBreaks: INodeProperties = {
	displayName: 'Granted Breaks',
	name: 'grantedBreaks',
	type: 'string',
	default: '',
	placeholder: 'e.g. 12:00-13:00/17:00-17:15',
	description:
		'When breaks are that the attendance system grants without punches (自動休憩). Used for a day whose record tells no breaks, and only if they explain its minutes of work exactly.',
};

/** Reads the fields above. Throws a `Refusal` that names the one that cannot be used. */
export function readDayRules(
	parameter: ReadParameter,
	given: readonly GivenMember[] | undefined,
): DayRules {
	const { afterMidnight: past, grantedBreaks: granted } = parameter<IDataObject>('options', {});
	const mode = parameter<Rounding>('rounding', 'none');
	const unit = mode === 'none' ? LIMITS.unitMinutes : parameter('unitMinutes', LIMITS.unitMinutes);
	const closing = readOptionalDay('Closing Date', parameter<unknown>('closingDate', ''));
	const codes = codesOf(given);
	const breaks = readGrantedBreaks('Granted Breaks', granted);
	return {
		...(codes && { members: codes }),
		...(closing !== undefined && { closingDate: closing }),
		applied: readAppliedDays(parameter),
		rounding: mode,
		unitMinutes: readMinutes('Unit (Minutes)', unit, 1, 60),
		over24: past === 'over24',
		...(breaks && { grantedBreaks: breaks }),
	};
}
