const { createRateLimit } = require('./rate-limit');
const { refuse } = require('./refusals');

const MOST_BYTES = 2 * 1024 * 1024;
const isTokenCall = ({ path }) => /^\/(v2\/oauth|oauth2)\//.test(path);
const RETRYABLE = ['push', 'multicast', 'narrowcast', 'broadcast'].map(
	(kind) => `POST /v2/bot/message/${kind}`,
);

/** The route without the prefix of the data host, as the rate classes know it. */
const plainRoute = (route) => route.replace(' /api-data/', ' /');

/**
 * What is asked before a request is looked at: token, rate, size, retry key. Every request gets its
 * id first. The order is UNCERTAIN.
 */
function createGuard({ options, clock, tokens, ids }) {
	const checkRate = createRateLimit({ now: options.rateNow ?? clock.now });

	return function guard(request) {
		request.requestId = ids.request();
		if (!isTokenCall(request)) {
			const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
			if (bearer === undefined) refuse('noToken');
			if (!tokens.isLive(bearer)) refuse('token');
		}
		if (options.rateLimits) checkRate(plainRoute(request.route));
		if (request.rawBody.length > MOST_BYTES) refuse('tooLarge');
		const hasKey = request.headers['x-line-retry-key'] !== undefined;
		if (hasKey && !RETRYABLE.includes(request.route)) refuse('retryKeyHere');
	};
}

module.exports = { createGuard };
