import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const administrator: Resource<Session> = {
	name: 'Administrator',
	value: 'administrator',
	description: 'People who manage the company on the screens (管理者)',
	operations: [getMany],
};
