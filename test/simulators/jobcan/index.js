const { createClock, startSimulatorServer, withUnknownFields } = require('../shared');
const { assumedRoutes } = require('./assumed/routes');
const { aditRoutes } = require('./routes/adits');
const { controlRoutes } = require('./control');
const { createAnswers, codeOf, inShape } = require('./refusals');
const { createCompany } = require('./company');
const { createGuard } = require('./guard');
const { createSummaries } = require('./summaries');
const { createTestHelpers } = require('./test-helpers');
const { createTokens } = require('./tokens');
const { dailySummaryRoutes } = require('./routes/daily-summaries');
const { employeeRoutes } = require('./routes/employees');
const { faultAnswerOf } = require('./fault-answers');
const { guardedRoutes } = require('./scopes');
const { leaveRoutes } = require('./routes/leave');
const { monthRoutes } = require('./routes/months');
const { shiftRoutes } = require('./routes/shifts');
const { tokenRoutes } = require('./routes/token');
const { withDefaults } = require('./options');

const ROUTES = [
	employeeRoutes,
	aditRoutes,
	dailySummaryRoutes,
	monthRoutes,
	shiftRoutes,
	leaveRoutes,
	assumedRoutes,
];

/**
 * Starts a Jobcan 勤怠管理 on 127.0.0.1: an API host and a token host, each on a port of its own, that
 * refuse what the vendor refuses. Options with their meaning and grade: options.js; further `now`
 * (the clock), `assumedFields` and `unverified` (assumed/interface.js).
 */
async function startJobcan(given) {
	const options = withDefaults(given);
	const clock = createClock(options.now);
	const world = { options, clock, company: createCompany(options) };
	world.tokens = createTokens(world);
	world.summaries = createSummaries(world);
	const answerTo = createAnswers(options.errorShape);
	const shaped = (work) => inShape(answerTo, work);
	const { clientId, clientSecret, scopes, grantTypes } = options;
	const client = world.tokens.addClient({ clientId, clientSecret, scopes, grantTypes });
	let addsUnknownFields = false;

	const server = await startSimulatorServer({
		host: options.host,
		port: options.port,
		hosts: ['api', 'auth'],
		routes: {
			...tokenRoutes(world),
			...guardedRoutes(Object.assign({}, ...ROUTES.map((of) => of(world))), shaped),
		},
		guard: shaped(createGuard(world)),
		notFound: answerTo('notFound'),
		faultAnswer: faultAnswerOf(answerTo),
		codeOf,
		decorate: (json) => (addsUnknownFields ? withUnknownFields(json) : json),
		clock,
		latencyMs: options.latencyMs,
		control: options.control ? controlRoutes(world, () => simulator) : undefined,
	});

	const credentialOf = ({ clientId: id, clientSecret: secret }) => ({
		clientId: id,
		clientSecret: secret,
		apiUrl: server.origins.api,
		authUrl: server.origins.auth,
	});
	const simulator = {
		...server,
		authUrl: server.origins.auth,
		credential: credentialOf(client),
		company: world.company,
		addClient: (more) => credentialOf(world.tokens.addClient(more)),
		expireTokens: world.tokens.expireAll,
		...createTestHelpers(world),
		setNow: clock.set,
		addUnknownFields: (on = true) => {
			addsUnknownFields = on;
		},
	};
	return simulator;
}

module.exports = { startJobcan };
