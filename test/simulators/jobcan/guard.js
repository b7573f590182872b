const { createRateLimit } = require('../shared');
const { refuse } = require('./refusals');
const { TOKEN_PATH } = require('./routes/token');

/** 'Bearer xyz', or the bare token: a client in production sends it so and is served. */
const tokenOf = ({ authorization = '' }) => authorization.replace(/^Bearer /i, '');

/**
 * Everything that is asked before a request is looked at: the host, rate, token, scope, function
 * plan, body. The order is not public (UNCERTAIN). The two hosts of the vendor are two ports here,
 * and neither serves the other's paths.
 */
function createGuard({ options, clock, tokens }) {
	const checkRate = createRateLimit({
		limit: options.requestsPerMinute,
		windowMs: options.rateWindowMs,
		now: options.rateNow ?? clock.now,
		refuse: ({ retryAfter }) =>
			refuse('tooMany', undefined, options.sendRetryAfter ? { 'retry-after': retryAfter } : {}),
	});

	return function guard(request) {
		const isTokenCall = request.path === TOKEN_PATH;
		if (isTokenCall !== (request.host === 'auth')) refuse('notFound');
		if (isTokenCall) return;
		checkRate();
		const setting = tokens.get(tokenOf(request.headers)) ?? refuse('unauthorized');
		const { scope, feature } = request.handler;
		if (scope === undefined) refuse('notFound');
		if (!setting.scopes.includes(scope)) refuse('scope', scope);
		if (feature !== undefined && !options.features[feature]) refuse('feature', feature);
		checkBody(request);
	};

	function checkBody({ method, headers, rawBody, body, bodyBroken }) {
		if (method === 'GET') return;
		const type = headers['content-type'] ?? '';
		if (rawBody.length > 0 && !type.startsWith('application/json')) refuse('contentType');
		const isObject = body !== null && typeof body === 'object' && !Array.isArray(body);
		if (bodyBroken || !isObject) refuse('body');
	}
}

module.exports = { createGuard };
