import { Refusal } from '../shared/http/refusal';
import type { ReadParameter } from '../shared/node/operation';
import { isBlank } from '../shared/records';
import { type DateRange, lengthInDays } from '../shared/time/dateRange';
import { type Day, readDay } from '../shared/time/jst';
import { inputReasons as say } from './inputReasons';
import { LIMITS } from './vendor';

/** Reads what a user typed. Each throws a `Refusal` that names the field by its label. */

/** A day, or undefined for a field that was left empty. */
export function readOptionalDay(field: string, value: unknown): Day | undefined {
	if (isBlank(value)) return undefined;
	const day = readDay(value);
	if (day !== undefined) return day;
	throw new Refusal('refused', say.dayUnreadable({ field, value: String(value) }));
}

/** Both days of the range, the start not after the end. */
export function readRange(parameter: ReadParameter): DateRange {
	const read = (field: string, name: string) => {
		const day = readOptionalDay(field, parameter<unknown>(name, ''));
		if (day === undefined) throw new Refusal('refused', say.fieldMissing({ field }));
		return day;
	};
	const range = { start: read('Start Date', 'startDate'), end: read('End Date', 'endDate') };
	const days = lengthInDays(inOrder(range));
	if (days <= LIMITS.rangeDays) return range;
	throw new Refusal('refused', say.rangeTooLong({ ...range, days, most: LIMITS.rangeDays }));
}

/** A range that ends where or after it starts. */
export function inOrder(range: DateRange): DateRange {
	if (range.start <= range.end) return range;
	throw new Refusal('refused', say.endBeforeStart({ field: 'End Date', ...range }));
}

/** The *Month* field as `YYYY-MM`; a day stands for its month. */
export function readMonth(parameter: ReadParameter): string {
	const value = parameter<unknown>('month', '');
	const field = 'Month';
	if (isBlank(value)) throw new Refusal('refused', say.fieldMissing({ field }));
	const [month] = /^\d{4}-(0[1-9]|1[0-2])$/.exec(String(value)) ?? [];
	const found = month ?? readDay(value)?.slice(0, 7);
	if (found !== undefined) return found;
	throw new Refusal('refused', say.monthUnreadable({ field, value: String(value) }));
}

/** Codes as people type them: separated by commas or blanks. */
export function readCodes(value: unknown): ReadonlySet<string> {
	return new Set(
		String(value ?? '')
			.split(/[,、\s]+/)
			.filter((code) => code !== ''),
	);
}

/** Return All, or the first so many. */
export function limited<T>(items: T[], parameter: ReadParameter): T[] {
	return parameter('returnAll', false) ? items : items.slice(0, parameter('limit', 50));
}
