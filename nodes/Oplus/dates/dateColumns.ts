import { DateTime } from 'luxon';
import type { Day } from '../../shared/time/jst';
import type { Reason } from '../../shared/reasons/reason';
import { sheetReasons } from '../reasons';
import { isEmptyCell, plain, quoted } from '../../shared/sheet/text';
import { WEEKDAYS, type WrittenDate } from './datePattern';
import { type DateReader, placeDate } from './readDate';

export interface HeaderCell {
	readonly index: number;
	/** The column's name for a report. */
	readonly column: string;
	readonly cell: unknown;
	/** The weekday in the row below, if the sheet has such a row. */
	readonly below?: unknown;
	/** Whether any row has something in this column. */
	readonly isUsed: boolean;
}

export interface DateColumn {
	readonly index: number;
	readonly column: string;
	readonly day: Day;
}

export interface DateColumns {
	readonly dates: readonly DateColumn[];
	/** Columns whose header is no date, by name. */
	readonly ignored: readonly string[];
}

/** The sheet's month and where it comes from: only a month that the user gave settles where days alone begin. */
export interface SheetMonth {
	readonly month?: string;
	readonly given: boolean;
}

/**
 * Reads the date headers, from left to right. Days alone go on into the next month when they begin anew (16 … 31,
 * 1 … 15). Refuses the sheet if a used column has a date that cannot be: then the month or the layout is wrong,
 * and every other date may be wrong with it.
 */
export function dateColumns(
	headers: readonly HeaderCell[],
	read: DateReader,
	{ month, given }: SheetMonth,
): DateColumns | { readonly refused: Reason } {
	const dates: DateColumn[] = [];
	const ignored: string[] = [];
	let lastDay = 0;
	let monthsOn = 0;
	for (const { index, column, cell, below, isUsed } of headers) {
		const written = withWeekday(read(cell), below);
		if (!written) {
			if (isUsed || !isEmptyCell(cell)) ignored.push(column);
			continue;
		}
		if (written.month === undefined) {
			if (written.day <= lastDay) monthsOn++;
			lastDay = written.day;
			if (monthsOn > (given ? 1 : 0)) return { refused: sheetReasons.daysBeginAnew({ column }) };
		}
		const placed = placeDate(written, written.month === undefined ? later(month, monthsOn) : month);
		if ('day' in placed) dates.push({ index, column, day: placed.day });
		else if (!isUsed && placed.refused === 'noSuchDay') ignored.push(column);
		else return { refused: sheetReasons[placed.refused]({ column, text: quoted(cell) }) };
	}
	return dates.length > 0 ? { dates, ignored } : { refused: sheetReasons.noDates() };
}

function withWeekday(written: WrittenDate | undefined, below: unknown): WrittenDate | undefined {
	const weekday = readWeekday(below);
	return written && weekday !== undefined ? { weekday, ...written } : written;
}

function later(month: string | undefined, months: number): string | undefined {
	return month && DateTime.fromISO(`${month}-01`).plus({ months }).toFormat('yyyy-MM');
}

/** `火`, `(火)`, `火曜日` → 2. */
export function readWeekday(cell: unknown): number | undefined {
	const [, weekday] = new RegExp(`^\\(?([${WEEKDAYS}])(?:曜日?)?\\)?$`).exec(plain(cell)) ?? [];
	return weekday === undefined ? undefined : WEEKDAYS.indexOf(weekday) + 1;
}
