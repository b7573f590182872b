import { DateTime } from 'luxon';
import { addDays, type Day, JST } from './jst';

/** Both ends belong to the range. */
export interface DateRange {
	readonly start: Day;
	readonly end: Day;
}

/** How many days the range holds, both ends counted. */
export function lengthInDays({ start, end }: DateRange): number {
	const days = DateTime.fromISO(end, { zone: JST }).diff(
		DateTime.fromISO(start, { zone: JST }),
		'days',
	);
	return Math.round(days.days) + 1;
}

/** The smallest range that holds all days, or undefined if there is none. */
export function spanOf(days: Iterable<Day>): DateRange | undefined {
	let start: Day | undefined;
	let end: Day | undefined;
	for (const day of days) {
		if (start === undefined || day < start) start = day;
		if (end === undefined || day > end) end = day;
	}
	return start === undefined || end === undefined ? undefined : { start, end };
}

/** Whether a day lies in the range. */
export function holds({ start, end }: DateRange, day: Day): boolean {
	return start <= day && day <= end;
}

/** Cuts a range into the fewest pieces of at most `maxDays` days, in order, without gaps. */
export function splitRange({ start, end }: DateRange, maxDays: number): DateRange[] {
	const pieces: DateRange[] = [];
	for (let from = start; from <= end; from = addDays(from, maxDays)) {
		const last = addDays(from, maxDays - 1);
		pieces.push({ start: from, end: last < end ? last : end });
	}
	return pieces;
}

/** Every day of the range, in order. */
export function daysOf({ start, end }: DateRange): Day[] {
	const days: Day[] = [];
	for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
	return days;
}

/** First and last day of a month `YYYY-MM`. */
export function rangeOfMonth(month: string): DateRange {
	const first = DateTime.fromISO(`${month}-01`, { zone: JST });
	return { start: first.toFormat('yyyy-MM-dd'), end: first.endOf('month').toFormat('yyyy-MM-dd') };
}
