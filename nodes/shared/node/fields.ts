import type { INodeProperties } from 'n8n-workflow';

/** Fields that every vendor node shows in the same words. */
export const simplify: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

export const returnAll: INodeProperties = {
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
};

export const limit: INodeProperties = {
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	displayOptions: { show: { returnAll: [false] } },
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
};

/** A field inside an *Options* collection: the language of reasons in reports and refusals. */
export const reportLanguage: INodeProperties = {
	displayName: 'Report Language',
	name: 'reportLanguage',
	type: 'options',
	options: [
		{ name: 'English', value: 'en' },
		{ name: 'Japanese (日本語)', value: 'ja' },
	],
	default: 'en',
	description: 'The language of the reasons in the report',
};

/** An *Options* collection, its fields in alphabetical order. */
export function optionsOf(...fields: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [...fields].sort((a, b) => (a.displayName < b.displayName ? -1 : 1)),
	};
}
