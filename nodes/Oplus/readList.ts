import type { Reason } from '../shared/reasons/reason';
import type { Day } from '../shared/time/jst';
import { anyDateReader, type DateReader, placeDate } from './dates/readDate';
import { divisionReader } from './division';
import type { ListLayout } from './layout';
import { cellAt, hasPlan, type ListColumns, listColumns } from './list/listColumns';
import { rowReader } from './list/listDay';
import { type ReadShift, readShift } from './records';
import { sheetReasons } from './reasons';
import { monthOf } from './sheet/month';
import { ignoredNote, type SheetReading } from './sheet/reading';
import type { Sheet } from '../shared/sheet/sheet';
import { staffOf } from './sheet/staff';
import { openTable, type Refused, repeatsHeader, type StaffRow } from './sheet/table';
import { isEmptyCell, quoted } from '../shared/sheet/text';

/**
 * Reads a list: one row per person and day. Two rows for one person and day both come out; which of them is right
 * is not for a reader to say. Answers `refused` if the layout does not fit the sheet.
 */
export function readList(sheet: Sheet, layout: ListLayout): SheetReading | Refused {
	const table = openTable(sheet, layout);
	if ('refused' in table) return table;
	const columns = listColumns(table, layout);
	if ('refused' in columns) return columns;
	const rows = table.rows.filter((row) => !repeatsHeader(table, row));
	const { month } = monthOf(table, layout);
	const readDay = dayReader(columns, anyDateReader(layout.datePatterns), month);
	const readRow = shiftReader(sheet, columns, layout);
	const shifts: ReadShift[] = [];
	const days = new Set<Day>();
	const lost: Reason[] = [];
	for (const row of rows) {
		const place = whereTo(row, columns, readDay);
		if ('reason' in place) {
			if (place.reason) lost.push(place.reason);
			continue;
		}
		days.add(place.date);
		const shift = readRow(row, place.employeeCode, place.date);
		if (shift) shifts.push(shift);
	}
	const staff = rows.map((row) => staffOf(table, layout, row));
	return { shifts, staff, days: [...days], lost, notes: ignoredNote(columns.ignored) };
}

type RowDay = (row: StaffRow) => { readonly day: Day } | { readonly refused: Reason };

/** The person and day of a row, or why its content cannot be given to any; a row that plans nothing loses nothing. */
function whereTo(row: StaffRow, columns: ListColumns, readDay: RowDay) {
	const { employeeCode, number } = row;
	const planned = hasPlan(columns, row);
	if (employeeCode === undefined) {
		return { reason: planned ? sheetReasons.rowWithoutNumber({ row: number }) : undefined };
	}
	const found = readDay(row);
	if ('day' in found) return { employeeCode, date: found.day };
	return { reason: planned ? found.refused : undefined };
}

function dayReader({ date }: ListColumns, read: DateReader, month: string | undefined): RowDay {
	return ({ cells, number: row }) => {
		const text = isEmptyCell(cells[date]) ? '' : quoted(cells[date]);
		const written = read(cells[date]);
		if (!written) return { refused: sheetReasons.rowWithoutDate({ row, text }) };
		const placed = placeDate(written, month);
		if ('day' in placed) return placed;
		return { refused: sheetReasons[`${placed.refused}InRow`]({ row, text }) };
	};
}

function shiftReader(sheet: Sheet, columns: ListColumns, layout: ListLayout) {
	const read = rowReader(columns, layout);
	const divisionOf = divisionReader(layout, columns.division !== undefined);
	return (row: StaffRow, employeeCode: string, date: Day): ReadShift | undefined => {
		const { reading, index } = read(row.cells, date);
		const place = { row: row.number, column: sheet.columns[index], item: row.item };
		const division = divisionOf(cellAt(row.cells, columns.division));
		return readShift({ employeeCode, date }, reading, division, place, textOf(row, columns, index));
	};
}

/** Start and end are told together. */
function textOf({ cells }: StaffRow, { start, end }: ListColumns, index: number): unknown {
	if (index !== start || isEmptyCell(cellAt(cells, end))) return cells[index];
	return `${quoted(cells[index] ?? '')}-${quoted(cellAt(cells, end))}`;
}
