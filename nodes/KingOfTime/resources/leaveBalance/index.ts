import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const leaveBalance: Resource<Session> = {
	name: 'Leave Balance',
	value: 'leaveBalance',
	description: 'What is left of leave (休暇残数)',
	operations: [getMany],
};
