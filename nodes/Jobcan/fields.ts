import type { INodeProperties } from 'n8n-workflow';
import { optionsOf, reportLanguage } from '../shared/node/fields';

/** Fields that several operations of this node share. */

/** Employees are addressed by staff code in the editor and by Jobcan's number on the wire. */
export const employeeField: INodeProperties = {
	displayName: 'Employee',
	name: 'employee',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'code', value: '={{ $json.employeeCode }}' },
	description: 'The person (スタッフ)',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchEmployees', searchable: true },
		},
		{
			displayName: 'By Staff Code',
			name: 'code',
			type: 'string',
			placeholder: 'e.g. 00123',
			hint: 'The staff code (スタッフコード), with its leading zeros',
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 34',
			hint: "Jobcan's own number, 'employeeId' of Employee: Get Many. Needs no look-up.",
		},
	],
};

/** Both ends belong to the range. */
export const dateRangeFields: INodeProperties[] = [
	{
		displayName: 'Start Date',
		name: 'startDate',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'First business date (JST). Ranges over 31 days are split.',
	},
	{
		displayName: 'End Date',
		name: 'endDate',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'Last business date (JST), included',
	},
];

/** A filter of the lists of everybody. */
export const employeeFilters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'Staff Codes',
			name: 'employeeCodes',
			type: 'string',
			default: '',
			placeholder: 'e.g. 00123, 00124',
			description:
				'Only these people, by staff code. Filtered in the node: the API takes none here.',
		},
	],
};

/** The language of what is refused, for mails to Japanese staff. */
export const textOptions = optionsOf(reportLanguage);

/** Shown by operations whose endpoint nobody has published. */
export const unverifiedNotice: INodeProperties = {
	displayName:
		'Unverified: Jobcan publishes no endpoint for this. Method, path and body below are a guess; ask Jobcan (API連携事務局) for the right ones and enter them here.',
	name: 'unverified',
	type: 'notice',
	default: '',
};
