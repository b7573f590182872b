import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { create } from './create';
import { getMany } from './getMany';

export const timeRecord: Resource<Session> = {
	name: 'Time Record',
	value: 'timeRecord',
	description: 'Punches (打刻)',
	operations: [getMany, create],
};
