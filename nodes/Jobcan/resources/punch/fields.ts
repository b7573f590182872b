import type { INodeProperties } from 'n8n-workflow';

export const punchFrom: INodeProperties = {
	displayName: 'Punch From',
	name: 'punchFrom',
	type: 'options',
	options: [
		{ name: 'Fields Below', value: 'fields' },
		{
			name: 'The Event of the Input Item',
			value: 'event',
			description:
				"The item's own 'jobcanId' and 'timestamp' (milliseconds), as of an event of LINE. A redelivered event, or one older than five seconds, is looked for first. Faster for many people.",
		},
	],
	default: 'fields',
	description: 'Where person and time are taken from',
};

/** Shown if the punch is given by fields. */
export const ifGiven = (field: INodeProperties): INodeProperties => ({
	...field,
	displayOptions: { show: { punchFrom: ['fields'] } },
});

export const kindField: INodeProperties = {
	displayName: 'Kind',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Break End (休憩終了)', value: 'breakEnd' },
		{ name: 'Break Start (休憩開始)', value: 'breakStart' },
		{ name: 'From the Input Item', value: 'input', description: "The item's own 'kind'" },
		{ name: 'In (出勤)', value: 'in' },
		{
			name: 'Left to Jobcan (打刻)',
			value: 'auto',
			description: 'Sent without a kind: Jobcan finds out whether the person comes or goes',
		},
		{ name: 'Out (退勤)', value: 'out' },
	],
	default: 'input',
	description: '打刻種別',
};

/** When and where; an incoming Punch record fills them by itself. */
export const punchFields: INodeProperties[] = [
	{
		displayName: 'Time',
		name: 'time',
		type: 'dateTime',
		required: true,
		default: '={{ $json.time }}',
		description: 'When the punch was made; a time without an offset is Japanese time',
	},
	{
		displayName: 'Business Date',
		name: 'workingDay',
		type: 'dateTime',
		default: '={{ $json.date }}',
		description:
			'The day that the punch belongs to: a night shift goes home on the day it began. Empty: Jobcan finds it by its day-change time (日替わり時刻).',
	},
	{
		displayName: 'Group ID',
		name: 'groupId',
		type: 'string',
		default: '={{ $json.divisionCode }}',
		description: 'Where the punch was made (グループ), by its number. Empty: left to Jobcan.',
	},
];

export const checkFirst: INodeProperties = {
	displayName: 'Look for It First',
	name: 'checkFirst',
	type: 'boolean',
	default: false,
	description:
		'Whether to read the punches of the person before, and not to send one that is there at the same minute. For a repeated request, e.g. a redelivered event: two more calls (adits.read).',
};

export const includeInput: INodeProperties = {
	displayName: 'Include Input Fields',
	name: 'includeInput',
	type: 'boolean',
	default: false,
	description:
		'Whether the output item keeps the fields of the input item, e.g. of the event that is answered next',
};

/** How the punch is sent: by analogy to the published calls and to the words of the web screen, open to correction. */
export const requestFields: INodeProperties[] = [
	{
		displayName: 'Method',
		name: 'method',
		type: 'options',
		options: [
			{ name: 'PATCH', value: 'PATCH' },
			{ name: 'POST', value: 'POST' },
			{ name: 'PUT', value: 'PUT' },
		],
		default: 'POST',
		description: 'Unverified',
	},
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		required: true,
		default: '/attendance/v1/api-stamp/{employeeId}',
		description: "Unverified. {employeeId} stands for Jobcan's own number of the person.",
	},
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default:
			'{\n  "adit_item": "{kind}",\n  "recorded_at": "{time}",\n  "date": "{date}",\n  "group_id": "{groupId}"\n}',
		description:
			'Unverified. {kind} stands for work_start, work_end, rest_start or rest_end, {time} for the time with +09:00, {date} for the business date, {groupId} for the group, {employeeId} for the person. What has no value is left out.',
	},
];
