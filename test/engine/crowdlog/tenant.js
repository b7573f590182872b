const path = require('node:path');
const { startCrowdLog } = require('../../simulators/crowdlog');
const { setClock } = require('../../support/clock');
const { createEngine } = require('../../support/engine');
const { around, node } = require('../../support/workflow');

const root = path.join(__dirname, '..', '..', '..');

/** Friday noon in Japan. */
const NOW = '2026-11-20T12:00:00+09:00';
const DAY = '2026-11-20';

/** Invented people; their codes tell leading zeros and random letters apart. */
const MEMBERS = [
	{ code: 'P1001', lastName: '𠮷野', firstName: '健', email: 'p1001@kintai.example' },
	{ code: '00045', lastName: '髙橋', firstName: '凛', email: 'p45@kintai.example' },
	{ code: 'R2N6F5', lastName: '森', firstName: 'ﾊﾙ', email: 'r2@kintai.example' },
	{ lastName: '無番', firstName: '号', email: 'none@kintai.example' },
];

/** A node of the pack with its credential. */
const crowdLog = (resource, operation, parameters = {}, extra = {}) =>
	node(
		'CrowdLog',
		'n8n-nodes-kintai.crowdLog',
		{ resource, operation, ...parameters },
		{ credentials: { crowdLogApi: { id: 'crowdlog', name: 'CrowdLog' } }, ...extra },
	);

/**
 * One engine per file, a fresh tenant per test. `run(resource, operation, parameters, { items, … })` answers the engine's
 * run; everything else given goes to the node (onError, retryOnFail …).
 */
function tenant(options = {}) {
	const own = { sim: undefined, engine: undefined, credentials: {} };

	beforeAll(async () => {
		setClock(NOW);
		own.engine = await createEngine({ packs: [root], credentials: own.credentials });
	});
	afterAll(() => own.engine?.close());
	beforeEach(async () => {
		setClock(NOW);
		await own.start();
	});
	afterEach(async () => {
		jest.useRealTimers();
		await own.sim?.close();
		own.sim = undefined;
	});

	/** Another tenant in place of the one of this test. */
	own.start = async (other = {}) => {
		await own.sim?.close();
		own.sim = await startCrowdLog({ members: MEMBERS, projects: 5, ...options, ...other });
		own.use();
	};
	own.use = (extra = {}) => {
		const data = { accessToken: own.sim.token, baseUrl: own.sim.url, callsPerMinute: 0, ...extra };
		own.credentials.crowdlog = { type: 'crowdLogApi', data };
	};
	own.run = async (resource, operation, parameters = {}, { items = [{}], ...extra } = {}) =>
		await own.engine.run(around(crowdLog(resource, operation, parameters, extra)), { items });
	own.sent = (method) => own.sim.log.filter((entry) => entry.method === method);
	return own;
}

const at = (clock, date = DAY) => `${date}T${clock}:00+09:00`;
const noon = { start: at('12:00'), end: at('13:00') };
const workday = (employeeCode, more = {}) => ({
	...{ employeeCode, date: DAY, clockIn: at('09:00'), clockOut: at('18:00'), breaks: [noon] },
	...more,
});

/** What the node says beside its output. */
const hintsOf = (run) =>
	(run.data.resultData.runData.CrowdLog.at(-1).hints ?? []).map(({ message }) => message);

/** The input index each item of the node is paired with. */
const pairs = (run, output = 0) =>
	run.data.resultData.runData.CrowdLog.at(-1).data.main[output].map(({ pairedItem }) =>
		Array.isArray(pairedItem) ? pairedItem.map(({ item }) => item) : pairedItem.item,
	);

const TO_ERROR = { onError: 'continueErrorOutput' };

module.exports = { at, crowdLog, DAY, hintsOf, MEMBERS, noon, pairs, tenant, TO_ERROR, workday };
