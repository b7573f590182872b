import type { INodeProperties } from 'n8n-workflow';

/** Fields of operations whose calls the vendor has not published: the user gives path, list and names. */

/** Names that lead to the list in an answer. */
export const listAt: INodeProperties = {
	displayName: 'List At',
	name: 'listAt',
	type: 'string',
	default: '',
	placeholder: 'e.g. data.items',
	description: 'Names that lead to the list in the answer. Empty: the answer itself is the list.',
};

/** What is asked for behind the path. */
export const queryParameters: INodeProperties = {
	displayName: 'Query Parameters',
	name: 'query',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add parameter',
	default: {},
	options: [
		{
			displayName: 'Row',
			name: 'rows',
			values: [
				{ displayName: 'Name', name: 'name', type: 'string', default: '' },
				{ displayName: 'Value', name: 'value', type: 'string', default: '' },
			],
		},
	],
};
