import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const employeeGroup: Resource<Session> = {
	name: 'Employee Group',
	value: 'employeeGroup',
	description: 'Groups across divisions (従業員グループ)',
	operations: [getMany],
};
