import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { type DateRange, spanOf } from '../../shared/time/dateRange';
import { addDays, type Day, readDay } from '../../shared/time/jst';
import { kotReasons } from '../reasons';
import { LIMITS } from '../vendor';

/** What a run of the schedule sync is about. */
export interface Scope {
	readonly range: DateRange;
	/** Empty: all divisions. */
	readonly divisions: ReadonlySet<string>;
}

/**
 * The days of the run: what the user set, else from the first to the last day of the input. Undefined if neither
 * names a day. Throws a `Refusal` for a range that is none, or that the API does not serve.
 */
export function rangeOf(
	{ startDate, endDate }: IDataObject,
	inputs: readonly IDataObject[],
	today: Day,
): DateRange | undefined {
	const days = inputs.map(({ date }) => readDay(date)).filter((day) => day !== undefined);
	const span = spanOf(days);
	const start = readBound('Start Date', startDate) ?? span?.start;
	const end = readBound('End Date', endDate) ?? span?.end;
	if (start === undefined || end === undefined) return undefined;
	if (start > end) {
		throw new Refusal('guard', kotReasons.rangeUnreadable({ field: 'End Date', value: end }));
	}
	const first = addDays(today, -LIMITS.yearsBack * 365);
	const last = addDays(today, LIMITS.yearsAhead * 365);
	if (start < first || end > last)
		throw new Refusal('guard', kotReasons.rangeOutsideApi({ start, end }));
	return { start, end };
}

function readBound(field: string, value: unknown): Day | undefined {
	if (value === undefined || value === '') return undefined;
	const day = readDay(value);
	if (day === undefined) {
		throw new Refusal('guard', kotReasons.rangeUnreadable({ field, value: String(value) }));
	}
	return day;
}
