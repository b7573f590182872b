import type { DateRange } from '../../shared/time/dateRange';
import { addDays, type Day } from '../../shared/time/jst';
import { LIMITS } from '../vendor';

/**
 * The days a poll looks at: from `lookBack` days before the last poll's day, so that a pause (closed hours, a
 * stopped n8n) loses nothing, but never more than one call holds; up to `end`.
 */
export function pollRange(end: Day, lookBack: number, lastDay: Day = end): DateRange {
	const from = addDays(lastDay < end ? lastDay : end, -lookBack);
	const earliest = addDays(end, 1 - LIMITS.rangeDays);
	return { start: from > earliest ? from : earliest, end };
}
