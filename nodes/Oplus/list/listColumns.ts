import type { ColumnNames } from '../../shared/sheet/columns';
import type { ListLayout } from '../layout';
import { sheetReasons } from '../reasons';
import type { Refused, StaffRow, Table } from '../sheet/table';
import { isEmptyCell } from '../../shared/sheet/text';

const PLAN_COLUMNS = ['cell', 'start', 'end', 'breakStart', 'breakEnd', 'breakMinutes'] as const;
const OTHER_COLUMNS = ['staffNumber', 'name', 'division', 'date', 'status'] as const;

type ListColumn = (typeof PLAN_COLUMNS)[number] | (typeof OTHER_COLUMNS)[number];

/** Where a list holds what; a column it does not have is undefined. */
export interface ListColumns extends Readonly<Record<ListColumn, number | undefined>> {
	readonly date: number;
	/** Headers that no layout parameter names. */
	readonly ignored: readonly string[];
}

/** A list needs a date column, and one cell for the plan or a start and an end. */
export function listColumns(table: Table, layout: ListLayout): ListColumns | Refused {
	const { sheet, header, column } = table;
	const indexes = [...PLAN_COLUMNS, ...OTHER_COLUMNS].map((name) => [name, column(layout[name])]);
	const columns = Object.fromEntries(indexes) as Record<ListColumn, number | undefined>;
	const { date, cell, start, end } = columns;
	const missing = (names: ColumnNames) => ({
		refused: sheetReasons.columnNotFound({ row: header.number, names: names.join(', ') }),
	});
	if (date === undefined) return missing(layout.date);
	if (cell === undefined && start === undefined) return missing([...layout.start, ...layout.cell]);
	if (cell === undefined && end === undefined) return missing(layout.end);
	const known = new Set(Object.values(columns));
	const ignored = sheet.columns.filter(
		(_, index) => !known.has(index) && !isEmptyCell(header.cells[index]),
	);
	return { ...columns, date, ignored };
}

/** Whether a row plans anything. */
export function hasPlan(columns: ListColumns, { cells }: StaffRow): boolean {
	return PLAN_COLUMNS.some((name) => !isEmptyCell(cellAt(cells, columns[name])));
}

/** The cell of a column that the sheet may not have. */
export function cellAt(cells: readonly unknown[], index: number | undefined): unknown {
	return index === undefined ? undefined : cells[index];
}
