import type { Resource } from '../../shared/node/operation';
import type { Session } from '../session';
import { accessToken } from './accessToken';
import { administrator } from './administrator';
import { company } from './company';
import { dailyAttendance } from './dailyAttendance';
import { dailySchedule } from './dailySchedule';
import { division } from './division';
import { employee } from './employee';
import { employeeGroup } from './employeeGroup';
import { employmentType } from './employmentType';
import { leaveBalance } from './leaveBalance';
import { monthlyAttendance } from './monthlyAttendance';
import { request } from './request';
import { timeRecord } from './timeRecord';

/** What the node offers; its description and its routing are derived from this list. */
export const resources: ReadonlyArray<Resource<Session>> = [
	dailySchedule,
	accessToken,
	administrator,
	company,
	dailyAttendance,
	division,
	employee,
	employeeGroup,
	employmentType,
	leaveBalance,
	monthlyAttendance,
	request,
	timeRecord,
];
