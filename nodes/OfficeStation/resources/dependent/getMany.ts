import { dependentListOptions } from '../../fields/api';
import { readDependents } from '../../reading/readDependents';
import { getManyBy } from '../getManyBy';
import { employeesOf } from '../readParameters';

export const getMany = getManyBy({
	action: 'Get many dependents',
	description: 'Read family members (扶養家族) over the API. Unverified.',
	call: 'dependents',
	needed: ['employeeCode'],
	options: dependentListOptions,
	record: 'dependent',
	refine: (reading, _client, options) => readDependents(reading, employeesOf(options)),
});
