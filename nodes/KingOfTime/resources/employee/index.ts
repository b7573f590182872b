import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { create } from './create';
import { get } from './get';
import { getMany } from './getMany';
import { remove } from './remove';
import { sync } from './sync';
import { update } from './update';
import { upsert } from './upsert';

export const employee: Resource<Session> = {
	name: 'Employee',
	value: 'employee',
	description: 'People of the company (従業員)',
	operations: [get, getMany, create, update, upsert, remove, sync],
};
