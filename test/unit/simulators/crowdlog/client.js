const { startCrowdLog } = require('../../../simulators/crowdlog');

const DAY = '2026-11-20';
const MEMBERS = [{ code: 'P1001' }, { code: '00045' }, { code: 'R2N6F5' }, {}];

/** A small tenant at noon of a Friday. */
const startSmall = (options = {}) =>
	startCrowdLog({ members: MEMBERS, now: `${DAY}T12:00:00+09:00`, ...options });

/** `call(sim, 'PUT /path?query', body)` -> `{ status, text, json, headers }`. */
async function call(sim, request, body, headers = {}) {
	const [method, path] = request.split(' ');
	const response = await fetch(`${sim.url}${path}`, {
		method,
		headers: {
			authorization: `Bearer ${sim.token}`,
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...headers,
		},
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
	return {
		status: response.status,
		text,
		json: isJson ? JSON.parse(text) : undefined,
		headers: response.headers,
	};
}

/** Status and code of a refusal, e.g. '400/value'. */
async function refusalOf(...request) {
	const { status, json } = await call(...request);
	return `${status}/${json?.code}`;
}

module.exports = { call, DAY, MEMBERS, refusalOf, startSmall };
