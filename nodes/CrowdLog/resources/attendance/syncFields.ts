import type { INodeProperties } from 'n8n-workflow';
import { reportLanguage } from '../../../shared/node/fields';
import { listAt } from '../../../shared/node/unverifiedFields';
import { afterMidnight, grantedBreaks } from '../../fields/days';
import { fieldMap, paged } from '../../fields/list';
import { APPLIED_WORDS, ASSUMED_FIELDS } from '../../vendor';

const DEFAULT_BODY = JSON.stringify(
	{
		member_code: '{employeeCode}',
		date: '{date}',
		start: '{start}',
		end: '{end}',
		breaks: '{breaks}',
	},
	null,
	2,
);

export const notice: INodeProperties = {
	displayName:
		'Unverified: nothing says whether the API of CrowdLog takes attendance. Only for tenants whose reference has such a call: enter method, path and body as it says. Otherwise use Build Import File.',
	name: 'unverified',
	type: 'notice',
	default: '',
};

/** How a day is written. */
export const writeFields: INodeProperties[] = [
	{
		displayName: 'Method',
		name: 'method',
		type: 'options',
		options: [
			{ name: 'PATCH', value: 'PATCH', description: 'Sent once: not after a lost answer' },
			{ name: 'POST', value: 'POST', description: 'Sent once: not after a lost answer' },
			{ name: 'PUT', value: 'PUT', description: 'May be sent again after a lost answer' },
		],
		default: 'PUT',
		description: 'Unverified',
	},
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'as your reference says, e.g. with {memberId} and {date}',
		description:
			'Unverified. One call per person and day. {employeeCode}, {memberId} (from Members), {date}, {start}, {end}, {breaks} stand for the day.',
	},
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default: DEFAULT_BODY,
		description:
			'Unverified, an example. {start} and {end} are 09:00; {breaks} is 12:00-13:00/17:00-17:15, {breakList} a list of start and end. A property without a value is left out.',
	},
];

/** How what CrowdLog holds is read. */
export const readFields: INodeProperties[] = [
	{
		displayName: 'Read Path',
		name: 'readPath',
		type: 'string',
		default: '',
		placeholder: 'as your reference says, e.g. with {startDate} and {endDate}',
		description:
			'Unverified. Reads what CrowdLog holds, so that only differences are written. Empty: nothing is compared, and every run writes every day again.',
	},
	{ ...listAt, displayOptions: { hide: { readPath: [''] } }, default: 'attendances' },
	{ ...paged, displayOptions: { hide: { readPath: [''] } } },
	{ ...fieldMap(ASSUMED_FIELDS.attendance), displayOptions: { hide: { readPath: [''] } } },
];

export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Applied Words',
			name: 'appliedWords',
			type: 'string',
			default: APPLIED_WORDS.join(', '),
			description:
				"What the field 'applied' of Field Map holds for a day that is 申請済. Separated by commas.",
		},
		{
			displayName: 'Concurrent Calls',
			name: 'concurrency',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 20 },
			default: 5,
			description: 'How many writes may be under way at the same time',
		},
		grantedBreaks,
		reportLanguage,
		afterMidnight,
	],
};
