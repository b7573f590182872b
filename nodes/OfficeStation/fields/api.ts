import type { INodeProperties } from 'n8n-workflow';
import { limit, reportLanguage, returnAll, simplify } from '../../shared/node/fields';
import { listAt, queryParameters } from '../../shared/node/unverifiedFields';
import { collection, kana, linkRules } from './common';
import { ADDRESS, CHOICE, EMPLOYEES, statuses } from './reading';

const notice: INodeProperties = {
	displayName:
		'Unverified: Office Station has an API for contracted partners, but no public reference. Ask F&M for path and names, and enter them in the credential (Interface) or here.',
	name: 'unverified',
	type: 'notice',
	default: '',
};

const path = (placeholders: string): INodeProperties => ({
	displayName: 'Path',
	name: 'path',
	type: 'string',
	default: '',
	placeholder: 'as F&M told you',
	description: `Behind the Base URL of the credential. Empty: the credential's. ${placeholders} Unverified: F&M publishes none.`,
});

const method: INodeProperties = {
	displayName: 'Method',
	name: 'method',
	type: 'options',
	options: [
		{ name: 'As in the Credential', value: 'credential' },
		{ name: 'PATCH', value: 'PATCH' },
		{ name: 'POST', value: 'POST' },
		{ name: 'PUT', value: 'PUT' },
	],
	default: 'credential',
	description: 'Unverified. Without a method in the credential, POST.',
};

const apiMap = (where: string): INodeProperties => ({
	displayName: 'Field Map',
	name: 'fieldMap',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add field',
	default: {},
	description: `Which name holds which field ${where}. Empty: the credential's.`,
	options: [
		{
			displayName: 'Row',
			name: 'rows',
			values: [
				{
					displayName: 'Field',
					name: 'field',
					type: 'string',
					default: '',
					placeholder: 'e.g. lastName',
				},
				{
					displayName: 'Name in the API',
					name: 'path',
					type: 'string',
					default: '',
					placeholder: 'e.g. person.family',
				},
			],
		},
	],
});

/** Fields of a list over the API. */
export const listFields: INodeProperties[] = [
	notice,
	path('{stationId} stands for the StationID.'),
	{
		...listAt,
		description: `${listAt.description} Empty and set in the credential: the credential's.`,
	},
	queryParameters,
	returnAll,
	limit,
	simplify,
	{ ...apiMap('in a row of the answer'), displayOptions: { show: { simplify: [true] } } },
];

const LIST = [kana, linkRules, reportLanguage];

export const employeeListOptions = collection([...LIST, ...CHOICE, ADDRESS, statuses]);

export const dependentListOptions = collection([...LIST, EMPLOYEES]);

/** Fields of a write over the API. */
export const writeFields = (placeholders: string): INodeProperties[] => [
	notice,
	method,
	path(placeholders),
	apiMap('in the body'),
];

export const writeOptions = collection([reportLanguage]);

/** The same for people. */
export const employeeWriteOptions = collection([linkRules, reportLanguage]);
