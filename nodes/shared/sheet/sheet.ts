import type { Input } from '../records';
import { isEmptyCell } from './text';
import { columnLetters, readCellName } from './cellName';

export interface SheetRow {
	/** The row's number in the sheet, as a person counts. */
	readonly number: number;
	/** The n8n item it came from; the keys of header-keyed items come from none. */
	readonly item?: number;
	readonly cells: readonly unknown[];
}

/** A sheet as Extract From File saw it, every row as a list of cells. */
export interface Sheet {
	readonly rows: readonly SheetRow[];
	/** A column's name for a report: its letters, or its header where the letters are not known. */
	readonly columns: readonly string[];
	/** true: 'Header Row' was on, so the first row is made of keys and the columns' order may be lost. */
	readonly keyed: boolean;
}

/**
 * Takes the items of Extract From File. With its option 'Header Row' off each item is `{ row: [...] }` (xlsx,
 * or csv with 'Include Empty Cells') or `{ row: { "0": … } }` (csv without); with it on, an object keyed by
 * header. `firstCell` is where the rows begin: a sheet with an empty column A is delivered from column B on.
 */
export function sheetOf(items: readonly Input[], firstCell = 'A1'): Sheet {
	const origin = readCellName(firstCell) ?? { row: 1, column: 0 };
	const positional = items.length > 0 && items.every(({ row }) => isRow(row));
	return positional ? sheetOfRows(items, origin) : sheetOfKeys(items, origin.row);
}

function isRow(row: unknown): row is unknown[] | Input {
	return typeof row === 'object' && row !== null && !(row instanceof Date);
}

function sheetOfRows(items: readonly Input[], origin: { row: number; column: number }): Sheet {
	const rows = items.map(({ row }, item) => ({
		number: origin.row + item,
		item,
		cells: cellsOf(row as unknown[] | Input),
	}));
	const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	const columns = Array.from({ length: width }, (_, i) => columnLetters(origin.column + i));
	return { rows, columns, keyed: false };
}

/** Dropped cells leave holes; they are filled, so that nothing later has to know. */
function cellsOf(row: unknown[] | Input): unknown[] {
	if (Array.isArray(row)) return Array.from(row, (cell: unknown) => cell ?? undefined);
	const cells: unknown[] = [];
	for (const [index, cell] of Object.entries(row)) {
		if (/^\d{1,5}$/.test(index)) cells[Number(index)] = cell;
	}
	return Array.from(cells, (cell) => cell ?? undefined);
}

function sheetOfKeys(items: readonly Input[], firstRow: number): Sheet {
	const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
	// SheetJS names a column without a header `__EMPTY`, `__EMPTY_1` …
	const header = columns.map((key) => (/^__EMPTY(_\d+)?$/.test(key) ? undefined : key));
	const rows = items.map((row, item) => ({
		number: firstRow + item + 1,
		item,
		cells: columns.map((key) => row[key] ?? undefined),
	}));
	return { rows: [{ number: firstRow, cells: header }, ...rows], columns, keyed: true };
}

/** Whether the row holds nothing at all. */
export function isEmptyRow({ cells }: SheetRow): boolean {
	return cells.every(isEmptyCell);
}
