import type { INodeProperties } from 'n8n-workflow';

export const monthField: INodeProperties = {
	displayName: 'Month',
	name: 'month',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 2026-05',
	description: 'The month as YYYY-MM; a day stands for its month',
};
