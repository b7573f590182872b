import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const leaveUsage: Resource<Session> = {
	name: 'Leave Usage',
	value: 'leaveUsage',
	description: 'Leave that was taken (休暇使用日数)',
	operations: [getMany],
};
