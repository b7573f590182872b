import type { INodeProperties } from 'n8n-workflow';
import { reportLanguage } from '../../shared/node/fields';
import { ROW_LIMITS } from '../vendor';
import { collection, kana, linkRules } from './common';

/** What of the built file is put out. */
export const returned: INodeProperties = {
	displayName: 'Return',
	name: 'return',
	type: 'options',
	options: [
		{
			name: 'File Rows',
			value: 'rows',
			description: 'The rows of one file, for Convert to File; refused if they need several',
		},
		{
			name: 'Files',
			value: 'files',
			description: 'One item per file, with its rows in a list, for Loop Over Items and Split Out',
		},
		{
			name: 'Report',
			value: 'report',
			description: 'One item per record: what a file does with it, and what was cut',
		},
	],
	default: 'rows',
};

/** How the file is imported decides how many rows it may have. */
export const route: INodeProperties = {
	displayName: 'Import By',
	name: 'route',
	type: 'options',
	options: [
		{
			name: 'Bulk Edit (一括編集)',
			value: 'bulkEdit',
			description: `${ROW_LIMITS.bulkEdit} rows a file`,
		},
		{
			name: 'General Data Import (汎用データ取込み)',
			value: 'general',
			description: `${ROW_LIMITS.general} rows a file`,
		},
	],
	default: 'general',
	description: 'The screen that takes the file',
};

/** Whom the ledger holds: tells new people from known ones, and near misses from both. */
export const existing: INodeProperties = {
	displayName: 'Existing Employees',
	name: 'existing',
	type: 'json',
	default: '',
	placeholder: "e.g. {{ $('Ledger').all().map((item) => item.json) }}",
	description:
		'The items of Employee: Read File. With them only new and changed people are written, and a number that is there nearly is refused. Empty: all are written.',
};

/** The same for attendance: whom the import will find. */
export const attendanceExisting: INodeProperties = {
	...existing,
	description:
		'The items of Employee: Read File. With them somebody whom the ledger does not have is refused by name. Empty: all are written.',
};

const DATE_FORMAT: INodeProperties = {
	displayName: 'Date Format',
	name: 'dateFormat',
	type: 'options',
	options: [
		{ name: 'YYYY-MM-DD', value: 'hyphens' },
		{ name: 'YYYY/MM/DD', value: 'slashes' },
	],
	default: 'slashes',
	description: 'How days are written',
};

const TOO_LONG: INodeProperties = {
	displayName: 'Too Long Values',
	name: 'tooLong',
	type: 'options',
	options: [
		{
			name: 'Cut and Report',
			value: 'cut',
			description: 'Cut to the length; a hint and the report name person and column',
		},
		{ name: 'Refuse', value: 'refuse', description: 'The person is not written' },
	],
	default: 'refuse',
	description: 'What becomes of a text longer than Max Length. Codes are never cut.',
};

const WRITE: INodeProperties = {
	displayName: 'Write',
	name: 'write',
	type: 'multiOptions',
	options: [
		{ name: 'Changed People (更新)', value: 'update' },
		{ name: 'New People (追加)', value: 'create' },
	],
	default: ['create', 'update'],
	description: 'With Existing Employees: which people the file holds',
};

export const employeeBuildOptions = collection([
	DATE_FORMAT,
	kana,
	linkRules,
	TOO_LONG,
	WRITE,
	reportLanguage,
]);

export const attendanceBuildOptions = collection([
	{
		displayName: 'Only Closed Months',
		name: 'onlyClosed',
		type: 'boolean',
		default: false,
		description: 'Whether a month that is not closed (締め) at the source is refused',
	},
	{ ...TOO_LONG, description: 'What becomes of a text longer than Max Length' },
	reportLanguage,
]);

/** No default that would be a guess: the same text is another time in another format. */
export const timeFormat: INodeProperties = {
	displayName: 'Time Format',
	name: 'timeFormat',
	type: 'options',
	options: [
		{ name: 'Choose…', value: 'choose' },
		{ name: 'Decimal Hours (10進): 1 H 20 Min = 1.33', value: 'decimal' },
		{ name: 'Hours and Minutes With a Colon: 1 H 20 Min = 1:20', value: 'sexagesimalColon' },
		{ name: 'Hours and Minutes With a Dot (60進): 1 H 20 Min = 1.20', value: 'sexagesimalDot' },
		{ name: 'Minutes (分): 1 H 20 Min = 80', value: 'minutes' },
	],
	default: 'choose',
	description:
		'As the template in Office Station has it. 1.20 is 80 minutes in one format and 72 in another.',
};
