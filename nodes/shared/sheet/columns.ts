import type { Sheet, SheetRow } from './sheet';
import { word } from './text';

/** Header names (or column letters) under which a column may stand; the first that is found counts. */
export type ColumnNames = readonly string[];

/** A header's column by name; failing that, by letters (`C`), where the sheet has letters. */
export function findColumn(sheet: Sheet, header: SheetRow, names: ColumnNames): number | undefined {
	const headers = header.cells.map(word);
	for (const name of names) {
		const index = headers.indexOf(word(name));
		if (index >= 0 && word(name) !== '') return index;
	}
	if (sheet.keyed) return undefined;
	const index = sheet.columns.findIndex((letters) => names.includes(letters));
	return index >= 0 ? index : undefined;
}

/** How far down a header is looked for. */
const TITLE_ROWS = 30;

/** The header's index in `sheet.rows`: the row number given, or the first row that holds one of the names. */
export function findHeader(
	{ rows }: Sheet,
	headerRow: number | undefined,
	wanted: ColumnNames,
): number | undefined {
	const names = new Set(wanted.map(word));
	const index =
		headerRow === undefined
			? rows
					.slice(0, TITLE_ROWS)
					.findIndex(({ cells }) => cells.some((cell) => names.has(word(cell))))
			: rows.findIndex(({ number }) => number === headerRow);
	return index >= 0 ? index : undefined;
}
