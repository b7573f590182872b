import type { INodeProperties } from 'n8n-workflow';

/** Filters that several operations show inside a collection. */

export const employeeCodesFilter: INodeProperties = {
	displayName: 'Employee Codes',
	name: 'employeeCodes',
	type: 'string',
	default: '',
	placeholder: 'e.g. 00123, 00124',
	description: 'Only these people, by code. Filtered in the node: the API takes none here.',
};

export const divisionFilter: INodeProperties = {
	displayName: 'Division Name or ID',
	name: 'division',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getDivisions' },
	default: '',
	description:
		'Only this division (所属). Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};
