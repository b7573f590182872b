const { createClock } = require('../shared');
const { createAccountLinks } = require('./account-links');
const { createChats } = require('./chats');
const { createContents } = require('./contents');
const { createDirectory } = require('./people');
const { createEvents } = require('./events');
const { createIds } = require('./ids');
const { createNarrowcasts } = require('./narrowcasts');
const { createQuota } = require('./quota');
const { createReplyTokens } = require('./reply-tokens');
const { createRetryKeys } = require('./retry-keys');
const { createRichMenus } = require('./rich-menus');
const { createSending } = require('./sending');
const { createTokens } = require('./tokens');
const { createWebhook } = require('./webhook');

/** Everything that a channel knows; later parts build on earlier ones. */
function createWorld(options) {
	const clock = createClock(options.now);
	const world = {
		options,
		clock,
		ids: createIds(options.seed),
		loadings: [],
		readTokens: new Map(),
	};
	world.tokens = createTokens(world);
	world.directory = createDirectory(world);
	world.chats = createChats(world);
	world.quota = createQuota(world);
	world.replyTokens = createReplyTokens(world);
	world.retryKeys = createRetryKeys(world);
	world.sending = createSending(world);
	world.narrowcasts = createNarrowcasts(world);
	world.contents = createContents();
	world.richMenus = createRichMenus(world);
	world.accountLinks = createAccountLinks(world);
	world.event = createEvents(world);
	world.webhook = createWebhook(world);
	return world;
}

module.exports = { createWorld };
