import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const attendance: Resource<Session> = {
	name: 'Attendance',
	value: 'attendance',
	description: 'Times of the day (勤怠), out of the punches',
	operations: [getMany],
};
