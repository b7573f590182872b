import { columnLetters, columnIndex } from '../../shared/sheet/cellName';
import { dayOfSerial } from '../../shared/time/serial';
import type { Grid } from '../sheet/grid';
import type { Sheet } from '../../shared/sheet/sheet';
import type { ImportDay } from './planDay';

/** One row for Convert to File with its option 'Header Row' off: column letters → cell. null is an empty cell. */
export type OutputRow = Readonly<Record<string, unknown>>;

/**
 * The downloaded sheet again, every cell where it was, but with nothing in the people's date cells except the
 * additions: whatever stayed there would be added a second time.
 */
export function writeSheet(sheet: Sheet, grid: Grid, days: readonly ImportDay[]): OutputRow[] {
	const people = new Set(grid.rows.map(({ number }) => number));
	const dates = new Set(grid.dates.map(({ column }) => column));
	const added = new Map(
		days.flatMap(({ action, place, text }) =>
			action === 'create' && place ? [[`${place.column}${place.row}`, text]] : [],
		),
	);
	const margin = columnIndex(sheet.columns[0] ?? 'A') ?? 0;
	const before = Array.from({ length: margin }, (_, i) => [columnLetters(i), null]);
	const rows = sheet.rows.map(({ number, cells }) => {
		const written = sheet.columns.map((column, index) => {
			if (people.has(number) && dates.has(column)) {
				return [column, added.get(`${column}${number}`) ?? null];
			}
			const isDate = number === grid.table.header.number && dates.has(column);
			return [column, isDate ? headerText(cells[index]) : (cells[index] ?? null)];
		});
		return Object.fromEntries([...before, ...written]) as OutputRow;
	});
	const [{ number: first } = { number: 1 }] = sheet.rows;
	const blank = Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, null]));
	return [...Array.from({ length: first - 1 }, () => blank), ...rows];
}

/** A date cell reaches n8n as its serial number and would be written back as a number: Excel reads the text. */
function headerText(cell: unknown): unknown {
	const day = typeof cell === 'number' ? dayOfSerial(cell) : undefined;
	return day === undefined ? cell : day.replace(/-0?/g, '/');
}
