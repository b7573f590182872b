import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const division: Resource<Session> = {
	name: 'Division',
	value: 'division',
	description: 'Parts of the company (所属)',
	operations: [getMany],
};
