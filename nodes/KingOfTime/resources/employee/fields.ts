import type { INodeProperties } from 'n8n-workflow';

/** The fields of a person. Each takes its value from an incoming Employee record unless the user says otherwise. */

const text = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: `={{ $json.${name} }}`,
	description,
});

const day = (displayName: string, name: string, description: string): INodeProperties => ({
	...text(displayName, name, description),
	type: 'dateTime',
});

/** For a new person: a plain code, since there is nobody to choose. */
export const newCode: INodeProperties = {
	...text('Employee Code', 'employeeCode', '従業員コード, with its leading zeros'),
	required: true,
};

const lastName = text('Last Name', 'lastName', '姓');
const firstName = text('First Name', 'firstName', '名');

const gender: INodeProperties = {
	displayName: 'Gender',
	name: 'gender',
	type: 'options',
	options: [
		{ name: 'Female', value: 'female' },
		{ name: 'From the Input Item', value: 'input', description: "The item's own 'gender'" },
		{ name: 'Male', value: 'male' },
	],
	default: 'input',
	description: '性別',
};

const division: INodeProperties = {
	displayName: 'Division Name or ID',
	name: 'divisionCode',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getDivisions' },
	default: '={{ $json.divisionCode }}',
	description:
		'所属. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

const employmentType: INodeProperties = {
	displayName: 'Employment Type Name or ID',
	name: 'employmentTypeCode',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getEmploymentTypes' },
	default: '={{ $json.employmentTypeCode }}',
	description:
		'雇用区分. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

const required = [lastName, firstName, gender, division, employmentType];

const optional: INodeProperties[] = [
	day('Birth Date', 'birthDate', '生年月日'),
	{
		displayName: 'Contract Minutes per Day',
		name: 'contractMinutes',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 480,
		description: '契約労働時間 of a whole day',
	},
	text('Email', 'email', 'Several are separated by commas; they replace those that are there'),
	text('First Name (Kana)', 'firstNameKana', '名フリガナ'),
	day('Hired Date', 'hiredDate', '入社年月日'),
	text('Last Name (Kana)', 'lastNameKana', '姓フリガナ'),
	day('Retired Date', 'retiredDate', '退職年月日'),
];

/** What the vendor demands of a new person. */
export const requiredFields = required.map((field) => ({ ...field, required: true }));

const collection = (
	displayName: string,
	name: string,
	options: INodeProperties[],
): INodeProperties => ({
	displayName,
	name,
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [...options].sort((a, b) => (a.displayName < b.displayName ? -1 : 1)),
});

export const additionalFields = collection('Additional Fields', 'additionalFields', optional);

const changedCode = text('New Employee Code', 'newEmployeeCode', 'Changes the code itself');

/** Only what is added here, and has a value, is sent: the vendor would clear a blank field. */
export const updateFields = collection('Update Fields', 'updateFields', [
	...required,
	...optional,
	changedCode,
]);

/** From when a division or an employment type holds. */
export const updateDate: INodeProperties = {
	displayName: 'Update Date',
	name: 'updateDate',
	type: 'dateTime',
	default: '',
	description: 'From when a new division or employment type holds (異動日). Default: today.',
};
