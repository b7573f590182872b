import type { INodeProperties } from 'n8n-workflow';

/** Options of a collection, in alphabetical order. */
export const collection = (options: INodeProperties[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [...options].sort((a, b) => (a.displayName < b.displayName ? -1 : 1)),
});

export const kana: INodeProperties = {
	displayName: 'Kana',
	name: 'kana',
	type: 'options',
	options: [
		{ name: 'As It Stands', value: 'asIs' },
		{ name: 'Full Width', value: 'full', description: 'ﾖｼﾀﾞ becomes ヨシダ' },
	],
	default: 'full',
	description:
		'How kana of names and addresses is written. The links of Office Station write it in full width.',
};

/** For files and calls on the way to or from kaonavi. */
export const linkRules: INodeProperties = {
	displayName: 'Kaonavi Link Rules',
	name: 'kaonaviLinkRules',
	type: 'boolean',
	default: false,
	description:
		'Whether to keep to what the vendor’s own link with kaonavi carries (オフィスステーション連携): no 所属 (部署), 口座, 通勤, 履歴, マイナンバー, and no items that the company has added',
};

const FIELD: INodeProperties = {
	displayName: 'Field',
	name: 'field',
	type: 'string',
	default: '',
	placeholder: 'e.g. lastName',
};

const COLUMN: INodeProperties = {
	displayName: 'Column',
	name: 'column',
	type: 'string',
	default: '',
	placeholder: 'e.g. 氏名（姓）',
	description: 'Header in the file',
};

const AS: INodeProperties = {
	displayName: 'As',
	name: 'as',
	type: 'options',
	options: [
		{
			name: 'Automatic',
			value: 'auto',
			description: 'By the name of the field; other names are text',
		},
		{ name: 'Code or Digits', value: 'digits', description: 'Text whose leading zeros count' },
		{ name: 'Date', value: 'day' },
		{ name: 'Gender', value: 'gender' },
		{ name: 'Kana', value: 'kana' },
		{ name: 'Number', value: 'count' },
		{ name: 'Status', value: 'status', description: '入社予定者, 現職者, 退職者' },
		{ name: 'Text', value: 'text' },
	],
	default: 'auto',
};

const MAX_LENGTH: INodeProperties = {
	displayName: 'Max Length',
	name: 'maxLength',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description: 'Characters that fit. 0: not known.',
};

const map = (description: string, values: INodeProperties[]): INodeProperties => ({
	displayName: 'Field Map',
	name: 'fieldMap',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add column',
	default: {},
	description,
	options: [{ displayName: 'Row', name: 'rows', values }],
});

/** The customer's own layout, on reading. */
export const readMap = map(
	'Headers of your own template. A row replaces the column that the layout has for the field; any other name becomes a field of the item under that name. An empty column leaves the field out.',
	[FIELD, COLUMN, AS],
);

/** The same on building. */
export const buildMap = map(
	'Headers of your own template. A row replaces the column that the layout has for the field; any other field of the items can be written, too. An empty column leaves the field out.',
	[FIELD, COLUMN, AS, MAX_LENGTH],
);
