import { type Input, isBlank } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { type DateRange, lengthInDays, spanOf, splitRange } from '../../shared/time/dateRange';
import { readDay } from '../../shared/time/jst';
import { readDays } from '../days/readDays';
import type { DayRules } from '../days/rules';
import { LIMITS } from '../vendor';

/** One finding about a day of attendance. */
export interface DayFinding {
	readonly item: number;
	readonly employeeCode?: string;
	readonly date?: string;
	readonly reason: Reason;
}

/** Days that the sync would not take, or must leave alone. Items without a date are people, not days. */
export function checkDays(inputs: readonly Input[], rules: DayRules): DayFinding[] {
	const items = inputs.flatMap((input, item) => (isBlank(input.date) ? [] : item));
	const days = readDays(
		items.map((item) => inputs[item]),
		rules,
	);
	return days.flatMap(({ item, record: { employeeCode, date }, verdict, blocked }) => {
		const reason = verdict?.action === 'failed' ? verdict.reason : blocked;
		return reason ? { item: items[item], employeeCode, date, reason } : [];
	});
}

/** A period that one run of 勤怠同期 can take. */
export interface Window extends DateRange {
	readonly days: number;
}

/**
 * The period in runs of at most 40 days: what is set, else from the first to the last day of the input. None if there
 * is no day at all.
 */
export function windowsOf(inputs: readonly Input[], set: Partial<DateRange>): Window[] {
	const span = spanOf(inputs.flatMap(({ date }) => readDay(date) ?? []));
	const [start, end] = [set.start ?? span?.start, set.end ?? span?.end];
	if (start === undefined || end === undefined) return [];
	return splitRange({ start, end }, LIMITS.syncDays).map((window) => ({
		...window,
		days: lengthInDays(window),
	}));
}
