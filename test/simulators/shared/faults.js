/**
 * What a rule may do, and when: before the request is worked on, instead of it, or to its answer.
 */
const ACTIONS = {
	latency: 'before',
	reset: 'instead',
	hang: 'instead',
	answerLost: 'after',
	cutJson: 'after',
	emptyBody: 'after',
};

/** Answers that are no vendor's words: what proxies and load balancers put in front of an API. */
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PROXY_ANSWERS = {
	html502: {
		status: 502,
		headers: HTML,
		text: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
	},
	html503: {
		status: 503,
		headers: HTML,
		text: '<html><head><title>Maintenance</title></head><body>Service Unavailable</body></html>',
	},
	html200: {
		status: 200,
		headers: HTML,
		text: '<html><head><title>Sign in</title></head><body>Sign in to the network</body></html>',
	},
	bare429: { status: 429, text: '' },
};

/**
 * Things that go wrong on demand. `answerOf(name, rule)` is the vendor's own table of refusals:
 * it returns `{ status, json, headers? }`, or undefined for a name it does not know.
 */
function createFaults(answerOf = () => undefined) {
	let rules = [];
	let served = 0;
	let killAfterServed = Infinity;

	const instead = (name, rule) => PROXY_ANSWERS[name] ?? answerOf(name, rule);

	/**
	 * Queues a rule. `match`: `method`, `path` (RegExp or text, without the base path), `route`
	 * (label of the route table), `nth` (1 = the first request that matches, counted from now),
	 * `when(request)`; all optional. `do`: the name of an action or of an answer. `times`: how often
	 * (default 1; Infinity for ever). `ms`: of latency. `retryAfter`: seconds or an HTTP date, for
	 * the Retry-After header.
	 */
	function next(rule) {
		const name = String(rule.do);
		if (!ACTIONS[name] && !instead(name, rule)) throw new TypeError(`No fault named ${name}`);
		rules.push({ match: {}, times: 1, ...rule, do: name, seen: 0 });
	}

	/**
	 * Serves `count` more requests; every later one is reset before it is worked on, until `clear`.
	 */
	function killAfter(count) {
		served = 0;
		killAfterServed = count;
	}

	function clear() {
		rules = [];
		killAfterServed = Infinity;
	}

	/**
	 * The rules that this request meets: at most one of each moment, and each rule used up by one.
	 */
	function take(request) {
		if (served >= killAfterServed) return { instead: { do: 'reset' } };
		served += 1;
		const taken = {};
		for (const rule of rules) {
			if (!matches(rule.match, request)) continue;
			rule.seen += 1;
			const moment = ACTIONS[rule.do] ?? 'instead';
			if (taken[moment] || rule.seen < (rule.match.nth ?? 1)) continue;
			taken[moment] = rule;
			rule.times -= 1;
			if (moment === 'instead') break;
		}
		rules = rules.filter((rule) => rule.times > 0);
		return taken;
	}

	/** The answer that a rule gives instead of the simulator's. */
	function answer(rule) {
		const given = instead(rule.do, rule);
		const retryAfter = rule.retryAfter === undefined ? {} : { 'retry-after': `${rule.retryAfter}` };
		return { ...given, headers: { ...given.headers, ...retryAfter } };
	}

	return {
		public: {
			next,
			killAfter,
			clear,
			get pending() {
				return rules.length;
			},
		},
		take,
		answer,
	};
}

function matches({ method, path, route, when }, request) {
	if (method !== undefined && method !== request.method) return false;
	if (route !== undefined && route !== request.route) return false;
	if (path instanceof RegExp && request.path.search(path) < 0) return false;
	if (typeof path === 'string' && path !== request.path) return false;
	return when === undefined || Boolean(when(request));
}

module.exports = { createFaults };
