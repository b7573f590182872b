import type { Reason } from '../../shared/reasons/reason';
import type { Column } from '../columns/column';
import { buildReasons } from '../reasons';
import type { Planned } from './buildFile';

export type FileRow = Readonly<Record<string, string>>;

/** A file of at most so many rows, and the records behind it. */
export interface ImportFile {
	readonly rows: readonly FileRow[];
	readonly items: readonly number[];
}

export interface WrittenFiles {
	readonly files: readonly ImportFile[];
	readonly notes: readonly Reason[];
}

/**
 * The rows to import, cut into files of at most `limit`. All rows of all files have the same columns: the required ones,
 * and those for which at least one record has a value. A cell without a value is empty; the notes name such columns.
 */
export function writeFiles(
	planned: readonly Planned[],
	columns: readonly Column[],
	limit: number,
): WrittenFiles {
	const used = headersOf(planned, columns);
	const rows = planned.map(({ row: { cells } }) =>
		Object.fromEntries(used.map((header) => [header, cells[header] ?? ''])),
	);
	const files: ImportFile[] = [];
	for (let from = 0; from < rows.length; from += limit) {
		const part = planned.slice(from, from + limit);
		files.push({ rows: rows.slice(from, from + limit), items: part.map(({ item }) => item) });
	}
	const blank = used.filter((header) => rows.some((row) => row[header] === ''));
	const notes = blank.length > 0 ? [buildReasons.blankCells({ columns: blank.join(', ') })] : [];
	return { files, notes };
}

function headersOf(planned: readonly Planned[], columns: readonly Column[]): string[] {
	const filled = new Set(planned.flatMap(({ row }) => Object.keys(row.cells)));
	return columns
		.filter(({ headers: [header], required }) => required || filled.has(header))
		.map(({ headers: [header] }) => header);
}
