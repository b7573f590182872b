import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const shift: Resource<Session> = {
	name: 'Shift',
	value: 'shift',
	description: 'Registered shifts (シフト)',
	operations: [getMany],
};
