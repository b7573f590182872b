import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const shiftRequest: Resource<Session> = {
	name: 'Shift Request',
	value: 'shiftRequest',
	description: 'シフト申請',
	operations: [getMany],
};
