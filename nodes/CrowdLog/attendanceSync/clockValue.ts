import type { Period } from '../../shared/records';
import { rewriteInstant, type Day } from '../../shared/time/jst';
import { instantOf, minutesOn } from '../days/minutes';

/** Nobody works into the day after the next. */
const LATEST_HOUR = 47;

/** A time as an answer might write it, `9:00`, `29:00:00` or ISO 8601, as an instant; undefined if it is none. */
export function readClock(date: Day, value: unknown): string | undefined {
	const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(String(value).trim()) ?? [];
	if (hours === undefined) {
		const instant = rewriteInstant(value);
		return instant && instantOf(date, minutesOn(date, instant));
	}
	if (Number(hours) > LATEST_HOUR) return undefined;
	return instantOf(date, Number(hours) * 60 + Number(minutes));
}

/**
 * Breaks as an answer might write them: `12:00-13:00/17:00-17:15` (as the import does), or a list of such texts, of
 * pairs, or of objects with start and end; undefined if they are none.
 */
export function readBreaks(date: Day, value: unknown): Period[] | undefined {
	const parts: unknown[] = Array.isArray(value) ? value : String(value).split(/[/,]/);
	const read = parts.filter((part) => part !== '').map((part) => readBreak(date, part));
	const complete = read.filter((pause): pause is Period => pause !== undefined);
	if (complete.length < read.length) return undefined;
	return complete.sort((a, b) => (a.start < b.start ? -1 : 1));
}

function readBreak(date: Day, part: unknown): Period | undefined {
	const [from, to] = endsOf(part);
	const [start, end] = [readClock(date, from), readClock(date, to)];
	return start === undefined || end === undefined ? undefined : { start, end };
}

function endsOf(part: unknown): readonly unknown[] {
	// An instant holds hyphens, too: only clock times come as one text.
	if (typeof part === 'string') return /^\s*(\S+?)\s*[-~〜]\s*(\S+)\s*$/.exec(part)?.slice(1) ?? [];
	if (Array.isArray(part)) return part;
	const { start, end } = (part ?? {}) as { start?: unknown; end?: unknown };
	return [start, end];
}
