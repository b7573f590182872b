const { createRateLimit } = require('../shared');
const { refuse } = require('./refusals');

const MINUTE = 60_000;

/** The company's two budgets; each check returns a function that gives the place back. */
function createLimits({ options, clock }) {
	const now = options.rateNow ?? clock.now;
	const limit = (name, count, windowMs) =>
		createRateLimit({
			...{ limit: count, windowMs, now },
			refuse: ({ retryAfter }) => {
				const headers = options.sendRetryAfter ? { 'retry-after': `${retryAfter}` } : {};
				refuse(name, undefined, headers);
			},
		});
	return {
		request: limit('requests', options.requestsPerHour, 60 * MINUTE),
		update: limit('updates', options.updatesPerMinute, MINUTE),
	};
}

module.exports = { createLimits };
