const { startSimulatorServer } = require('../shared');
const { answerNamed } = require('./refusals');
const { controlRoutes } = require('./control');
const { createActors } = require('./actors');
const { createGuard } = require('./guard');
const { createWorld } = require('./world');
const { faultAnswerOf } = require('./fault-answers');
const { pngOf } = require('./pictures');
const { signatureOf } = require('./signature');
const { withDefaults } = require('./options');

const DATA = '/api-data';
const ROUTES = [
	require('./routes/oauth'),
	require('./routes/messages'),
	require('./routes/chat'),
	require('./routes/statistics'),
	require('./routes/people'),
	require('./routes/rich-menus'),
	require('./routes/webhook'),
	require('./routes/coupons'),
];
const DATA_ROUTES = [require('./routes/contents'), require('./routes/rich-menu-images')];
/** Of token calls: never in a log. */
const SECRET_FIELDS = ['client_secret', 'client_assertion', 'access_token'];

/** The calls of both hosts: api-data below a prefix and, with `hosts: 'one'`, without it too. */
function routesOf(world) {
	const api = Object.assign({}, ...ROUTES.map((routes) => routes(world)));
	const data = Object.assign({}, ...DATA_ROUTES.map((routes) => routes(world)));
	const below = Object.fromEntries(
		Object.entries(data).map(([label, handler]) => [label.replace(' ', ` ${DATA}`), handler]),
	);
	return { ...api, ...below, ...(world.options.hosts === 'one' ? data : {}) };
}

/**
 * Starts a LINE Messaging API on 127.0.0.1 that refuses what LINE refuses, with the people who chat
 * and the sender of webhooks. Options with their meaning and grade: options.js; further `now` (the
 * clock).
 */
async function startLine(given) {
	const options = withDefaults(given);
	const world = createWorld(options);
	const { clock, tokens, directory, chats, quota, sending, richMenus, webhook } = world;

	const server = await startSimulatorServer({
		host: options.host,
		port: options.port,
		routes: routesOf(world),
		guard: createGuard(world),
		notFound: answerNamed('notFound'),
		faultAnswer: faultAnswerOf(world),
		codeOf: (json) => json?.message ?? json?.error,
		secretFields: SECRET_FIELDS,
		finish: (answer, { requestId }) => ({
			...answer,
			headers: { 'x-line-request-id': requestId, ...answer.headers },
		}),
		clock,
		latencyMs: options.latencyMs,
		control: options.control ? controlRoutes(world, () => simulator) : undefined,
	});
	const dataUrl = `${server.origin}${DATA}`;
	const credential = {
		authMethod: 'stateless',
		channelId: options.channelId,
		channelSecret: options.channelSecret,
		accessToken: '',
		baseUrl: server.url,
		dataBaseUrl: options.hosts === 'one' ? server.url : dataUrl,
	};

	const simulator = {
		...server,
		dataUrl,
		credential,
		get longLivedCredential() {
			return { ...credential, authMethod: 'longLived', accessToken: tokens.longLived };
		},
		channelSecret: options.channelSecret,
		bot: directory.bot,
		webhook,
		...createActors(world),
		get users() {
			return [...directory.users.values()];
		},
		get groups() {
			return [...directory.groups.values()];
		},
		addUser: directory.add,
		addGroup: directory.addGroup,
		conversation: chats.of,
		sent: sending.sent,
		loadings: world.loadings,
		richMenuOf: richMenus.shownTo,
		content: (messageId, change) => world.contents.set(messageId, change),
		finishNarrowcasts: world.narrowcasts.finishAll,
		setQuota: quota.set,
		issueToken: () => tokens.issueStateless().token,
		expireTokens: tokens.expireStateless,
		reissueLongLivedToken: tokens.reissueLongLived,
		setNow: clock.set,
		close: async () => {
			webhook.close();
			await server.close();
		},
	};
	return simulator;
}

module.exports = { pngOf, signatureOf, startLine };
