import type { Input } from '../../shared/records';
import { readDay } from '../../shared/time/jst';
import type { SheetLayout } from '../layout';
import type { Sheet } from '../../shared/sheet/sheet';
import { staffOf } from '../sheet/staff';
import { openTable, type Refused, repeatsHeader } from '../sheet/table';
import { isEmptyCell, plain } from '../../shared/sheet/text';
import type { OplusStaff } from './oplusStaff';

/** A staff member with the input item it came from. */
export interface InputStaff extends OplusStaff {
	readonly item?: number;
}

/** The rows of a staff or shift sheet, one per person and row. `checkMark`: the column 「KING OF TIME」. */
export function staffOfSheet(
	sheet: Sheet,
	layout: SheetLayout,
	checkMark: readonly string[],
): InputStaff[] | Refused {
	const table = openTable(sheet, layout);
	if ('refused' in table) return table;
	const checkAt = table.column(checkMark);
	return table.rows
		.filter((row) => !repeatsHeader(table, row))
		.map((row) => ({
			...staffOf(table, layout, row),
			item: row.item,
			...(checkAt !== undefined && { checkMark: isChecked(row.cells[checkAt]) }),
		}));
}

/** Records (of Read Sheet, Get Many): a person with many shifts is one person, asked about as of the last shift. */
export function staffOfRecords(inputs: readonly Input[]): InputStaff[] {
	const people: InputStaff[] = [];
	const withShifts = new Map<string, number>();
	inputs.forEach((input, item) => {
		const person = personOf(input, item);
		const at = person.on === undefined ? undefined : withShifts.get(person.employeeCode ?? '');
		if (at === undefined) {
			if (person.on !== undefined) withShifts.set(person.employeeCode ?? '', people.length);
			people.push(person);
		} else if ((people[at].on ?? '') < (person.on ?? ''))
			people[at] = { ...people[at], on: person.on };
	});
	return people;
}

function personOf(input: Input, item: number): InputStaff {
	const { employeeCode, name, divisionName, checkMark, date } = input;
	const on = readDay(date);
	return {
		item,
		row: item + 1,
		...(!isEmptyCell(employeeCode) && { employeeCode: String(employeeCode) }),
		...(!isEmptyCell(name) && { name: String(name) }),
		...(!isEmptyCell(divisionName) && { divisionName: String(divisionName) }),
		...(!isEmptyCell(checkMark) && { checkMark: isChecked(checkMark) }),
		...(on !== undefined && { on }),
	};
}

const UNCHECKED: ReadonlySet<string> = new Set(['', '×', '-', 'false', '0', 'no', '未']);

function isChecked(cell: unknown): boolean {
	return typeof cell === 'boolean' ? cell : !UNCHECKED.has(plain(cell).toLowerCase());
}
