/**
 * What a person sees, without how it was typed: full width becomes half width, every blank and line break
 * one blank, the ends trimmed. `９：００` and `9:00` agree, and so do `早番\n9:00` and `早番 9:00`.
 */
export function plain(value: unknown): string {
	if (typeof value !== 'string' && typeof value !== 'number') return '';
	// A csv's byte order mark hides in its first cell.
	return String(value)
		.replace(/\uFEFF/g, '')
		.normalize('NFKC')
		.replace(/\s+/g, ' ')
		.trim();
}

/** For comparing words: names are written with and without a blank between their parts. */
export function word(value: unknown): string {
	return plain(value).replace(/ /g, '');
}

/** Whether a cell holds nothing. An empty string, blanks only and a dropped cell are the same. */
export function isEmptyCell(value: unknown): boolean {
	return (
		value === undefined || value === null || (typeof value === 'string' && plain(value) === '')
	);
}

/** A cell's text for a report: as it was typed, on one line, at most 40 characters. */
export function quoted(value: unknown): string {
	const text = (value instanceof Date ? value.toISOString() : String(value)).replace(/\s+/g, ' ');
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** `社員番号, 従業員コード` → its parts; blank parts are left out. */
export function listOf(text: unknown): string[] {
	return String(text ?? '')
		.split(/[,、，]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
