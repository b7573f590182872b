import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';
import { getManyWithTimes } from './getManyWithTimes';

export const dailyAttendance: Resource<Session> = {
	name: 'Daily Attendance',
	value: 'dailyAttendance',
	description: 'Totals of a day (日別勤怠)',
	operations: [getMany, getManyWithTimes],
};
