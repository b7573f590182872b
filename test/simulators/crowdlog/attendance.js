/**
 * The one place that writes a day of attendance: an import, a call or a test. A day is `{ start, end, breaks: [{ start,
 * end }], note?, status, applied? }`, times as 'HH:mm'.
 */
function createAttendance({ company, options }) {
	const days = (code) => company.attendance.get(code);

	/** The stored day; undefined: the timesheet shows its initial values, and nothing is registered. */
	const get = (code, date) => days(code)?.get(date);

	/** Why the day may not be written, by name, or undefined. */
	function barred(code, date) {
		const isClosed = options.closingDate !== undefined && date <= options.closingDate;
		if (isClosed && options.closedRefuses) return 'closed';
		return get(code, date)?.applied && options.appliedDays === 'refuse' ? 'applied' : undefined;
	}

	function put(code, date, day) {
		if (!days(code)) throw new TypeError(`No member has the code ${code}`);
		days(code).set(date, { status: '1', breaks: [], ...day });
		company.version += 1;
	}

	return { get, put, barred };
}

module.exports = { createAttendance };
