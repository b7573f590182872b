const { createRateLimit } = require('../shared');

/** Everything that is asked before a request is looked at. The order is not public (UNCERTAIN). */
function createGuard({ options, clock, refuse }) {
	const checkRate = createRateLimit({
		limit: options.requestsPerMinute,
		windowMs: options.rateWindowMs,
		now: options.rateNow ?? clock.now,
		refuse: ({ retryAfter }) =>
			refuse('tooMany', undefined, options.sendRetryAfter ? { 'retry-after': retryAfter } : {}),
	});
	return function guard({ headers }) {
		checkRate();
		if (headers.authorization !== `Bearer ${options.token}`) refuse('unauthorized');
		if (!options.permitted) refuse('permission');
	};
}

module.exports = { createGuard };
