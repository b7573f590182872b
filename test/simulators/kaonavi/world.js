const { checkWindows, createClock } = require('../shared');
const { checkOperations } = require('./operations');
const { createCounters } = require('./counters');
const { createCompany } = require('./company');
const { createStorage } = require('./storage');
const { createTasks } = require('./tasks');
const { createTokens } = require('./tokens');
const { createUpdates } = require('./updates');
const { createWebhook } = require('./webhook');

/** Everything behind the API; later parts build on earlier ones. */
function createWorld(options) {
	const clock = createClock(options.now);
	const world = {
		options: { ...options, closedWindows: checkWindows(options.closedWindows) },
		clock,
		counters: createCounters(),
		switchedOff: checkOperations(options.switchedOff),
		hidden: new Set(options.hiddenCodes),
		/** code → text: members whom the company refuses to change, see sim.refuseMember. */
		refusedMembers: new Map(),
	};
	world.tokens = createTokens(world);
	world.company = createCompany(world);
	world.storage = createStorage(world);
	world.webhook = createWebhook(world);
	world.tasks = createTasks(world);
	world.updates = createUpdates(world);
	return world;
}

module.exports = { createWorld };
