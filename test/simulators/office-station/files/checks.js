const { calendar } = require('../../shared');

/** How an import reads hours, by the format of its template. Independent of the node's own conversion. */
const TIME_PATTERNS = {
	sexagesimalDot: [/^(\d+)\.([0-5]\d)$/, ([hours, minutes]) => hours * 60 + minutes],
	sexagesimalColon: [/^(\d+):([0-5]\d)$/, ([hours, minutes]) => hours * 60 + minutes],
	decimal: [/^(\d+(?:\.\d{1,2})?)$/, ([hours]) => Math.round(hours * 60)],
	minutes: [/^(\d+)$/, ([minutes]) => minutes],
};

/** Minutes of a cell, or undefined if the template's format does not have it. */
function readTime(cell, format) {
	const [pattern, minutesOf] = TIME_PATTERNS[format];
	const [, ...parts] = pattern.exec(cell) ?? [];
	return parts.length === 0 ? undefined : minutesOf(parts.map(Number));
}

/** A day of a cell: YYYY/MM/DD or YYYY-MM-DD, digits in full. */
function readDay(cell) {
	const day = String(cell).replace(/\//g, '-');
	return /^\d{4}-\d\d-\d\d$/.test(day) && calendar.isDate(day) ? day : undefined;
}

/** A csv's byte order mark hides in its first header; a reader of files takes it off. */
const withoutMark = (rows) =>
	rows.map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([name, cell]) => [name.replace(/^\uFEFF/, ''), cell]),
		),
	);

/** A file that is refused as a whole. */
const wholeFile = (code, detail) => ({
	accepted: false,
	...{ code, detail },
	created: [],
	updated: [],
	refused: [],
});

/** Why the rows are no file that an import begins with, or undefined. */
function fileProblem(rows, { key, limit }) {
	if (rows.length === 0) return wholeFile('empty');
	if (rows.length > limit) return wholeFile('tooManyRows', rows.length);
	if (!rows.every((row) => Object.values(row).every((cell) => typeof cell === 'string'))) {
		return wholeFile('notText');
	}
	return rows.every((row) => Object.hasOwn(row, key)) ? undefined : wholeFile('noKeyColumn', key);
}

/** Numbers of rows (1 = the first below the header) whose key another row has, too. */
function twins(rows, key) {
	const counts = new Map();
	for (const row of rows) counts.set(row[key], (counts.get(row[key]) ?? 0) + 1);
	return new Set(rows.flatMap((row, index) => (counts.get(row[key]) > 1 ? [index] : [])));
}

module.exports = { fileProblem, readDay, readTime, twins, withoutMark };
