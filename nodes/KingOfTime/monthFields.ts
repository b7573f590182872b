import type { INodeProperties } from 'n8n-workflow';

/** Fields of the operations that read a month. */

export const monthField: INodeProperties = {
	displayName: 'Month',
	name: 'month',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 2026-05',
	description: 'The month as YYYY-MM; a day stands for its month',
};

/** A filter inside a collection: the API takes none here. */
export const employeeCodesFilter: INodeProperties = {
	displayName: 'Employee Codes',
	name: 'employeeCodes',
	type: 'string',
	default: '',
	placeholder: 'e.g. 00123, 00124',
	description: 'Only these people, by code. Filtered in the node: the API takes none here.',
};

/** A filter inside a collection. */
export const divisionFilter: INodeProperties = {
	displayName: 'Division Name or ID',
	name: 'division',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getDivisions' },
	default: '',
	description:
		'Only this division (所属). Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};
