const { startKaonavi } = require('../../../simulators/kaonavi');

const NOON = '2026-11-20T12:00:00+09:00';
/** Without budgets and without waiting: what a test of other rules does not want to see. */
const QUIET = {
	...{ updatesPerMinute: undefined, tokensPerHour: undefined },
	taskPolls: { waiting: 0, running: 0 },
};

/** A small company at noon of a Friday. */
const startAtNoon = (options = {}) => startKaonavi({ employees: 5, now: NOON, ...options });
const startQuiet = (options = {}) => startAtNoon({ ...QUIET, ...options });
/** `minutes` after noon. */
const afterNoon = (minutes) => new Date(Date.parse(NOON) + minutes * 60_000);

const basicOf = (key, secret) => `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;

async function answerOf(response) {
	const bytes = Buffer.from(await response.arrayBuffer());
	const text = bytes.toString('utf8');
	const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
	const json = isJson ? JSON.parse(text) : undefined;
	return { status: response.status, text, bytes, json, headers: response.headers };
}

/** The token request, as the vendor wants it unless the test changes something. */
async function askToken(sim, given = {}) {
	const { consumerKey, consumerSecret } = sim.credential;
	const { authorization = basicOf(consumerKey, consumerSecret), headers = {} } = given;
	const response = await fetch(`${sim.url}/token`, {
		method: 'POST',
		headers: {
			authorization,
			'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
			...headers,
		},
		body: given.body ?? 'grant_type=client_credentials',
	});
	return answerOf(response);
}

const tokens = new WeakMap();
function usualToken(sim) {
	if (!tokens.has(sim)) tokens.set(sim, sim.issueToken());
	return tokens.get(sim);
}

/** `call(sim, 'PATCH /members', body)` -> `{ status, json, text, bytes, headers }`. */
async function call(sim, request, body, { token = usualToken(sim), headers = {} } = {}) {
	const [method, path] = request.split(' ');
	const response = await fetch(`${sim.url}${path}`, {
		method,
		headers: {
			...(token === null ? {} : { 'kaonavi-token': token }),
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...headers,
		},
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	return answerOf(response);
}

/** The answer of a read. */
const read = async (sim, path) => (await call(sim, `GET ${path}`)).json;

/**
 * An update to its end: `{ status: 'OK' | 'NG' | 'ERROR', messages }` of the task, or
 * `{ status: 400, messages }` of the refusal.
 */
async function update(sim, request, body, options) {
	const { status, json } = await call(sim, request, body, options);
	if (status >= 300) return { status, messages: json.errors };
	for (;;) {
		const { status: state, messages } = await read(sim, `/tasks/${json.task_id}`);
		if (messages !== undefined) return { status: state, messages };
	}
}

/** Status and first text of a refusal, e.g. '401 アクセストークンが不正です。'. */
async function refusalOf(...request) {
	const { status, json } = await call(...request);
	return `${status} ${json?.errors?.[0]}`;
}

const members = (...member_data) => ({ member_data });
/** A row of a sheet: `rowOf('00001', { 1001: '住所' }, …)`, one record each. */
const rowOf = (code, ...records) => ({
	code,
	records: records.map((values) => ({
		custom_fields: Object.entries(values).map(([id, value]) => ({
			...{ id: Number(id), values: [value].flat() },
		})),
	})),
});

module.exports = {
	...{ NOON, afterNoon, askToken, basicOf, call, members, read, refusalOf, rowOf },
	...{ startAtNoon, startQuiet, update },
};
