import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const employee: Resource<Session> = {
	name: 'Employee',
	value: 'employee',
	description: 'People of the company (従業員)',
	operations: [getMany],
};
