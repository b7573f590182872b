import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const request: Resource<Session> = {
	name: 'Request',
	value: 'request',
	description: 'What employees apply for (申請)',
	operations: [getMany],
};
