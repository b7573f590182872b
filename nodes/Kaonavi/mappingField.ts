import type { INodeProperties } from 'n8n-workflow';
import type { ReadParameter } from '../shared/node/operation';
import type { MappingRow } from './layout/mapping';

const from: INodeProperties = {
	displayName: 'Input Field',
	name: 'from',
	type: 'string',
	default: '',
	placeholder: 'e.g. postalCode',
	description: 'Name of the field of the input; a.b for a field inside a field',
};

const to: INodeProperties = {
	displayName: 'Item',
	name: 'to',
	type: 'string',
	default: '',
	placeholder: 'e.g. 郵便番号',
	description: 'Name or ID of the item (項目) in kaonavi',
};

const key: INodeProperties = {
	displayName: 'Key',
	name: 'key',
	type: 'boolean',
	default: false,
	description:
		'Whether the item tells the records of a member apart (複数レコード), e.g. name and date of birth',
};

/** Rows of input field → item. `named` is a parameter's name and label. */
function mapping(
	named: Pick<INodeProperties, 'name' | 'displayName' | 'description'>,
	values: INodeProperties[],
): INodeProperties {
	return {
		...named,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add item',
		default: {},
		options: [{ name: 'mapping', displayName: 'Item', values }],
	};
}

/** Further input fields for a member's own items. */
export const customFieldsMapping = mapping(
	{
		name: 'customFields',
		displayName: 'Custom Items',
		description:
			'Input fields for items of 基本情報 that the company has added, by the name or ID of the item. Blank values are not sent.',
	},
	[from, to],
);

/** Input fields for the items of a sheet. */
export const sheetMapping = mapping(
	{
		name: 'mapping',
		displayName: 'Items',
		description:
			'Input fields for the items of the sheet, by the name or ID of the item. Blank values are not sent.',
	},
	[from, to, key],
);

/** The same to read with. */
export const sheetFieldNames = mapping(
	{
		name: 'mapping',
		displayName: 'Items',
		description:
			'Output fields for items of the sheet, e.g. name for 氏名 (split into lastName and firstName). Empty: all items, by their own names.',
	},
	[{ ...from, displayName: 'Output Field', description: 'Name of the field of the output' }, to],
);

/** The rows of one of the mappings above. */
export function readMappingRows(parameter: ReadParameter, name: string): MappingRow[] {
	const { mapping: rows = [] } = parameter<{ mapping?: MappingRow[] }>(name, {});
	return rows.map((row) => ({
		from: String(row.from ?? ''),
		to: String(row.to ?? ''),
		key: row.key === true,
	}));
}
