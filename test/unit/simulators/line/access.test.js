const { afterNoon, call, form, push, refusalOf, startAtNoon, text } = require('./client');

let sim;
beforeEach(async () => {
	sim = await startAtNoon();
});
afterEach(() => sim.close());

const client = (changes) => ({
	grant_type: 'client_credentials',
	client_id: sim.credential.channelId,
	client_secret: sim.credential.channelSecret,
	...changes,
});
const info = (token) => call(sim, 'GET /v2/bot/info', undefined, { token });

describe('stateless tokens', () => {
	test('come for channel id and secret and live for 15 minutes', async () => {
		const { status, json } = await form(sim, '/oauth2/v3/token', client());

		expect([status, json.token_type, json.expires_in]).toEqual([200, 'Bearer', 900]);
		sim.setNow(afterNoon(14.9));
		expect((await info(json.access_token)).status).toBe(200);
		sim.setNow(afterNoon(15));
		expect((await info(json.access_token)).status).toBe(401);
	});

	test('are issued without number, and each lives by itself', async () => {
		const tokens = Array.from({ length: 40 }, () => sim.issueToken());

		expect(new Set(tokens).size).toBe(40);
		expect((await info(tokens[0])).status).toBe(200);
	});

	test('cannot be revoked, but time ends them all', async () => {
		const token = sim.issueToken();
		await form(sim, '/v2/oauth/revoke', { access_token: token });
		expect((await info(token)).status).toBe(200);

		sim.expireTokens();

		const { status, json } = await info(token);
		expect(status).toBe(401);
		expect(json.message).toMatch(
			/^Authentication failed due to the following reason: invalid token/,
		);
	});

	test('a wrong secret is refused in the shape of OAuth', async () => {
		const { status, json } = await form(sim, '/oauth2/v3/token', client({ client_secret: 'x' }));

		expect(status).toBe(400);
		expect(json).toEqual({
			error: 'invalid_request',
			error_description: "Invalid 'client_credentials'.",
		});
	});

	test('an assertion finds no registered key', async () => {
		const { status, json } = await form(sim, '/oauth2/v3/token', {
			grant_type: 'client_credentials',
			client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
			client_assertion: 'e.y.J',
		});

		expect([status, Object.keys(json)]).toEqual([404, ['message']]);
	});
});

describe('other tokens', () => {
	test('the long-lived one dies with the next one', async () => {
		const { accessToken } = sim.longLivedCredential;
		expect((await info(accessToken)).status).toBe(200);

		const next = sim.reissueLongLivedToken();

		expect((await info(accessToken)).status).toBe(401);
		expect((await info(next)).status).toBe(200);
		expect(sim.longLivedCredential.accessToken).toBe(next);
	});

	test('the 31st short-lived one revokes the oldest', async () => {
		const issue = async () =>
			(await form(sim, '/v2/oauth/accessToken', client())).json.access_token;
		const tokens = [];
		for (let index = 0; index < 31; index += 1) tokens.push(await issue());

		expect((await info(tokens[0])).status).toBe(401);
		expect((await info(tokens[1])).status).toBe(200);
		expect((await form(sim, '/v2/oauth/verify', { access_token: tokens[1] })).json).toMatchObject({
			client_id: sim.credential.channelId,
			expires_in: 2_592_000,
		});
		await form(sim, '/v2/oauth/revoke', { access_token: tokens[1] });
		expect((await info(tokens[1])).status).toBe(401);
	});
});

describe('every answer', () => {
	test('has a request id of its own, refusals too', async () => {
		const answers = [
			await info(),
			await info('wrong'),
			await call(sim, 'GET /v2/bot/nothing'),
			await push(sim, 'U1', []),
		];
		const ids = answers.map(({ headers }) => headers.get('x-line-request-id'));

		expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 400]);
		for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
		expect(new Set(ids).size).toBe(4);
	});

	test('a call without a token is refused, and nothing secret stays in the log', async () => {
		expect((await call(sim, 'GET /v2/bot/info', undefined, { token: null })).status).toBe(401);
		await form(sim, '/oauth2/v3/token', client());
		await form(sim, '/v2/oauth/verify', { access_token: sim.longLivedCredential.accessToken });

		const log = JSON.stringify(sim.log);
		expect(log).toContain('"client_secret":"***"');
		expect(log).not.toContain(sim.credential.channelSecret);
		expect(log).not.toContain(sim.longLivedCredential.accessToken);
	});
});

describe('bodies', () => {
	const headers = { 'content-type': 'application/json' };

	test('must be JSON objects', async () => {
		const send = (body, more) => refusalOf(sim, 'POST /v2/bot/message/push', body, more);
		const unparsed = '400 The request body could not be parsed as JSON (line: -, column: -)';

		expect(await send('{"to":', { headers })).toBe(unparsed);
		expect(await send('[]', { headers })).toBe(unparsed);
		expect(await send(undefined, { headers })).toBe(unparsed);
		expect(await send('to=U1', { headers: { 'content-type': 'text/plain' } })).toBe(
			'415 The content type, text/plain, is not supported',
		);
	});

	test('hold 2 MB at most', async () => {
		const big = JSON.stringify({ to: 'U', messages: [text('あ'.repeat(800_000))] });

		expect((await call(sim, 'POST /v2/bot/message/push', big, { headers })).status).toBe(413);
	});
});

describe('the two hosts', () => {
	test('are apart: content is not found at the api host, and nothing else at the data host', async () => {
		const { message } = sim.user(sim.users[0].userId).sendsContent('image');
		const path = `/v2/bot/message/${message.id}/content`;

		expect((await call(sim, `GET api-data:${path}`)).status).toBe(200);
		expect((await call(sim, `GET ${path}`)).status).toBe(404);
		expect((await call(sim, 'GET api-data:/v2/bot/info')).status).toBe(404);
	});

	test('are one if a test asks for it', async () => {
		const one = await startAtNoon({ hosts: 'one' });
		const { message } = one.user(one.users[0].userId).sendsContent('image');

		expect((await call(one, `GET /v2/bot/message/${message.id}/content`)).status).toBe(200);
		expect(one.credential.dataBaseUrl).toBe(one.url);
		await one.close();
	});
});

describe('rate limits', () => {
	let clock;
	let limited;
	beforeEach(async () => {
		clock = Date.parse('2026-11-22T12:00:00Z');
		limited = await startAtNoon({ rateNow: () => new Date(clock), quota: null });
	});
	afterEach(() => limited.close());
	const broadcast = async () =>
		(await call(limited, 'POST /v2/bot/message/broadcast', { messages: [text('a')] })).status;
	const times = async (count, work) => {
		const statuses = [];
		for (let index = 0; index < count; index += 1) statuses.push(await work());
		return statuses;
	};

	test('a broadcast goes 60 times an hour, and again when a minute has passed', async () => {
		expect(new Set(await times(60, broadcast))).toEqual(new Set([200]));
		expect(await broadcast()).toBe(429);
		clock += 60_000;
		expect(await broadcast()).toBe(200);
		expect(await broadcast()).toBe(429);
	});

	test('each call has its own bucket, whatever its path parameters', async () => {
		await times(61, broadcast);
		const list = async () => (await call(limited, 'GET /v2/bot/richmenu/list')).status;

		expect(await times(11, list)).toEqual([...Array(10).fill(200), 429]);
		const remove = (id) => async () =>
			(await call(limited, `DELETE /v2/bot/richmenu/richmenu-${id}`)).status;
		await times(100, remove('a'));
		expect(await remove('b')()).toBe(429);
	});

	test('can be switched off', async () => {
		const free = await startAtNoon({ rateLimits: false });
		const list = async () => (await call(free, 'GET /v2/bot/richmenu/list')).status;

		expect(new Set(await times(15, list))).toEqual(new Set([200]));
		await free.close();
	});
});

test('a misspelt option is refused', async () => {
	await expect(startAtNoon({ chanelId: '1' })).rejects.toThrow(/no option named chanelId/);
});
