import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const overtimeRequest: Resource<Session> = {
	name: 'Overtime Request',
	value: 'overtimeRequest',
	description: '残業申請',
	operations: [getMany],
};
