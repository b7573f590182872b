const { checkWindows, createClock, startSimulatorServer, withUnknownFields } = require('../shared');
const { controlRoutes } = require('./control');
const { createCompany } = require('./company');
const { createGuard } = require('./guard');
const { createTestHelpers } = require('./test-helpers');
const { createTokens } = require('./tokens');
const { faultAnswerOf } = require('./fault-answers');
const { answerTo, codeOf } = require('./refusals');
const { withDefaults } = require('./options');

const ROUTES = [
	require('./routes/tokens'),
	require('./routes/company'),
	require('./routes/employees'),
	require('./routes/daily-workings'),
	require('./routes/time-records'),
	require('./routes/monthly-workings'),
	require('./routes/leave'),
	require('./routes/daily-schedules'),
	require('./routes/requests'),
];

/** Tokens stand in paths, and paths go into logs. */
const maskToken = (path) => path.replace(/\/tokens\/[^/]+/, '/tokens/***');

/**
 * Starts a KING OF TIME on 127.0.0.1 that refuses what the vendor refuses. Options with their
 * meaning and grade: options.js; further `now` (the clock), `tokens` (`[{ permissions, allowedIps,
 * token? }]`), `closedWindows` and the masters `divisions`, `workingTypes`, `groups`, `leaveKinds`.
 */
async function startKingOfTime(given) {
	const options = withDefaults(given);
	options.closedWindows = checkWindows(options.closedWindows);
	const clock = createClock(options.now);
	const tokens = createTokens(options.seed);
	const world = { options, clock, tokens, company: createCompany(options) };
	const issued = (options.tokens ?? [{}]).map((token) => tokens.add(token));
	let addsUnknownFields = false;

	const server = await startSimulatorServer({
		host: options.host,
		port: options.port,
		basePath: '/v1.0',
		routes: Object.assign({}, ...ROUTES.map((routesOf) => routesOf(world))),
		guard: createGuard(world),
		notFound: answerTo('notFound'),
		faultAnswer: faultAnswerOf(world),
		codeOf,
		mask: maskToken,
		decorate: (json) => (addsUnknownFields ? withUnknownFields(json) : json),
		clock,
		latencyMs: options.latencyMs,
		control: options.control ? controlRoutes(world, () => simulator) : undefined,
	});

	const simulator = {
		...server,
		token: issued[0],
		product: options.product,
		company: world.company,
		addToken: tokens.add,
		...createTestHelpers(world),
		setClosedWindows: (windows) => {
			options.closedWindows = checkWindows(windows);
		},
		setNow: clock.set,
		addUnknownFields: (on = true) => {
			addsUnknownFields = on;
		},
	};
	return simulator;
}

module.exports = { startKingOfTime };
