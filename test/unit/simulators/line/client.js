const { once } = require('node:events');
const http = require('node:http');
const { startLine } = require('../../../simulators/line');

/** Sunday noon in Japan. */
const NOON = '2026-11-22T12:00:00+09:00';

/** A simulator whose clock stands at noon until `sim.setNow`; the rates have the machine's clock. */
const startAtNoon = (options) =>
	startLine({ now: () => new Date(NOON), rateNow: () => new Date(), users: 20, ...options });

/** `minutes` after noon, as a clock. */
const afterNoon = (minutes) => new Date(Date.parse(NOON) + minutes * 60_000);

const tokenOf = new WeakMap();
function usualToken(sim) {
	if (!tokenOf.has(sim)) tokenOf.set(sim, sim.longLivedCredential.accessToken);
	return tokenOf.get(sim);
}

/**
 * `call(sim, 'POST /v2/bot/message/push', body)` -> `{ status, json, text, headers }`. A body is sent
 * as JSON, a Buffer as it is; `api-data:` before the path addresses the data host.
 */
async function call(sim, request, body, { token = usualToken(sim), headers = {} } = {}) {
	const [method, path] = request.split(' ');
	const isData = path.startsWith('api-data:');
	const url = isData ? `${sim.dataUrl}${path.slice(9)}` : `${sim.url}${path}`;
	const isRaw = Buffer.isBuffer(body) || typeof body === 'string';
	const response = await fetch(url, {
		method,
		headers: {
			...(token === null ? {} : { authorization: `Bearer ${token}` }),
			...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
			...headers,
		},
		body: body === undefined || isRaw ? body : JSON.stringify(body),
	});
	const bytes = Buffer.from(await response.arrayBuffer());
	const isJson = response.headers.get('content-type')?.includes('json') && bytes.length > 0;
	return {
		status: response.status,
		bytes,
		text: bytes.toString('utf8'),
		json: isJson ? JSON.parse(bytes.toString('utf8')) : undefined,
		headers: response.headers,
	};
}

/** Status and message of a refusal, e.g. '400 Invalid reply token'. */
async function refusalOf(...request) {
	const { status, json } = await call(...request);
	return `${status} ${json?.message ?? json?.error_description}`;
}

const text = (words) => ({ type: 'text', text: words });
const reply = (sim, replyToken, ...messages) =>
	call(sim, 'POST /v2/bot/message/reply', { replyToken, messages });
const push = (sim, to, messages, options) =>
	call(sim, 'POST /v2/bot/message/push', { to, messages }, options);
const form = (sim, path, fields) =>
	call(sim, `POST ${path}`, new URLSearchParams(fields).toString(), {
		token: null,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	});

/** A bot: `answer(request)` with `{ headers, rawHeaders, body }` gives the status, or a promise of it. */
async function startBot(answer = () => 200) {
	const received = [];
	const server = http.createServer(async (incoming, outgoing) => {
		const chunks = [];
		for await (const chunk of incoming) chunks.push(chunk);
		const { headers, rawHeaders } = incoming;
		const request = { headers, rawHeaders, body: Buffer.concat(chunks) };
		received.push(request);
		const status = await answer(request, received.length);
		if (status === 'cut') return incoming.socket.destroy();
		outgoing.writeHead(status).end('{}');
	});
	server.keepAliveTimeout = 120_000;
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const close = async () => {
		server.closeAllConnections();
		server.close();
		await once(server, 'close');
	};
	return { url: `http://127.0.0.1:${server.address().port}/webhook`, received, close };
}

module.exports = {
	...{ NOON, afterNoon, call, form, push, refusalOf, reply, startAtNoon, startBot, text },
};
