import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getDailyWorkings } from '../../client';
import { listDays } from '../../dayList';
import { dateRangeFields, dayFilters } from '../../fields';
import { toAttendance } from '../../records';
import type { Session } from '../../session';
import type { KotDailyWorking } from '../../wire';

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many daily attendances',
	description:
		'Read the totals of days (日別勤怠), one item per person and day. Clock times are in the time records.',
	fields: [...dateRangeFields, returnAll, limit, dayFilters, simplify],
	each: async ({ client, parameter }) =>
		await listDays<KotDailyWorking>(
			parameter,
			async (range, query) => await getDailyWorkings(client.http, range, query, true),
			(row, employeeCode) => [toAttendance(row, employeeCode)],
		),
};
