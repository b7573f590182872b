/** The least calls of Jobcan's API that 勤怠 of everybody over some days can cost. */

/** Rows of a page, 100 at the most; a list is known to be over at a page that is not full. */
const PAGE = 100;
const pagesOf = (rows) => Math.floor(rows / PAGE) + 1;

/**
 * Reckoned from what the simulated company holds, by the API's rules alone: staff codes stand in the list of people only;
 * punches and daily summaries of everybody are asked for one business date a call, because a row does not name its date.
 * Asking person by person would cost a call per person and up to 31 days, twice: 4 × 1,000 for 40 days, which is more.
 * Log-ins are not counted, and no refresh (再集計) is needed for days that are over.
 *
 *     1,000 people × 40 days: 11 (people) + 40 × 11 (summaries) + a page for every 100 punches of each day, and one
 */
function jobcanBound({ company }, dates) {
	const people = company.employees.size;
	const punchesOf = (date) =>
		[...company.days.values()].reduce(
			(sum, days) => sum + (days.get(date)?.punches.length ?? 0),
			0,
		);
	return dates.reduce(
		(sum, date) => sum + pagesOf(punchesOf(date)) + pagesOf(people),
		pagesOf(people),
	);
}

/** Calls that a simulated Jobcan has answered since its journal was emptied, without the log-ins. */
const jobcanCalls = ({ log }) => log.filter(({ path }) => !path.includes('oauth')).length;

module.exports = { jobcanBound, jobcanCalls };
