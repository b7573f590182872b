const { listen } = require('../../simulators/shared/http-server');

/**
 * A stand-in before a simulator that passes requests on, but refuses some by echoing all that they held, as careless
 * vendors do. `only`: 'first' refuses whatever comes, 'write' what is no read. `echo(words)` is a refusal's body.
 */
async function startEcho(sim, { status, only, echo }) {
	const { origin, pathname } = new URL(sim.url);
	const state = { echoed: 0 };

	async function respond({ method, path, query, headers, rawBody }) {
		if (only === 'first' || method !== 'GET') {
			state.echoed += 1;
			return { status, json: echo(wordsOf({ path, headers, rawBody }, status)) };
		}
		const search = new URLSearchParams(query);
		const answer = await fetch(`${origin}${path}?${search}`, { headers: tokensIn(headers) });
		const type = { 'content-type': answer.headers.get('content-type') ?? 'text/plain' };
		return { status: answer.status, text: await answer.text(), headers: type };
	}

	const server = await listen({ respond });
	return {
		url: `${server.origin}${pathname === '/' ? '' : pathname}`,
		close: server.close,
		get echoed() {
			return state.echoed;
		},
	};
}

/** All of a request, in every dress. Long answers are cut by the node: `turn` decides what comes first. */
function wordsOf({ path, headers, rawBody }, turn) {
	const body = rawBody.toString('utf8');
	const tokens = Object.values(tokensIn(headers)).map((token) => token.replace(/^\w+ /, ''));
	const dresses = [...tokens, ...valuesIn(body)].flatMap((value) => [
		value,
		encodeURIComponent(value),
		Buffer.from(value).toString('base64'),
		Buffer.from(value).toString('base64url'),
	]);
	const first = turn % dresses.length;
	const turned = [...dresses.slice(first), ...dresses.slice(0, first)];
	const whole = Object.values(tokensIn(headers));
	return [...turned, ...whole, decodeURIComponent(path), body].join(' | ');
}

/** The headers by which a client says who it is. */
const tokensIn = (headers) =>
	Object.fromEntries(
		Object.entries(headers).filter(([name]) => name === 'authorization' || name.endsWith('-token')),
	);

/** The values of a body: JSON, or a form. */
function valuesIn(body) {
	if (body === '') return [];
	return /^[[{]/.test(body) ? textsIn(JSON.parse(body)) : [...new URLSearchParams(body).values()];
}

function textsIn(value) {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

module.exports = { startEcho };
