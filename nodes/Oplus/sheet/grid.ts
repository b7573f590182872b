import { type DateColumns, dateColumns, type HeaderCell, readWeekday } from '../dates/dateColumns';
import { anyDateReader } from '../dates/readDate';
import type { SheetLayout } from '../layout';
import { sheetReasons } from '../reasons';
import { isEmptyCell, plain } from '../../shared/sheet/text';
import { monthOf } from './month';
import type { Sheet, SheetRow } from '../../shared/sheet/sheet';
import { openTable, type Refused, repeatsHeader, type StaffRow, type Table } from './table';

/** A grid with its dates read: staff down, dates across. */
export interface Grid extends DateColumns {
	readonly table: Table;
	/** The people's rows, without the weekday row and repeated headers. */
	readonly rows: readonly StaffRow[];
}

/** Finds header, people and dates, or says why the layout does not fit or the dates cannot be trusted. */
export function openGrid(sheet: Sheet, layout: SheetLayout): Grid | Refused {
	const table = openTable(sheet, layout);
	if ('refused' in table) return table;
	const own = [layout.staffNumber, layout.name, layout.division].map(table.column);
	const hidden = keyedDay(table);
	if (hidden !== undefined) return { refused: sheetReasons.keyedDays({ text: hidden }) };
	const [first] = table.rows;
	const weekdays = first && isWeekdayRow(first, own) ? first : undefined;
	const rows = weekdays ? table.rows.slice(1) : table.rows;
	const headers = headerCells(table, rows, own, weekdays);
	const dates = dateColumns(headers, anyDateReader(layout.datePatterns), monthOf(table, layout));
	return 'refused' in dates ? dates : withoutRepeats(table, rows, dates);
}

/**
 * Keys like `1` … `31` lose their order in a JavaScript object: 16 … 31, 1 … 15 would come as 1 … 31, in the wrong
 * month, without a trace. Such a sheet has to be read with Extract From File's 'Header Row' off.
 */
function keyedDay({ sheet }: Table): string | undefined {
	return sheet.keyed ? sheet.columns.find((key) => /^\d+$/.test(key)) : undefined;
}

/** A row below the header in which the dates' columns hold weekdays and nothing else. */
function isWeekdayRow({ cells, employeeCode }: StaffRow, own: ReadonlyArray<number | undefined>) {
	const filled = cells.filter((cell, index) => !own.includes(index) && !isEmptyCell(cell));
	return (
		employeeCode === undefined &&
		filled.length > 0 &&
		filled.every((cell) => readWeekday(cell) !== undefined)
	);
}

function headerCells(
	{ sheet, header }: Table,
	rows: readonly StaffRow[],
	own: ReadonlyArray<number | undefined>,
	weekdays: SheetRow | undefined,
): HeaderCell[] {
	return sheet.columns
		.map((column, index) => ({
			index,
			column,
			cell: header.cells[index],
			below: weekdays?.cells[index],
			isUsed: rows.some(({ cells }) => !isEmptyCell(cells[index])),
		}))
		.filter(({ index }) => !own.includes(index));
}

/**
 * A header that comes again below (a printed sheet's next page) is left out. One with other dates would put every
 * shift under it on the wrong day.
 */
function withoutRepeats(
	table: Table,
	rows: readonly StaffRow[],
	{ dates, ignored }: DateColumns,
): Grid | Refused {
	const people: StaffRow[] = [];
	for (const row of rows) {
		if (!repeatsHeader(table, row)) people.push(row);
		else if (dates.some(({ index }) => !isSame(row.cells[index], table.header.cells[index]))) {
			return { refused: sheetReasons.secondHeader({ row: row.number }) };
		}
	}
	return { table, dates, ignored, rows: people };
}

function isSame(a: unknown, b: unknown): boolean {
	return plain(a) === plain(b);
}
