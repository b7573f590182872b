import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getTimeRecords } from '../../client';
import { listDays } from '../../dayList';
import { dateRangeFields, dayFilters } from '../../fields';
import { toPunches } from '../../records';
import type { Session } from '../../session';
import type { KotTimeRecordDay } from '../../wire';

/** One item per punch, in the order of time; with Simplify off, one per person and day. */
export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many time records',
	description: 'Read punches (打刻), one item each',
	fields: [...dateRangeFields, returnAll, limit, dayFilters, simplify],
	each: async ({ client, parameter }) =>
		await listDays<KotTimeRecordDay>(
			parameter,
			async (range, query) => await getTimeRecords(client.http, range, query, true),
			toPunches,
		),
};
