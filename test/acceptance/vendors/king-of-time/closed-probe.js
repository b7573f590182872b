const path = require('node:path');

const DIST = path.join(__dirname, '..', '..', '..', '..', 'dist', 'nodes');
const { openSession, readSettings } = require(path.join(DIST, 'KingOfTime/connect'));
const { createTimeRecord } = require(path.join(DIST, 'KingOfTime/client'));
const { writeInstant } = require(path.join(DIST, 'shared/time/jst'));

const DATA = { accessToken: 'none', baseUrl: 'http://127.0.0.1', closedHours: '' };
let executions = 0;

/** A session over nothing: counts what would leave. */
function session(product) {
	const state = { sent: 0 };
	const send = async () => {
		state.sent += 1;
		return { status: 200, headers: {}, text: '[]' };
	};
	const settings = readSettings({ ...DATA, product });
	// A punch of another execution is another punch.
	return { state, own: openSession({ send, settings, execution: String(++executions) }) };
}

module.exports = {
	products: ['kingOfTime', 'freeeKintaiPlus', 'officeStationKintai'],

	/** An ordinary read. */
	async call(product) {
		const { state, own } = session(product);
		const refusal = await own.employees().then(
			() => undefined,
			(thrown) => thrown,
		);
		const resumeAt = refusal && writeInstant(refusal.details.resumeAt);
		return { sent: state.sent, resumeAt };
	},

	/** A punch, which is taken at all hours. */
	async always(product) {
		const { state, own } = session(product);
		await createTimeRecord(own.http, 'key', { time: '2026-11-20T09:00:00+09:00' });
		return { sent: state.sent };
	},
};
