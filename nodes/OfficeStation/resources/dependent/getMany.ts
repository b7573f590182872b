import { readDependents } from '../../reading/readDependents';
import { getManyBy } from '../getManyBy';

export const getMany = getManyBy({
	action: 'Get many dependents',
	description: 'Read family members (扶養家族) over the API. Unverified.',
	call: 'dependents',
	needed: ['employeeCode'],
	refine: (reading) => readDependents(reading, undefined),
});
