import type { INodeProperties } from 'n8n-workflow';

/** The one person whom an item is about. */
export const employeeCode: INodeProperties = {
	displayName: 'Employee Code',
	name: 'employeeCode',
	type: 'string',
	required: true,
	default: '={{ $json.employeeCode }}',
	placeholder: 'e.g. 00123',
	description: '社員番号 of the member; leading zeros count',
};

export const clearBlank: INodeProperties = {
	displayName: 'Clear Blank Items',
	name: 'clearBlank',
	type: 'boolean',
	default: false,
	description:
		'Whether an item that is mapped but blank is cleared in kaonavi instead of left as it is',
};
