import { cellReader } from './cells/readCell';
import { type DivisionReader, divisionReader } from './division';
import type { SheetLayout } from './layout';
import { type ReadShift, readShift } from './records';
import { ignoredNote, type SheetReading } from './sheet/reading';
import { type Grid, openGrid } from './sheet/grid';
import type { Sheet } from '../shared/sheet/sheet';
import { staffOf } from './sheet/staff';
import type { Refused, StaffRow } from './sheet/table';
import { sheetReasons } from './reasons';
import { isEmptyCell } from '../shared/sheet/text';

/**
 * Reads a grid: staff down, dates across. Answers `refused` if the layout does not fit the sheet or its dates
 * cannot be trusted; single cells never stop the reading.
 */
export function readGrid(sheet: Sheet, layout: SheetLayout): SheetReading | Refused {
	const grid = openGrid(sheet, layout);
	if ('refused' in grid) return grid;
	const { table, dates, rows, ignored } = grid;
	const readRow = rowReader(grid, layout);
	const stray = rows.filter((row) => row.employeeCode === undefined && isUsed(grid, row));
	return {
		shifts: rows.flatMap(readRow),
		staff: rows.map((row) => staffOf(table, layout, row)),
		days: dates.map(({ day }) => day),
		lost: stray.map(({ number }) => sheetReasons.rowWithoutNumber({ row: number })),
		notes: ignoredNote(ignored),
	};
}

function isUsed({ dates }: Grid, { cells }: StaffRow): boolean {
	return dates.some(({ index }) => !isEmptyCell(cells[index]));
}

function rowReader({ table, dates }: Grid, layout: SheetLayout): (row: StaffRow) => ReadShift[] {
	const read = cellReader(layout.cells);
	const divisionAt = table.column(layout.division);
	const divisionOf: DivisionReader = divisionReader(layout, divisionAt !== undefined);
	return ({ employeeCode, number, item, cells }) => {
		if (employeeCode === undefined) return [];
		const division = divisionOf(divisionAt === undefined ? undefined : cells[divisionAt]);
		return dates.flatMap(({ index, column, day: date }) => {
			const place = { row: number, column, item };
			return (
				readShift({ employeeCode, date }, read(cells[index]), division, place, cells[index]) ?? []
			);
		});
	};
}
