import type { SheetLayout } from '../layout';
import { isEmptyCell, plain } from '../../shared/sheet/text';
import type { StaffRow, Table } from './table';

/** A person as a shift sheet names one. */
export interface SheetStaff {
	/** 社員番号; absent if the row has none. */
	readonly employeeCode?: string;
	readonly name?: string;
	/** 拠点. */
	readonly divisionName?: string;
	readonly row: number;
}

/** The person of a row; fields without content are absent. */
export function staffOf(table: Table, layout: SheetLayout, row: StaffRow): SheetStaff {
	const textAt = (index: number | undefined) =>
		index === undefined || isEmptyCell(row.cells[index]) ? undefined : plain(row.cells[index]);
	const name = textAt(table.column(layout.name));
	const divisionName = textAt(table.column(layout.division));
	return {
		...(row.employeeCode !== undefined && { employeeCode: row.employeeCode }),
		...(name !== undefined && { name }),
		...(divisionName !== undefined && { divisionName }),
		row: row.number,
	};
}
