import { readEmployees } from '../../reading/readEmployees';
import { STATUSES } from '../../reading/status';
import { employeeListOptions } from '../../fields/api';
import { getManyBy } from '../getManyBy';
import { readChoice } from '../readParameters';

export const getMany = getManyBy({
	action: 'Get many employees',
	description: 'Read employees (従業員) over the API. Unverified.',
	call: 'employees',
	needed: ['employeeCode'],
	options: employeeListOptions,
	refine: (reading, { today: on }, options) =>
		readEmployees(reading, {
			...{ statuses: STATUSES, on, address: 'asIs', ...readChoice(options) },
		}),
});
