import type { INodeProperties } from 'n8n-workflow';
import { reportLanguage } from '../../shared/node/fields';
import { collection, kana, linkRules } from './common';

const FILE: INodeProperties[] = [
	{
		displayName: 'Code Digits',
		name: 'codeDigits',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 20 },
		default: 0,
		description:
			'Shorter numbers get zeros in front: a spreadsheet may have dropped them. 0: numbers stay as they stand.',
	},
	{
		displayName: 'First Cell',
		name: 'firstCell',
		type: 'string',
		default: 'A1',
		description: 'The cell in which the rows begin, so that reports name rows as the file does',
	},
	{
		displayName: 'Header Row',
		name: 'headerRow',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description:
			'Row number of the header (項目名の行). 0: the first row that holds the header of the employee number.',
	},
	kana,
	linkRules,
	reportLanguage,
];

export const ADDRESS: INodeProperties = {
	displayName: 'Address',
	name: 'address',
	type: 'options',
	options: [
		{ name: 'As It Stands', value: 'asIs' },
		{ name: 'Join', value: 'join', description: 'To address' },
		{ name: 'Split', value: 'split', description: 'To prefecture (都道府県) and city (the rest)' },
	],
	default: 'asIs',
	description: 'Whether address parts become one field, or one field its parts',
};

/** Who is taken, and by which name: the choices of 従業員情報の連携設定. */
export const CHOICE: INodeProperties[] = [
	{
		displayName: 'Business Name as Name',
		name: 'businessName',
		type: 'boolean',
		default: false,
		description:
			'Whether a business name takes the place of 姓 and 名 (ビジネスネームがある場合は姓名として連携する)',
	},
	{
		displayName: 'Only With Hire Date',
		name: 'onlyHired',
		type: 'boolean',
		default: false,
		description: 'Whether people without 入社年月日 are left out (連携対象従業員)',
	},
	{
		displayName: 'Only These Employees',
		name: 'employeeCodes',
		type: 'string',
		default: '',
		placeholder: 'e.g. 00123, 00124',
		description:
			'従業員番号, separated by commas. One that is not there is reported by name. Empty: everybody.',
	},
];

/** Options of Employee: Read File. */
export const employeeReadOptions = collection([
	...FILE,
	ADDRESS,
	{
		displayName: 'As of Date',
		name: 'on',
		type: 'dateTime',
		default: '',
		description: 'The day as of which dates tell a status. Default: today.',
	},
	...CHOICE,
]);

/** Whose dependents. */
export const EMPLOYEES: INodeProperties = {
	displayName: 'Only of Employees',
	name: 'employees',
	type: 'json',
	default: '[]',
	placeholder: "e.g. {{ $('Employees').all().map((item) => item.json) }}",
	description:
		'Only dependents of these people: the items of an Employee operation. Empty: of all.',
};

/** Options of Dependent: Read File. */
export const dependentReadOptions = collection([...FILE, EMPLOYEES]);

export const statuses: INodeProperties = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	options: [
		{ name: 'Active (現職者)', value: 'active' },
		{ name: 'Joining (入社予定者)', value: 'joining' },
		{ name: 'Retired (退職者)', value: 'retired' },
	],
	default: ['active', 'joining', 'retired'],
	description:
		'Whom to read. The vendor’s own link to kaonavi takes active and joining people only. A status is what the file says, else what 入社年月日 and 退職年月日 tell.',
};
