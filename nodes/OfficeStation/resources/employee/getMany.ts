import { type EmployeeOptions, readEmployees } from '../../reading/readEmployees';
import { type Status, STATUSES } from '../../reading/status';
import { employeeListOptions } from '../../fields/api';
import { getManyBy } from '../getManyBy';
import { readChoice } from '../readParameters';

export const getMany = getManyBy({
	action: 'Get many employees',
	description: 'Read employees (従業員) over the API. Unverified.',
	call: 'employees',
	needed: ['employeeCode'],
	options: employeeListOptions,
	record: 'employee',
	refine: (reading, { today: on }, options) =>
		readEmployees(reading, {
			...{ on, ...readChoice(options) },
			statuses: (options.statuses ?? STATUSES) as Status[],
			address: (options.address ?? 'asIs') as EmployeeOptions['address'],
		}),
});
