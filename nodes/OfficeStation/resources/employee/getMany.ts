import { readEmployees } from '../../reading/readEmployees';
import { STATUSES } from '../../reading/status';
import { getManyBy } from '../getManyBy';

export const getMany = getManyBy({
	action: 'Get many employees',
	description: 'Read employees (従業員) over the API. Unverified.',
	call: 'employees',
	needed: ['employeeCode'],
	refine: (reading, { today: on }) =>
		readEmployees(reading, {
			...{ statuses: STATUSES, on, onlyHired: false, businessName: false, address: 'asIs' },
		}),
});
