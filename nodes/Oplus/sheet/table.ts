import type { Reason } from '../../shared/reasons/reason';
import type { ColumnNames } from '../../shared/sheet/columns';
import type { SheetLayout } from '../layout';
import { sheetReasons } from '../reasons';
import { isEmptyCell, plain, word } from '../../shared/sheet/text';
import { findColumn, findHeader } from '../../shared/sheet/columns';
import { isEmptyRow, type Sheet, type SheetRow } from '../../shared/sheet/sheet';

export interface StaffRow extends SheetRow {
	/** 社員番号, exactly as it stands there; undefined if the cell holds none. */
	readonly employeeCode?: string;
}

/** A sheet with its header found: what stands above it, and the rows below it with merged cells filled in. */
export interface Table {
	readonly sheet: Sheet;
	readonly header: SheetRow;
	readonly titles: readonly SheetRow[];
	readonly rows: readonly StaffRow[];
	/** The staff number column. */
	readonly staffNumber: number;
	readonly column: (names: ColumnNames) => number | undefined;
}

export type Refused = { readonly refused: Reason };

/** Finds header and staff number column, or says what of the layout does not fit the sheet. */
export function openTable(sheet: Sheet, layout: SheetLayout): Table | Refused {
	if (sheet.rows.every(isEmptyRow)) return { refused: sheetReasons.emptySheet() };
	const at = findHeader(sheet, layout.headerRow, layout.staffNumber);
	const names = layout.staffNumber.join(', ');
	if (at === undefined) return { refused: sheetReasons.headerNotFound({ names }) };
	const header = sheet.rows[at];
	const column = (wanted: ColumnNames) => findColumn(sheet, header, wanted);
	const staffNumber = column(layout.staffNumber);
	if (staffNumber === undefined) {
		return { refused: sheetReasons.staffNumberNotFound({ row: header.number, names }) };
	}
	const firstNumber = layout.firstDataRow ?? header.number + 1;
	const below = sheet.rows.slice(at + 1).filter(({ number }) => number >= firstNumber);
	const merged = layout.mergedDown.map((name) => column([name])).filter((i) => i !== undefined);
	const rows = fillDown(below, merged).map((row) => ({
		...row,
		employeeCode: readStaffNumber(row.cells[staffNumber]),
	}));
	const titles = sheet.rows.slice(0, at);
	return { sheet, header, titles, rows, staffNumber, column };
}

/** Rows that hold nothing of their own are left out before the fill, so that none is made up. */
function fillDown(rows: readonly SheetRow[], merged: readonly number[]): SheetRow[] {
	const above = new Map<number, unknown>();
	return rows
		.filter((row) => !isEmptyRow(row))
		.map((row) => {
			const cells = [...row.cells];
			for (const index of merged) {
				if (isEmptyCell(cells[index])) cells[index] = above.get(index);
				else above.set(index, cells[index]);
			}
			return { ...row, cells };
		});
}

/** Kept as it stands, blanks and zeros included: a near miss is reported later, never repaired here. */
function readStaffNumber(cell: unknown): string | undefined {
	if (typeof cell === 'number') return Number.isSafeInteger(cell) ? String(cell) : undefined;
	return typeof cell === 'string' && plain(cell) !== '' ? cell.replace(/\uFEFF/g, '') : undefined;
}

/** Whether a row is the header once more, as printed sheets repeat it on every page. */
export function repeatsHeader({ header, staffNumber }: Table, row: SheetRow): boolean {
	return word(header.cells[staffNumber]) === word(row.cells[staffNumber]);
}
