import type { INodeProperties } from 'n8n-workflow';
import { LAYOUT_DEFAULTS } from '../vendor';

/** Header names in one text field: `社員番号, スタッフ番号`. */
const names = (
	displayName: string,
	name: keyof typeof LAYOUT_DEFAULTS,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: (LAYOUT_DEFAULTS[name] as readonly string[]).join(', '),
	description: `${description}. Several header names are separated by commas; a column letter works, too.`,
});

const number = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description,
});

export const month: INodeProperties = {
	displayName: 'Month',
	name: 'month',
	type: 'string',
	default: '',
	placeholder: 'e.g. 2026-12',
	description:
		'Completes dates without year or month; for days alone, the month of the first date column. Empty: the only month that the rows down to the header name (2026年12月).',
};

const COMMON: INodeProperties[] = [
	names('Branch Column', 'division', 'Where the branch (拠点) stands'),
	names(
		'Date Patterns',
		'datePatterns',
		'Notations of dates: YYYY, YY, M, MM, D, DD; a weekday such as (火) may follow',
	),
	{
		displayName: 'First Cell',
		name: 'firstCell',
		type: 'string',
		default: 'A1',
		description:
			'The cell in which the rows begin, so that reports name rows and columns as the sheet does. Set it if column A is empty or Extract From File has a Range.',
	},
	number(
		'First Data Row',
		'firstDataRow',
		'Row number of the first person. 0: the row below the header.',
	),
	number(
		'Header Row',
		'headerRow',
		'Row number of the header (見出し行). 0: the first row that holds a staff number header.',
	),
	names(
		'Merged Columns',
		'mergedDown',
		'Columns whose cells are merged downwards: an empty cell holds what stands above it',
	),
	names('Name Column', 'name', 'Where the name (氏名) stands'),
	names(
		'Staff Number Column',
		'staffNumber',
		'Where the staff number (社員番号 = 従業員コード of KING OF TIME) stands',
	),
];

const LIST_ONLY: INodeProperties[] = [
	names('Break Column', 'breakMinutes', 'The length of the break (休憩), or its times'),
	names('Break End Column', 'breakEnd', 'When the break ends (休憩終了)'),
	names('Break Start Column', 'breakStart', 'When the break begins (休憩開始)'),
	names(
		'Confirmed Words',
		'confirmedWords',
		'What the status column says of a confirmed shift (確定)',
	),
	names('Date Column', 'date', 'The working day (日付)'),
	names('End Column', 'end', 'When the shift ends (退勤時間)'),
	names(
		'Shift Column',
		'cell',
		'One cell with everything, as in a grid; it comes before start and end',
	),
	names('Start Column', 'start', 'When the shift begins (出勤時間)'),
	names(
		'Status Column',
		'status',
		'Whether the shift is confirmed (確定); blank means not confirmed',
	),
];

const byName = (a: INodeProperties, b: INodeProperties) => (a.displayName < b.displayName ? -1 : 1);

const layoutOf = (name: string, options: INodeProperties[]): INodeProperties => ({
	displayName: 'Layout',
	name,
	type: 'collection',
	placeholder: 'Add layout setting',
	default: {},
	options: [...options].sort(byName),
});

/** oplus publishes no template: everything about the layout can be said here. */
export const gridLayout = layoutOf('gridLayout', COMMON);
export const listLayout = layoutOf('listLayout', [...COMMON, ...LIST_ONLY]);
export const staffLayout = layoutOf(
	'staffLayout',
	COMMON.filter(({ name }) => !['datePatterns'].includes(name)),
);
