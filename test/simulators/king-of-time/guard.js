const { Refusal, isClosedAt } = require('../shared');
const { createKingOfTimeRateLimit } = require('./rate-limit');
const { allows } = require('./permissions');
const { isListed } = require('./tokens');
const { closedAnswer, refuse } = require('./refusals');

const isTokenCall = ({ path }) => path.startsWith('/tokens/');
/** 打刻登録: open at all hours, as the vendor's article says. */
const isPunch = ({ method, path }) =>
	method === 'POST' && path.startsWith('/daily-workings/timerecord/');

/**
 * Everything that is asked before a request is looked at: rate, token, address, hours, permission,
 * body. The order is not public (UNCERTAIN); a bad token inside closed hours answers 100 here.
 */
function createGuard(world) {
	const { options, clock, tokens } = world;
	const checkRate = createKingOfTimeRateLimit({
		limit: options.requestsPerMinute,
		windowMs: options.rateWindowMs,
		now: options.rateNow ?? clock.now,
		sendRetryAfter: options.sendRetryAfter,
	});

	return function guard(request) {
		checkRate();
		const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
		if (bearer === undefined) refuse('authentication');
		if (isTokenCall(request)) guardTokenCall(request);
		else guardCall(request, tokens.get(bearer));
		if (request.bodyBroken) refuse('body');
	};

	/**
	 * The token in the path speaks for itself; the bearer may be the very token that is asked about.
	 */
	function guardTokenCall(request) {
		const setting = tokens.get(request.params.token);
		if (setting && options.ipCheckOnTokenCalls && !isListed(setting, request.ip))
			refuse('ipAddress');
	}

	function guardCall(request, setting) {
		if (!setting) refuse('authentication');
		if (!isListed(setting, request.ip)) refuse('ipAddress');
		const { closedWindows, lastMinute } = options;
		if (!isPunch(request) && isClosedAt(closedWindows, clock.now(), { lastMinute })) {
			throw new Refusal(closedAnswer(closedWindows));
		}
		if (!allows(setting.permissions, request)) refuse('permission');
	}
}

module.exports = { createGuard };
