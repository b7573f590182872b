import {
	check,
	type Input,
	recordReasons,
	shift as shiftKind,
	type Shift,
} from '../../shared/records';
import { holds, spanOf } from '../../shared/time/dateRange';
import type { ImportOptions, SheetLayout } from '../layout';
import { readGrid } from '../readGrid';
import type { ReadShift } from '../records';
import { importReasons, sheetReasons } from '../reasons';
import { type Grid, openGrid } from '../sheet/grid';
import type { Sheet } from '../../shared/sheet/sheet';
import type { Refused } from '../sheet/table';
import { inWords } from './cellText';
import { type ImportDay, label, planDay, skip } from './planDay';
import { type OutputRow, writeSheet } from './writeSheet';

export interface ImportSheet {
	/** The sheet to upload; additions only. */
	readonly rows: readonly OutputRow[];
	/** One per wanted shift, in their order; then one per shift that oplus has and nobody wants. */
	readonly days: readonly ImportDay[];
}

/**
 * Fills wanted shifts into a sheet that was downloaded from oplus. oplus's import adds and never overwrites, so
 * only empty cells are filled; what differs or is too much goes to a person, by name. Days that oplus has and
 * nobody wants are reported between the first and the last wanted day.
 * Rule: https://opluswork.com/docs/item2/item2-15
 */
export function buildImportSheet(
	sheet: Sheet,
	wanted: readonly Input[],
	layout: SheetLayout,
	options: ImportOptions,
): ImportSheet | Refused {
	if (sheet.keyed) return { refused: sheetReasons.keyedSheet() };
	const grid = openGrid(sheet, layout);
	if ('refused' in grid) return grid;
	const reading = readGrid(sheet, layout);
	if ('refused' in reading) return reading;
	const current = new Map(reading.shifts.map((read) => [placeKey(read.place), read]));
	const counts = countBy(wanted, keyOf);
	const days = wanted.map((input): ImportDay => {
		const { record, label: name, reasons } = check(shiftKind, input);
		if (!record) return skip(input as unknown as Shift, reasons[0]);
		const count = counts.get(keyOf(input)) ?? 1;
		if (count > 1) return skip(record, recordReasons.duplicate({ record: name, count }));
		return planWanted(record, grid, current, layout, options);
	});
	const all = [...days, ...notWanted(reading.shifts, wanted)];
	return { rows: writeSheet(sheet, grid, all), days: all };
}

function planWanted(
	shift: Shift,
	{ rows, dates }: Grid,
	current: ReadonlyMap<string, ReadShift>,
	layout: SheetLayout,
	options: ImportOptions,
): ImportDay {
	const record = label(shift);
	const own = rows.filter(({ employeeCode }) => employeeCode === shift.employeeCode);
	if (own.length === 0) return skip(shift, importReasons.notInSheet({ record }));
	if (own.length > 1) return skip(shift, importReasons.severalRows({ record, count: own.length }));
	const columns = dates.filter(({ day }) => day === shift.date);
	if (columns.length !== 1) return skip(shift, importReasons.dayNotInSheet({ record }));
	const [{ number: row, item, cells }] = own;
	const [{ index, column }] = columns;
	const place = { row, column, item };
	const target = { place, cell: cells[index], current: current.get(placeKey(place)) };
	return planDay(shift, target, layout, options);
}

function notWanted(current: readonly ReadShift[], wanted: readonly Input[]): ImportDay[] {
	const keys = new Set(wanted.map(keyOf));
	const range = spanOf(wanted.flatMap(({ date }) => (typeof date === 'string' ? date : [])));
	return current
		.filter(({ shift }) => range && holds(range, shift.date) && !keys.has(keyOf(shift)))
		.map(({ shift, place, reason }) => {
			const remove = importReasons.remove({ record: label(shift), current: inWords(shift) });
			return { ...skip(shift, reason ?? remove), place };
		});
}

function placeKey({ row, column }: { row: number; column: string }): string {
	return `${column}${row}`;
}

function keyOf({ employeeCode, date }: { employeeCode?: unknown; date?: unknown }): string {
	return `${String(employeeCode)} ${String(date)}`;
}

function countBy<T>(values: readonly T[], key: (value: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
	return counts;
}
