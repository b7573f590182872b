import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getDailySchedules } from '../../client';
import { listDays } from '../../dayList';
import { dateRangeFields, dayFilters } from '../../fields';
import { toShift } from '../../records';
import type { Session } from '../../session';
import type { KotSchedule } from '../../wire';

/** Shift records; days without a plan and without leave are left out unless Simplify is off. */
export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many daily schedules',
	description: 'Read planned shifts (日別スケジュール), one item per person and day',
	fields: [...dateRangeFields, returnAll, limit, dayFilters, simplify],
	each: async ({ client, parameter }) =>
		await listDays<KotSchedule>(
			parameter,
			async (range, query) => await getDailySchedules(client.http, range, query, true),
			(row, employeeCode) => [toShift(row, employeeCode)].filter((shift) => shift !== undefined),
		),
};
