import type { Day } from '../../shared/time/jst';
import { DAY, type Minutes, readClock, readFraction, type Span } from '../cells/clock';
import { scan } from '../cells/scan';
import { serialOf } from '../../shared/time/serial';
import { isEmptyCell, plain } from '../../shared/sheet/text';

/** A time of its own cell: text (`9:00`, `翌5:00`, `29:00`), a fraction of a day, or date and time as Excel has them. */
export function readTime(cell: unknown, day: Day): Minutes | undefined {
	return typeof cell === 'number' ? readFraction(cell, serialOf(day)) : readClock(plain(cell));
}

export interface WrittenBreak {
	readonly breaks: readonly Span[];
	readonly breakMinutes?: Minutes;
}

/**
 * What a row's break columns say: start and end, a length, or, in the column for the length, both times
 * (`12:00-13:00`). Undefined if they are filled in and cannot be read.
 */
export function readBreak(
	{ start, end, minutes }: { start: unknown; end: unknown; minutes: unknown },
	day: Day,
): WrittenBreak | undefined {
	if (isEmptyCell(start) && isEmptyCell(end)) {
		const both = readSpan(minutes);
		if (both) return { breaks: [both] };
	}
	const breakMinutes = isEmptyCell(minutes) ? undefined : readLength(minutes);
	if (breakMinutes === undefined && !isEmptyCell(minutes)) return undefined;
	if (isEmptyCell(start) && isEmptyCell(end)) return { breaks: [], breakMinutes };
	const span = { start: readTime(start, day), end: readTime(end, day) };
	return span.start === undefined || span.end === undefined
		? undefined
		: { breaks: [span as Span], breakMinutes };
}

function readSpan(cell: unknown): Span | undefined {
	const [token, more] = scan(plain(cell), false) ?? [];
	return token?.kind === 'span' && more === undefined ? token.span : undefined;
}

/** `60`, `60分`, `1:00`, or Excel's fraction of a day. */
function readLength(cell: unknown): Minutes | undefined {
	if (typeof cell === 'number' && cell > 0 && cell < 1) return readFraction(cell, 0);
	const [, minutes] = /^(\d{1,3})分?$/.exec(plain(cell)) ?? [];
	const length = minutes === undefined ? readClock(plain(cell)) : Number(minutes);
	return length !== undefined && length < DAY ? length : undefined;
}
