const path = require('node:path');
const { startJobcan } = require('../../simulators/jobcan');
const { setClock } = require('../../support/clock');
const { createEngine } = require('../../support/engine');
const { around, node } = require('../../support/workflow');

const root = path.join(__dirname, '..', '..', '..');

/** Friday noon in Japan. */
const NOW = '2026-05-15T12:00:00+09:00';

/** Invented people; their codes tell leading zeros, letters and text outside the basic plane apart. */
const PEOPLE = [
	{ id: 34, code: '00001', lastName: '青木', firstName: '花', mainGroup: 3, workKind: 1 },
	{ id: 36, code: '00002', lastName: '𠮷野', firstName: '健', mainGroup: 7, workKind: 2 },
	{ id: 41, code: 'A-3', lastName: '髙橋', firstName: '凛', mainGroup: 3, workKind: 4 },
	{
		id: 45,
		code: '00009',
		lastName: '森',
		firstName: 'ﾊﾙ',
		mainGroup: 3,
		enteredDay: null,
		retiredDay: '2025-03-31',
	},
];

/** What the credential holds for a simulator. */
const credentialFor = ({ credential }, extra = {}) => ({
	clientId: credential.clientId,
	clientSecret: credential.clientSecret,
	environment: 'production',
	scopes: '',
	baseUrl: credential.apiUrl,
	authHost: credential.authUrl,
	accessToken: '',
	...extra,
});

/** A node of the pack with its credential. */
const jobcan = (resource, operation, parameters = {}, extra = {}) =>
	node(
		'Jobcan',
		'n8n-nodes-kintai.jobcan',
		{ resource, operation, ...parameters },
		{ credentials: { jobcanApi: { id: 'jobcan', name: 'Jobcan' } }, ...extra },
	);

/**
 * One engine per file, a fresh company per test. `run(resource, operation, parameters, { items, … })` answers the
 * engine's run; everything else given goes to the node (onError, retryOnFail …).
 */
function company(options = {}) {
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

	/** Another company in place of the one of this test; `extra`: other values of the credential. */
	own.start = async (other = {}, extra = {}) => {
		await own.sim?.close();
		own.sim = await startJobcan({ employees: PEOPLE, ...options, ...other });
		own.use(extra);
	};
	own.use = (extra) => {
		own.credentials.jobcan = { type: 'jobcanApi', data: credentialFor(own.sim, extra) };
	};
	own.run = async (resource, operation, parameters = {}, { items = [{}], ...extra } = {}) =>
		await own.engine.run(around(jobcan(resource, operation, parameters, extra)), { items });
	/** The requests of a method on the API host, as the simulator saw them. */
	own.sent = (method, pattern = /./) =>
		own.sim.log.filter(
			(entry) =>
				entry.method === method && entry.path !== '/oauth/token' && pattern.test(entry.path),
		);
	own.logins = () => own.sim.log.filter(({ path }) => path === '/oauth/token');
	return own;
}

const byCode = (value = '={{ $json.employeeCode }}') => ({
	employee: { __rl: true, mode: 'code', value },
});
const byId = (value) => ({ employee: { __rl: true, mode: 'id', value } });
const days = (startDate, endDate = startDate) => ({ startDate, endDate, returnAll: true });

/** The input index each item of the node is paired with. */
const pairs = (run, output = 0) =>
	run.data.resultData.runData.Jobcan.at(-1).data.main[output].map(
		({ pairedItem }) => pairedItem.item,
	);

module.exports = {
	NOW,
	PEOPLE,
	byCode,
	byId,
	company,
	credentialFor,
	days,
	jobcan,
	pairs,
	setClock,
};
