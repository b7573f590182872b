import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const defaultShift: Resource<Session> = {
	name: 'Default Shift',
	value: 'defaultShift',
	description: 'The usual week (基本シフト)',
	operations: [getMany],
};
