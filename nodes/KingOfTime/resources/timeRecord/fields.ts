import type { INodeProperties } from 'n8n-workflow';

/** The fields of a punch; an incoming Punch record fills them by itself. */
export const punchFields: INodeProperties[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		options: [
			{ name: 'Break End (休憩終了)', value: 'breakEnd' },
			{ name: 'Break Start (休憩開始)', value: 'breakStart' },
			{ name: 'From the Input Item', value: 'input', description: "The item's own 'kind'" },
			{ name: 'In (出勤)', value: 'in' },
			{
				name: 'Left to the Vendor',
				value: 'auto',
				description: 'In or out, as the punches of the day so far suggest. Needs Working Day.',
			},
			{ name: 'Out (退勤)', value: 'out' },
			{ name: 'Outing (外出)', value: 'outing' },
			{ name: 'Return (戻り)', value: 'return' },
		],
		default: 'input',
		description: '打刻種別',
	},
	{
		displayName: 'Time',
		name: 'time',
		type: 'dateTime',
		required: true,
		default: '={{ $json.time }}',
		description: 'When the punch was made; a time without an offset is Japanese time',
	},
	{
		displayName: 'Working Day',
		name: 'workingDay',
		type: 'dateTime',
		default: '={{ $json.date }}',
		description:
			'The day that the punch belongs to (勤務日): a night shift goes home on the day it began. Empty: the vendor finds it by the day border of the division.',
	},
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: [
			{
				displayName: 'Division Name or ID',
				name: 'divisionCode',
				type: 'options',
				typeOptions: { loadOptionsMethod: 'getDivisions' },
				default: '',
				description:
					'Where the punch was made (打刻所属); without it, the person\'s own division. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
			{
				displayName: 'Latitude',
				name: 'latitude',
				type: 'number',
				typeOptions: { numberPrecision: 8 },
				default: '',
				description: '緯度',
			},
			{
				displayName: 'Longitude',
				name: 'longitude',
				type: 'number',
				typeOptions: { numberPrecision: 8 },
				default: '',
				description: '経度',
			},
		],
	},
];
