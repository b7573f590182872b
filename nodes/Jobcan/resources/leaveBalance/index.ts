import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { get } from './get';

export const leaveBalance: Resource<Session> = {
	name: 'Leave Balance',
	value: 'leaveBalance',
	description: 'What is left of leave (有休残日数)',
	operations: [get],
};
