const { startKingOfTime } = require('../../../simulators/king-of-time');

const NOON = '2026-11-20T12:00:00+09:00';

/** A small company at noon of a Friday, outside every closed window. */
const startAtNoon = (options = {}) =>
	startKingOfTime({ employees: 5, now: () => new Date(NOON), ...options });

/** `call(sim, 'PUT /path?query', body)` -> `{ status, json, headers }`. */
async function call(sim, request, body, { token = sim.token, headers = {} } = {}) {
	const [method, path] = request.split(' ');
	const response = await fetch(`${sim.url}${path}`, {
		method,
		headers: {
			...(token === null ? {} : { authorization: `Bearer ${token}` }),
			...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
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

/** Status and code of a refusal, e.g. '403/104'. */
async function refusalOf(...request) {
	const { status, json } = await call(...request);
	return `${status}/${json?.errors?.[0]?.code ?? json?.code}`;
}

module.exports = { NOON, call, refusalOf, startAtNoon };
