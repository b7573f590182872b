const { calendar } = require('../../shared');
const { breaksOf, faultOf } = require('../times');
const { decode, parseCsv } = require('./csv');

/** Columns 1 to 7 of the page, by what they hold; the first four must be filled. */
const HEADERS = {
	code: '社員コード',
	date: '年月日',
	start: '出社',
	end: '退社',
	breaks: '休憩詳細',
	note: '日報',
	status: 'ステータス',
};
const REQUIRED = ['code', 'date', 'start', 'end'];
const STATUSES = ['', '0', '1'];

/**
 * The import screen: プロジェクト > インポート > 勤怠. `file` is rows (objects keyed by header, as a node puts them out), a CSV
 * text, or its bytes with the `encoding` that was chosen ('utf8', 'shiftJis'). Answers `{ refused }` for a file that is
 * not taken at all, else `{ imported, errors: [{ row, error, code }] }`: `row` as a person counts, the header being 1.
 */
function createImport({ company, options, attendance }) {
	return function importAttendance(file, { encoding = 'utf8' } = {}) {
		if (!options.attendanceInUse) return { refused: 'attendanceNotInUse' };
		if (options.attendanceManagement) return { refused: 'attendanceManagement' };
		const table = Array.isArray(file)
			? tableOf(file)
			: parseCsv(decode(file, encoding, options.byteOrderMark));
		const [headers = [], ...rows] = table;
		const refused = refusedHeaders(headers);
		if (refused) return { refused };
		const result = { imported: 0, errors: [] };
		for (const [index, cells] of rows.entries()) {
			const row = Object.fromEntries(
				Object.entries(HEADERS).map(([name, header]) => [name, cells[headers.indexOf(header)]]),
			);
			const error = importRow(row);
			if (error) result.errors.push({ row: index + 2, error, code: row.code });
			else result.imported += 1;
		}
		return result;
	};

	function refusedHeaders(headers) {
		if (new Set(headers).size < headers.length) return 'headerTwice';
		const missing = REQUIRED.find((name) => !headers.includes(HEADERS[name]));
		if (missing) return `headerMissing ${HEADERS[missing]}`;
		const known = [...Object.values(HEADERS), ...options.furtherHeaders];
		const unknown = headers.find((header) => !known.includes(header));
		const refuses = unknown !== undefined && options.unknownHeaders === 'refuse';
		return refuses ? `headerUnknown ${unknown}` : undefined;
	}

	function importRow(row) {
		for (const name of REQUIRED) if (!row[name]) return `required ${HEADERS[name]}`;
		const { code, start, end, status = '' } = row;
		const date = row.date.replace(/\//g, '-');
		if (!company.codes.has(code)) return 'unknownCode';
		if (!calendar.isDate(date)) return 'date';
		if (!STATUSES.includes(status)) return 'status';
		const breaks = breaksOf(row.breaks);
		const fault = faultOf({ start, end, breaks }, options.over24);
		if (fault) return fault;
		const barred = attendance.barred(code, date);
		if (barred) return barred;
		attendance.put(code, date, merged(attendance.get(code, date), { ...row, breaks, status }));
		return undefined;
	}

	/** The day is overwritten; what an empty cell does to a day that exists is the option `blankCells`. */
	function merged(before, { start, end, breaks, note = '', status }) {
		const keeps = before && options.blankCells === 'keep';
		const text = note === '' && keeps ? before.note : note;
		return {
			start,
			end,
			breaks: breaks.length === 0 && keeps ? before.breaks : breaks,
			...(text ? { note: text } : {}),
			status: status === '' ? (before?.status ?? '1') : status,
			...(before?.applied ? { applied: before.applied } : {}),
		};
	}
}

/** Rows keyed by header as a table; a number is its digits, an absent cell is empty. */
function tableOf(rows) {
	const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return [headers, ...rows.map((row) => headers.map((header) => String(row[header] ?? '')))];
}

module.exports = { createImport, HEADERS };
