const { assumedField } = require('../assumed/interface');
const { knownDay } = require('../company');
const { datesOf, employeeOf, oneDateOf, pageOf } = require('../query');

/**
 * Punches (打刻) [two clients], by business date. A punch after midnight stands on the day before it,
 * in the order in which it came in, not by time.
 */
function aditRoutes({ company, options }) {
	const { punchKind, punchTime, punchDate } = options.assumedFields;

	const rowsOf = (id, date) =>
		(knownDay(company, id, date)?.punches ?? []).map((punch) => ({
			employee_id: id,
			group_id: punch.groupId,
			...assumedField(punchTime, punch.time),
			...assumedField(punchKind, punch.kind),
			...assumedField(punchDate, date),
		}));

	/**
	 * A page of all staff; the cursor is the employee, although a person has several rows. Counting
	 * rows, the rows of the last person that do not fit are lost to whoever goes on from there.
	 */
	function list(request) {
		const date = oneDateOf(request);
		const { lastId, count } = pageOf(request, options);
		const page = [];
		let people = 0;
		for (const id of company.employees.keys()) {
			if (id <= lastId) continue;
			const rows = rowsOf(id, date);
			if (rows.length === 0) continue;
			page.push(...rows);
			people += 1;
			if ((options.aditCount === 'rows' ? page.length : people) >= count) break;
		}
		const adits = options.aditCount === 'rows' ? page.slice(0, count) : page;
		return { status: 200, json: { adits } };
	}

	function ofEmployee(request) {
		const { id } = employeeOf(company, request.params);
		const dates = datesOf(request, options);
		return { status: 200, json: { adits: dates.flatMap((date) => rowsOf(id, date)) } };
	}

	return {
		'GET /attendance/v1/adits': { scope: 'adits.read', handler: list },
		'GET /attendance/v1/adits/:employeeId': { scope: 'adits.read', handler: ofEmployee },
	};
}

module.exports = { aditRoutes };
