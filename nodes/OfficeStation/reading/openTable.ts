import type { Reason } from '../../shared/reasons/reason';
import { findColumn, findHeader } from '../../shared/sheet/columns';
import { isEmptyRow, type Sheet, type SheetRow } from '../../shared/sheet/sheet';
import { isEmptyCell, word } from '../../shared/sheet/text';
import type { Column } from '../columns/column';
import { isForbidden } from '../columns/forbidden';
import { fileReasons } from '../reasons';

/** A column of the layout, and where the file has it. */
export interface PlacedColumn {
	readonly column: Column;
	readonly index: number;
	/** As the file writes it. */
	readonly header: string;
}

/** A file with its header found. */
export interface Table {
	readonly placed: readonly PlacedColumn[];
	readonly rows: readonly SheetRow[];
	/** Columns that were not read, and why. */
	readonly notes: readonly Reason[];
}

export type Refused = { readonly refused: Reason };

/**
 * Finds the header and the layout's columns. `headerRow`: its row number; undefined: the first row (of 30) that holds
 * the key's header. A column that the user named must be there, and none may be there twice.
 */
export function openTable(
	sheet: Sheet,
	columns: readonly Column[],
	headerRow: number | undefined,
): Table | Refused {
	if (sheet.rows.every(isEmptyRow)) return { refused: fileReasons.emptyFile() };
	const key = columns.find(({ field }) => field === 'employeeCode');
	const names = key?.headers ?? [];
	const at = findHeader(sheet, headerRow, names);
	if (at === undefined || findColumn(sheet, sheet.rows[at], names) === undefined) {
		return { refused: fileReasons.headerNotFound({ names: names.join(', ') }) };
	}
	const header = sheet.rows[at];
	const placed = columns.flatMap((column) => placedIn(sheet, header, column));
	const missing = columns.find(
		(column) => column.given && !placed.some((one) => one.column === column),
	);
	if (missing) return { refused: fileReasons.columnMissing({ column: missing.headers[0] }) };
	const twice = placed.find(({ header: name }) => countOf(header, name) > 1);
	if (twice) return { refused: fileReasons.columnTwice({ column: twice.header }) };
	const rows = sheet.rows.slice(at + 1).filter((row) => !isEmptyRow(row));
	return {
		placed: placed.filter(
			({ header: name, column }) => !isForbidden(name) && !isForbidden(column.field),
		),
		rows,
		notes: notesOf(header, placed),
	};
}

function placedIn(sheet: Sheet, header: SheetRow, column: Column): PlacedColumn[] {
	const index = findColumn(sheet, header, column.headers);
	if (index === undefined) return [];
	const cell = header.cells[index];
	return [{ column, index, header: isEmptyCell(cell) ? sheet.columns[index] : String(cell) }];
}

const countOf = ({ cells }: SheetRow, name: string) =>
	cells.filter((cell) => word(cell) === word(name) && word(name) !== '').length;

function notesOf({ cells }: SheetRow, placed: readonly PlacedColumn[]): Reason[] {
	const taken = new Set(placed.map(({ index }) => index));
	const headers = cells.flatMap((cell, index) => (isEmptyCell(cell) ? [] : [{ cell, index }]));
	const forbidden = headers.filter(({ cell }) => isForbidden(cell));
	const ignored = headers.filter(({ cell, index }) => !taken.has(index) && !isForbidden(cell));
	const names = (list: typeof headers) => list.map(({ cell }) => String(cell)).join(', ');
	return [
		...(forbidden.length > 0 ? [fileReasons.columnForbidden({ columns: names(forbidden) })] : []),
		...(ignored.length > 0 ? [fileReasons.columnsIgnored({ columns: names(ignored) })] : []),
	];
}
