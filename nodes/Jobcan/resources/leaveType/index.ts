import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const leaveType: Resource<Session> = {
	name: 'Leave Type',
	value: 'leaveType',
	description: 'Kinds of leave (休暇タイプ)',
	operations: [getMany],
};
