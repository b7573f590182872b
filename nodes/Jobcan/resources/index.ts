import type { Resource } from '../../shared/node/operation';
import type { Session } from '../session';
import { attendance } from './attendance';
import { dailySummary } from './dailySummary';
import { defaultShift } from './defaultShift';
import { employee } from './employee';
import { leaveBalance } from './leaveBalance';
import { leaveType } from './leaveType';
import { leaveUsage } from './leaveUsage';
import { monthlySummary } from './monthlySummary';
import { overtimeRequest } from './overtimeRequest';
import { punch } from './punch';
import { selectionRemark } from './selectionRemark';
import { shift } from './shift';
import { shiftRequest } from './shiftRequest';
import { workTimeResult } from './workTimeResult';

/** What the node offers; its description and its routing are derived from this list. */
export const resources: ReadonlyArray<Resource<Session>> = [
	attendance,
	dailySummary,
	defaultShift,
	employee,
	leaveBalance,
	leaveType,
	leaveUsage,
	monthlySummary,
	overtimeRequest,
	punch,
	selectionRemark,
	shift,
	shiftRequest,
	workTimeResult,
];
