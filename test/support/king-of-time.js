const path = require('node:path');
const { createEngine } = require('./engine');
const { fetchSend } = require('./send');

const root = path.join(__dirname, '..', '..');
const kotDist = (file) => require(path.join(root, 'dist/nodes/KingOfTime', file));

/** The credential's data for a simulator. */
const credentialFor = (sim, extra = {}) => ({
	product: sim.product,
	accessToken: sim.token,
	baseUrl: sim.url,
	closedHours: '',
	...extra,
});

/** An engine with the built pack; `use(sim)` points its credential at a simulator. */
async function kingOfTimeEngine() {
	const credentials = {};
	const engine = await createEngine({ packs: [root], credentials });
	return {
		...engine,
		use: (sim, extra) =>
			(credentials.kot = { type: 'kingOfTimeApi', data: credentialFor(sim, extra) }),
	};
}

/** A session on the pure layers alone, without n8n. */
function pureSession(sim, extra = {}) {
	const { openSession, readSettings } = kotDist('connect');
	const send = fetchSend(sim.url, { Authorization: `Bearer ${sim.token}` });
	return openSession({
		send,
		settings: readSettings(credentialFor(sim, extra)),
		execution: 'test',
	});
}

/** One shift record. `times`: '09:00-18:00'; an end past midnight is written as 29:00. */
function shift(employeeCode, date, times = '09:00-18:00', extra = {}) {
	const [start, end] = times.split('-').map((time) => at(date, time));
	return { employeeCode, date, start, end, ...extra };
}

function at(date, time) {
	const [hours, minutes] = time.split(':').map(Number);
	const instant = new Date(`${date}T00:00:00+09:00`).getTime() + (hours * 60 + minutes) * 60_000;
	return `${new Date(instant + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
}

module.exports = { at, credentialFor, kingOfTimeEngine, kotDist, pureSession, root, shift };
