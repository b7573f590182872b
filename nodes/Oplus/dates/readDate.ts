import { DateTime } from 'luxon';
import { type Day, dayOf, JST, readDay } from '../../shared/time/jst';
import { plain } from '../../shared/sheet/text';
import { dateReader, type WrittenDate } from './datePattern';
import { dayOfSerial } from '../../shared/time/serial';

export type DateReader = (cell: unknown) => WrittenDate | undefined;

/** Reads a cell that holds a date in one of the patterns, as Excel's serial number, or as a `Date` (ISO) value. */
export function anyDateReader(patterns: readonly string[]): DateReader {
	const readers = patterns.map(dateReader).filter((reader) => reader !== undefined);
	return (cell) => {
		const day = wholeDay(cell);
		if (day !== undefined) return writtenDay(day);
		const text = plain(cell);
		for (const reader of readers) {
			const read = reader(text);
			if (read) return read;
		}
		return undefined;
	};
}

function wholeDay(cell: unknown): Day | undefined {
	if (typeof cell === 'number') return dayOfSerial(cell);
	return cell instanceof Date || (typeof cell === 'string' && /\dT\d/.test(cell))
		? readDay(cell)
		: undefined;
}

function writtenDay(day: Day): WrittenDate {
	const [year, month, dayOfMonth] = day.split('-').map(Number);
	return { year, month, day: dayOfMonth };
}

/** What became of a written date: its day, or why it has none. */
export type Placed =
	| { readonly day: Day }
	/** No calendar has it, or the weekday beside it is another one, or it is far from the sheet's month. */
	| { readonly refused: 'noSuchDay' | 'otherWeekday' | 'otherMonth' | 'monthUnknown' };

/** A sheet may begin in the month before and end in the month after the one it is named for (16th to 15th). */
const MONTHS_AROUND = [0, -1, 1];

/**
 * Completes a date with the sheet's month (`YYYY-MM`): a day alone lies in it, a month without a year is the one
 * nearest to it, so that 1/5 in a sheet for December lies in the next year.
 */
export function placeDate({ year, month, day, weekday }: WrittenDate, sheetMonth?: string): Placed {
	const first =
		sheetMonth === undefined ? undefined : DateTime.fromISO(`${sheetMonth}-01`, { zone: JST });
	const wanted = completed({ year, month }, first);
	if (typeof wanted === 'string') return { refused: wanted };
	const date = DateTime.fromObject({ ...wanted, day }, { zone: JST });
	if (!date.isValid) return { refused: 'noSuchDay' };
	return weekday !== undefined && weekday !== date.weekday
		? { refused: 'otherWeekday' }
		: { day: dayOf(date) };
}

function completed({ year, month }: Pick<WrittenDate, 'year' | 'month'>, first?: DateTime) {
	if (year !== undefined && month !== undefined && !first) return { year, month };
	if (!first) return 'monthUnknown';
	if (month === undefined) return { year: first.year, month: first.month };
	const near = MONTHS_AROUND.map((months) => first.plus({ months })).find(
		(at) => at.month === month && (year === undefined || at.year === year),
	);
	return near ? { year: near.year, month } : 'otherMonth';
}
