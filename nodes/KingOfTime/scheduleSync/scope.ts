import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { type DateRange, holds, spanOf } from '../../shared/time/dateRange';
import { type Day, dayOf, JST, readDay } from '../../shared/time/jst';
import { kotReasons } from '../reasons';
import { LIMITS } from '../vendor';

/** What a run of the schedule sync is about. */
export interface Scope {
	readonly range: DateRange;
	/** Empty: all divisions. */
	readonly divisions: ReadonlySet<string>;
}

/**
 * The days of the run: what the user set, else from the first to the last day of the input that the API serves.
 * Undefined if neither names a day. Throws a `Refusal` for a range that is none, or that the API does not serve.
 */
export function rangeOf(
	{ startDate, endDate }: IDataObject,
	inputs: readonly IDataObject[],
	today: Day,
): DateRange | undefined {
	const served = servedBy(today);
	const days = inputs.map(({ date }) => readDay(date)).filter((day) => day !== undefined);
	const span = spanOf(days.filter((day) => holds(served, day)));
	const start = readBound('Start Date', startDate) ?? span?.start;
	const end = readBound('End Date', endDate) ?? span?.end;
	if (start === undefined || end === undefined) return undefined;
	if (start > end) {
		throw new Refusal('guard', kotReasons.rangeUnreadable({ field: 'End Date', value: end }));
	}
	if (!holds(served, start) || !holds(served, end)) {
		throw new Refusal('guard', kotReasons.rangeOutsideApi({ start, end }));
	}
	return { start, end };
}

/** The days that the API serves: a record outside of them fails alone, and must not widen the range. */
export function servedBy(today: Day): DateRange {
	const now = DateTime.fromISO(today, { zone: JST });
	return {
		start: dayOf(now.minus({ years: LIMITS.yearsBack })),
		end: dayOf(now.plus({ years: LIMITS.yearsAhead })),
	};
}

function readBound(field: string, value: unknown): Day | undefined {
	if (value === undefined || value === '') return undefined;
	const day = readDay(value);
	if (day === undefined) {
		throw new Refusal('guard', kotReasons.rangeUnreadable({ field, value: String(value) }));
	}
	return day;
}
