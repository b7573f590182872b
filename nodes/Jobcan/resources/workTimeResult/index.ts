import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const workTimeResult: Resource<Session> = {
	name: 'Work-Time Result',
	value: 'workTimeResult',
	description: 'Business months of the work rule alerts (就業規則アラート)',
	operations: [getMany],
};
