const { count, table } = require('../table');

/** The part of RESULTS.md about calls of Jobcan and LINE. */
function callsReport(results) {
	const rows = results.map(({ name, people, calls, least, why }) => [
		name,
		count(people),
		count(calls),
		count(least),
		why,
	]);
	return `## Calls of Jobcan, LINE and kaonavi

\`npm run bench:calls\`: against simulators, log-ins left out. "Least" is reckoned from the API's rules alone.

${table(['operation', 'people', 'calls', 'least', 'which are'], rows)}

The day's punches need one call more where the edge of a page may have cut a person's: it is read again rather than lost.
`;
}

module.exports = { callsReport };
