const { count, table } = require('../table');

/** The part of RESULTS.md about calls of Jobcan, CrowdLog, LINE and kaonavi. */
function callsReport(results) {
	const rows = results.map(({ name, people, calls, least, why }) => [
		name,
		count(people),
		count(calls),
		count(least),
		why,
	]);
	return `## Calls of Jobcan, CrowdLog, LINE and kaonavi

\`npm run bench:calls\`: against simulators, log-ins left out. "Least" is reckoned from the API's rules alone.

${table(['operation', 'people', 'calls', 'least', 'which are'], rows)}

The day's punches need one call more where the edge of a page may have cut a person's: it is read again rather than lost.
Over 40 days that is a call for every 40 pages or so, and one for the page that shows that a day is over: a short page is no
proof, because a vendor that cuts the page size answers short pages all the way.
`;
}

module.exports = { callsReport };
