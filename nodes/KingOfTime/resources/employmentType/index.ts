import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const employmentType: Resource<Session> = {
	name: 'Employment Type',
	value: 'employmentType',
	description: 'Kinds of employment (雇用区分)',
	operations: [getMany],
};
