const { startSimulatorServer, withUnknownFields } = require('../shared');
const { answerTo, codeOf } = require('./refusals');
const { controlRoutes } = require('./control');
const { createFinish, createGuard } = require('./guard');
const { createTestHelpers } = require('./test-helpers');
const { createWorld } = require('./world');
const { faultAnswerOf } = require('./fault-answers');
const { withDefaults } = require('./options');

const BASE_PATH = '/api/v2.0';
const ROUTES = [
	require('./routes/token'),
	require('./routes/layouts'),
	require('./routes/members'),
	require('./routes/face-images'),
	require('./routes/sheets'),
	require('./routes/sheet-files'),
	require('./routes/departments'),
	require('./routes/users'),
	require('./routes/advanced-permissions'),
	require('./routes/enum-options'),
	require('./routes/tasks'),
	require('./routes/webhooks'),
	require('./routes/storage'),
];

/**
 * Starts a kaonavi (API v2.0) on 127.0.0.1 that refuses what the vendor refuses. Options with their
 * meaning and grade: options.js; further `now` (the clock).
 */
async function startKaonavi(given) {
	const world = createWorld(withDefaults(given));
	const { options, clock, counters, storage, tasks, tokens, webhook } = world;
	let addsUnknownFields = false;

	const server = await startSimulatorServer({
		host: options.host,
		port: options.port,
		hosts: ['api', 'files'],
		basePath: BASE_PATH,
		routes: Object.assign({}, ...ROUTES.map((routesOf) => routesOf(world))),
		guard: createGuard(world),
		finish: createFinish(world),
		notFound: answerTo('notFound'),
		faultAnswer: faultAnswerOf,
		codeOf,
		secretFields: ['password', 'secret_token'],
		decorate: (json) => (addsUnknownFields ? withUnknownFields(json) : json),
		clock,
		latencyMs: options.latencyMs,
		control: options.control ? controlRoutes(world, () => simulator) : undefined,
	});
	storage.servedFrom(`${server.origins.files}${BASE_PATH}`);
	const ticking = options.tickMs > 0 && setInterval(tasks.advance, options.tickMs).unref();

	const { consumerKey, consumerSecret } = options;
	const simulator = {
		...server,
		...{ consumerKey, consumerSecret },
		credential: { consumerKey, consumerSecret, baseUrl: server.url },
		company: world.company,
		journal: server.log,
		webhook,
		issueToken: tokens.issue,
		expireTokens: tokens.expireAll,
		revokeKey: tokens.revoke,
		...createTestHelpers(world),
		setNow: clock.set,
		close: async () => {
			clearInterval(ticking);
			webhook.close();
			await server.close();
		},
		addUnknownFields: (on = true) => {
			addsUnknownFields = on;
		},
		/** `{ total, reads, writes, applied, refused, dropped, byRoute, updates, dryRuns, tokensIssued }`, counters.js. */
		get calls() {
			return counters.of(server.calls);
		},
		resetCalls: () => {
			server.resetCalls();
			counters.reset();
		},
	};
	return simulator;
}

module.exports = { startKaonavi };
