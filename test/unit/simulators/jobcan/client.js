const { startJobcan } = require('../../../simulators/jobcan');

const NOON = '2026-11-20T12:00:00+09:00';

/** A small company at noon of a Friday. */
const startAtNoon = (options = {}) => startJobcan({ employees: 5, now: NOON, ...options });

const basicOf = ({ clientId, clientSecret }) =>
	`Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;

async function answerOf(response) {
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
	const json = isJson ? JSON.parse(text) : undefined;
	return { status: response.status, text, json, headers: response.headers };
}

/** The token request, as the vendor wants it unless the test changes something. */
async function askToken(sim, { form = {}, authorization, headers = {}, body } = {}) {
	const fields = { grant_type: 'client_credentials', ...form };
	const response = await fetch(`${sim.authUrl}/oauth/token`, {
		method: 'POST',
		headers: {
			authorization: authorization ?? basicOf(sim.credential),
			'content-type': 'application/x-www-form-urlencoded',
			...headers,
		},
		body: body ?? new URLSearchParams(fields).toString(),
	});
	return answerOf(response);
}
const tokenOf = async (sim, options) => (await askToken(sim, options)).json.access_token;

/** `call(sim, token, 'POST /attendance/v1/…?query', body)` -> `{ status, text, json, headers }`. */
async function call(sim, token, request, body, headers = {}) {
	const [method, path] = request.split(' ');
	const response = await fetch(`${sim.url}${path}`, {
		method,
		headers: {
			authorization: `Bearer ${token}`,
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...headers,
		},
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	return answerOf(response);
}

/** Status and code of a refusal, e.g. '403/scope'. */
async function refusalOf(...request) {
	const { status, json } = await call(...request);
	return `${status}/${json?.code}`;
}

/** `?date=…&date=…` */
const datesQuery = (...dates) => dates.map((date) => `date=${date}`).join('&');

module.exports = {
	...{ NOON, answerOf, askToken, basicOf, call, datesQuery, refusalOf, startAtNoon, tokenOf },
};
