import type { Reason } from '../../shared/reasons/reason';
import type { Sheet, SheetRow } from '../../shared/sheet/sheet';
import { isEmptyCell } from '../../shared/sheet/text';
import type { Column } from '../columns/column';
import { fileReasons } from '../reasons';
import { openTable, type PlacedColumn, type Refused } from './openTable';
import { type Reading, type ReadPerson, sorted } from './people';
import type { ReadOptions } from './readCell';
import { readRow } from './readRow';

/**
 * Reads the rows of a ledger file by a layout. A row with content in the layout's columns but without a code is a
 * problem of its own; a row without content there is nothing. Answers `refused` if the layout does not fit the file.
 */
export function readFile(
	sheet: Sheet,
	columns: readonly Column[],
	options: ReadOptions & { readonly headerRow?: number },
): Reading | Refused {
	const table = openTable(sheet, columns, options.headerRow);
	if ('refused' in table) return table;
	const rows = table.rows.filter((row) => hasContent(row, table.placed));
	return sorted(
		rows.map((row) => personOf(row, table.placed, options)),
		table.notes,
	);
}

const hasContent = ({ cells }: SheetRow, placed: readonly PlacedColumn[]) =>
	placed.some(({ index }) => !isEmptyCell(cells[index]));

function personOf(
	{ number: row, item, cells }: SheetRow,
	placed: readonly PlacedColumn[],
	options: ReadOptions,
): ReadPerson {
	const code = placed.find(({ column }) => column.field === 'employeeCode');
	const cell = code && cells[code.index];
	const place = { row, item };
	if (code === undefined || isEmptyCell(cell)) {
		const reason: Reason = fileReasons.rowWithoutCode({ row });
		return { ...place, fields: {}, problems: [{ column: code?.header ?? '', reason }] };
	}
	const named = placed.map(({ column: { field, kind }, header, index }) => ({
		...{ field, kind, name: header, cell: cells[index] },
	}));
	return { ...place, ...readRow(named, cell, options) };
}
