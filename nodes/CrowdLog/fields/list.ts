import type { INodeProperties } from 'n8n-workflow';
import type { ReadParameter } from '../../shared/node/operation';
import type { FieldMapping } from '../../shared/unverified/rows';
import { tableRows } from '../../shared/node/tableRows';

/** Fields of lists that nobody has published. */

/** How many rows are wanted: Return All, or the first so many. */
export function readMost(parameter: ReadParameter): number {
	return parameter('returnAll', false) ? Infinity : parameter('limit', 50);
}

export const paged: INodeProperties = {
	displayName: 'Paged',
	name: 'paged',
	type: 'boolean',
	default: true,
	description:
		'Whether the list comes page by page (page, per_page), as the project list does. Off: one call.',
};

/** A table of names, filled with the assumed ones. */
export function fieldMap(assumed: Readonly<Record<string, string>>): INodeProperties {
	const names = Object.keys(assumed);
	return {
		displayName: 'Field Map',
		name: 'fieldMap',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add field',
		default: { rows: names.map((field) => ({ field, path: assumed[field] })) },
		description: 'Unverified: which name of the answer holds which field',
		options: [
			{
				displayName: 'Row',
				name: 'rows',
				values: [
					{
						displayName: 'Field',
						name: 'field',
						type: 'options',
						options: [...names].sort().map((name) => ({ name, value: name })),
						default: 'employeeCode',
					},
					{
						displayName: 'Name in the Answer',
						name: 'path',
						type: 'string',
						default: '',
						placeholder: 'e.g. member.code',
					},
				],
			},
		],
	};
}

/** Reads the table; a row without a name in the answer stands for nothing. */
export function readFieldMap(parameter: ReadParameter, name = 'fieldMap'): FieldMapping[] {
	return tableRows(parameter, name)
		.map(({ field, path }) => ({ field: String(field), path: String(path ?? '').trim() }))
		.filter(({ path }) => path !== '');
}
