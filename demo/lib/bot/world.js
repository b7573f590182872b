/** LINE and Jobcan, simulated, with people who are in both; and the templates ready for one n8n. */
const { startJobcan } = require('../../../test/simulators/jobcan');
const { startLine } = require('../../../test/simulators/line');
const { jobcanCredential } = require('../jobcan');
const { lineCredential } = require('../line');
const { couples } = require('./links');

/**
 * @param {{ people: number, line?: object, jobcan?: object }} options further options of the simulators
 * @returns {Promise<{ line: object, jobcan: object, linked: object[], credentials: object[], close: Function }>}
 */
async function startBotWorld({ people, line: lineOptions, jobcan: jobcanOptions }) {
	const line = await startLine({
		users: people,
		quota: null,
		plainWebhooks: 'accept',
		...lineOptions,
	});
	const jobcan = await startJobcan({
		employees: people,
		// Jobcan would keep one punch if it is told twice (nobody knows); here a second one shows.
		unverified: { register: { onRepeat: 'add' } },
		...jobcanOptions,
	});
	return {
		...{ line, jobcan },
		linked: couples(line, jobcan, people),
		credentials: [
			lineCredential(line, { id: 'botLine', name: 'LINE (simulated)' }),
			jobcanCredential(jobcan, { id: 'botJobcan', name: 'Jobcan (simulated)' }),
		],
		close: () => Promise.all([line.close(), jobcan.close()]),
	};
}

module.exports = { startBotWorld };
