import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { divisionFilter, employeeCodesFilter } from './filters';
import { readCodes } from './readParameters';

/** Fields that several operations of this node share. */

/** Both ends belong to the range; longer ones are asked for in pieces of 62 days. */
export const dateRangeFields: INodeProperties[] = [
	{
		displayName: 'Start Date',
		name: 'startDate',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'First day of the range (JST). Ranges over 62 days are split.',
	},
	{
		displayName: 'End Date',
		name: 'endDate',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'Last day of the range (JST), included',
	},
];

/** Employees are addressed by code in the editor and by key on the wire. */
export const employeeCodeField: INodeProperties = {
	displayName: 'Employee',
	name: 'employeeCode',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'code', value: '={{ $json.employeeCode }}' },
	description: 'The person (従業員)',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchEmployees', searchable: true },
		},
		{
			displayName: 'By Code',
			name: 'code',
			type: 'string',
			placeholder: 'e.g. 00123',
			hint: 'The employee code (従業員コード), with its leading zeros',
		},
	],
};

/** One day (working day, JST). */
export const dateField: INodeProperties = {
	displayName: 'Date',
	name: 'date',
	type: 'dateTime',
	required: true,
	default: '={{ $json.date }}',
	description: 'The working day (勤務日, JST)',
};

/** A whole month. */
export const monthField: INodeProperties = {
	displayName: 'Month',
	name: 'month',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 2026-05',
	description: 'The month as YYYY-MM; a day stands for its month',
};

/** Filters that list calls of days take. */
export const dayFilters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'By Own Division',
			name: 'ondivision',
			type: 'boolean',
			default: true,
			description:
				'Whether people are found by their own division (所属) rather than by their place of work (出勤先). Only with Division.',
		},
		divisionFilter,
		employeeCodesFilter,
	],
};

export interface DayFilters {
	readonly division?: string;
	readonly ondivision?: boolean;
	readonly employeeCodes: ReadonlySet<string>;
}

/** Reads the filters above; `ondivision` counts only together with a division. */
export function readDayFilters({ division, ondivision, employeeCodes }: IDataObject): DayFilters {
	const byDivision = division
		? { division: String(division), ondivision: ondivision !== false }
		: {};
	return { ...byDivision, employeeCodes: readCodes(employeeCodes) };
}
