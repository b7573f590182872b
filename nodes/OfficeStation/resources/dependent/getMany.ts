import { readDependents } from '../../reading/readDependents';
import { dependentListOptions } from '../../fields/api';
import { getManyBy } from '../getManyBy';
import { employeesOf } from './employeesOf';

export const getMany = getManyBy({
	action: 'Get many dependents',
	description: 'Read family members (扶養家族) over the API. Unverified.',
	call: 'dependents',
	needed: ['employeeCode'],
	options: dependentListOptions,
	refine: (reading, _client, { employees }) => readDependents(reading, employeesOf(employees)),
});
