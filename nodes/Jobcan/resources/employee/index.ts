import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { get } from './get';
import { getMany } from './getMany';

export const employee: Resource<Session> = {
	name: 'Employee',
	value: 'employee',
	description: 'People (スタッフ)',
	operations: [get, getMany],
};
