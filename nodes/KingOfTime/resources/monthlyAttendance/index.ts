import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const monthlyAttendance: Resource<Session> = {
	name: 'Monthly Attendance',
	value: 'monthlyAttendance',
	description: 'Totals of a month (月別勤怠)',
	operations: [getMany],
};
