/** A row of the file: header → cell, in the order of the columns. */
export type FileRow = Readonly<Record<string, string>>;

const NEEDS_QUOTES = /[",\r\n]/;

/** The file as one text: header, then the rows; CRLF, quotes only where a cell needs them. No byte order mark. */
export function csvText(headers: readonly string[], rows: readonly FileRow[]): string {
	const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
	return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
	return NEEDS_QUOTES.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
