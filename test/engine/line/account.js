const { createEngine } = require('../../support/engine');
const { around, node } = require('../../support/workflow');
const { startLine } = require('../../simulators/line');
const { linePack } = require('./pack');

const line = (resource, operation, parameters = {}, extra = {}) =>
	node(
		'LINE',
		'n8n-nodes-kintai.line',
		{ resource, operation, ...parameters },
		{ credentials: { lineMessagingApi: { id: 'line', name: 'LINE' } }, ...extra },
	);

/** The *Messages* field with these rows. */
const messages = (...rows) => ({ messages: { message: rows } });
const text = (words, more = {}) => messages({ type: 'text', text: words, ...more });

/**
 * A LINE account for a test file: the simulator of each test is `account.sim`, the engine is shared. Options of the
 * simulator are given to `account.start`, which every test may call again.
 */
function lineAccount(usual = {}) {
	const credentials = {};
	let engine;
	let pack;
	const account = {
		sim: undefined,
		async start(options) {
			await account.sim?.close();
			account.sim = await startLine({ ...usual, ...options });
			account.use(account.sim.credential);
			return account.sim;
		},
		use: (data) => (credentials.line = { type: 'lineMessagingApi', data: { ...data } }),
		get credential() {
			return credentials.line.data;
		},
		get engine() {
			return engine;
		},
		/** Runs one operation; `extra` are settings of the node, as the editor saves them. */
		async run(resource, operation, parameters = {}, { items = [{}], ...extra } = {}) {
			return await engine.run(around(line(resource, operation, parameters, extra)), { items });
		},
		/** The items of an operation that must succeed. */
		async done(...call) {
			const result = await account.run(...call);
			if (result.status !== 'success') throw new Error(result.error?.message ?? result.status);
			return result.items('Done');
		},
		user: (index = 0) => account.sim.users[index].userId,
		/** What LINE got, by route. */
		routes: () => account.sim.calls.byRoute,
	};
	beforeAll(async () => {
		pack = linePack();
		engine = await createEngine({ packs: [pack.folder], credentials });
	});
	beforeEach(() => account.start());
	afterAll(async () => {
		await account.sim?.close();
		engine.close();
		pack.remove();
	});
	return account;
}

module.exports = { around, line, lineAccount, messages, text };
