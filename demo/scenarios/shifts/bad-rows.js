/** The slips that real plans carry. Each says why the target must not follow it. */
const { UNREADABLE } = require('./plan');

/** Which rows of the plan are spoilt (0 = the first person). */
const LOST_ZEROS_ROWS = [4, 11];
const UNREADABLE_ROWS = [7, 19];
const UNKNOWN = { code: '98765', lastName: '不明', firstName: '太郎' };

/** Further people of the plan whom the target does not have, or no longer. */
const strangers = (retired) => [...retired, UNKNOWN];

/**
 * Spoils a plan in place.
 * - lost leading zeros: a spreadsheet made a number of the code, so the row names nobody;
 * - an unreadable cell: that one day says nothing.
 */
function spoil(plan) {
	for (const index of LOST_ZEROS_ROWS) {
		const row = plan.rows[index];
		row.written = Number(row.employeeCode);
		row.nobody = true;
	}
	for (const index of UNREADABLE_ROWS) {
		const cells = plan.rows[index].cells;
		const day = cells.findIndex(({ kind }) => kind === 'shift');
		cells[day] = { date: cells[day].date, kind: 'unreadable', text: UNREADABLE };
	}
	return plan;
}

module.exports = { spoil, strangers };
