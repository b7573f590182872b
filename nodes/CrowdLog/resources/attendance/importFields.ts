import type { INodeProperties } from 'n8n-workflow';
import { reportLanguage } from '../../../shared/node/fields';
import { afterMidnight, grantedBreaks } from '../../fields/days';

/** What is written into the file, and how. */
export const fileFields: INodeProperties[] = [
	{
		displayName:
			'The import does not work while 勤怠管理機能 is in use, needs 「勤怠の使用」, and overwrites what the day holds. Return CSV Text, then Convert to File > Convert to Text File with Text Input Field csv and the same Encoding. (Return Rows and Convert to CSV: UTF-8 with a byte order mark, which your tenant may or may not take.)',
		name: 'howTo',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Return',
		name: 'return',
		type: 'options',
		options: [
			{
				name: 'CSV Text',
				value: 'csv',
				description:
					'One item with the whole file as text in the field csv, for Convert to Text File',
			},
			{
				name: 'Report',
				value: 'report',
				description:
					'One item per record: in the file or not, why, and both values of what was rounded',
			},
			{
				name: 'Rows',
				value: 'rows',
				description: 'One item per row of the file, columns in the documented order',
			},
		],
		default: 'rows',
	},
	{
		displayName: 'Encoding',
		name: 'encoding',
		type: 'options',
		options: [
			{
				name: 'Shift_JIS',
				value: 'shiftJis',
				description: 'Characters that it does not have are refused by name',
			},
			{ name: 'UTF-8', value: 'utf8', description: 'Holds every character' },
		],
		default: 'utf8',
		description: 'What is chosen on the import screen, too. Convert to File does the writing.',
	},
	{
		displayName: 'Status',
		name: 'status',
		type: 'options',
		options: [
			{ name: 'Complete (完了)', value: 'complete', description: 'ステータス 1' },
			{
				name: 'Leave Blank',
				value: 'blank',
				description: 'A new day becomes 完了; what happens to a day that exists is not published',
			},
			{ name: 'Saved (保存)', value: 'saved', description: 'ステータス 0' },
		],
		default: 'complete',
		description: 'The cell ステータス of every row',
	},
];

export const extraColumns: INodeProperties = {
	displayName: 'Extra Columns',
	name: 'extraColumns',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add column',
	default: {},
	description:
		'Columns behind the documented ones, e.g. of 休暇: headers exactly as [CSVフォーマット] shows them',
	options: [
		{
			displayName: 'Row',
			name: 'rows',
			values: [
				{ displayName: 'Header', name: 'header', type: 'string', default: '' },
				{
					displayName: 'Field',
					name: 'path',
					type: 'string',
					default: '',
					placeholder: 'e.g. leave',
					description: 'The field of the input item that holds the value',
				},
			],
		},
	],
};

export const importOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		grantedBreaks,
		{
			displayName: 'Note Field',
			name: 'noteField',
			type: 'string',
			default: 'note',
			description: 'The field of the input item that holds the text of 日報',
		},
		reportLanguage,
		afterMidnight,
	],
};
