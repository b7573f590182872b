const { createRateLimit } = require('../shared');
const { SIGN_IN } = require('./assumed/interface');
const { refuse } = require('./refusals');

/** Everything that is asked before a request is looked at: rate, who it is, body. ASSUMED, like the whole API. */
function createGuard({ options, clock, sessions }) {
	const { stationId, loginId, password, assumed, signIn } = options;
	const checkRate = createRateLimit({
		limit: options.requestsPerMinute,
		windowMs: options.rateWindowMs,
		now: clock.now,
		refuse: ({ retryAfter }) => refuse('tooMany', undefined, { 'retry-after': retryAfter }),
	});
	const basic = `Basic ${Buffer.from(`${loginId}:${password}`).toString('base64')}`;
	const is = {
		basic: ({ authorization }) => authorization === basic,
		headers: (headers) =>
			headers[SIGN_IN.loginHeader] === loginId && headers[SIGN_IN.proofHeader] === password,
		call: ({ authorization = '' }) => sessions.has(authorization.replace(/^Bearer /, '')),
	};

	return function guard({ path, method, headers, body, bodyBroken }) {
		if (path !== assumed.signIn) {
			checkRate();
			const known = signIn.some((way) => is[way](headers));
			if (!known || headers[SIGN_IN.stationHeader] !== stationId) refuse('unauthorized');
		}
		const isObject = body !== null && typeof body === 'object' && !Array.isArray(body);
		if (method !== 'GET' && (bodyBroken || !isObject)) refuse('body');
	};
}

module.exports = { createGuard };
