const { setTimeout: pause } = require('node:timers/promises');
const { payloads, payloadSecret, signatureVectors } = require('../../../fixtures/line/webhook');
const { signatureOf } = require('../../../simulators/line');
const { afterNoon, call, refusalOf, reply, startAtNoon, startBot, text } = require('./client');

let sim;
let bot;
let answer;
let taro;
beforeEach(async () => {
	answer = () => 200;
	bot = await startBot((...given) => answer(...given));
	sim = await startAtNoon({ plainWebhooks: 'accept', webhookTimeoutMs: 60_000 });
	taro = sim.user(sim.users[0].userId);
});
afterEach(async () => {
	await sim.close();
	await bot.close();
});

/** Of a bot that never answers. */
const silence = () => new Promise(() => {});

const isSigned = ({ headers, body }, secret = sim.channelSecret) =>
	headers['x-line-signature'] === signatureOf(secret, body);

describe('signatures', () => {
	test.each(signatureVectors.map((vector) => [vector.id, vector]))(
		'%s',
		(_, { secret, body, signature, valid }) => {
			expect(signatureOf(secret, body) === signature).toBe(valid);
		},
	);

	test.each(payloads.map((sample) => [sample.name, sample]))(
		'payload %s',
		(_, { payload, signature }) => {
			expect(signatureOf(payloadSecret, JSON.stringify(payload))).toBe(signature);
		},
	);

	test('cover the bytes that are sent', async () => {
		await sim.webhook.send(bot.url, [taro.says('𠮷野川😀')]);

		const [received] = bot.received;
		expect(received.headers['content-type']).toBe('application/json; charset=utf-8');
		expect(isSigned(received)).toBe(true);
		expect(JSON.parse(received.body)).toMatchObject({
			destination: sim.bot.userId,
			events: [{ message: { text: '𠮷野川😀' } }],
		});
	});

	test('can be of another secret, absent, in another case, or of other bytes', async () => {
		const event = taro.says('打刻');
		const send = (options) => sim.webhook.send(bot.url, [event], options);
		await send({ signWith: 'other' });
		await send({ signWith: null });
		await send({
			mutate: ({ headers: { 'x-line-signature': signature, ...headers }, ...whole }) => ({
				...whole,
				headers: { ...headers, 'X-Line-Signature': signature },
			}),
		});
		await send({ mutate: (whole) => ({ ...whole, body: `${whole.body} ` }) });

		const [other, absent, upper, changed] = bot.received;
		expect([isSigned(other), isSigned(other, 'other')]).toEqual([false, true]);
		expect(absent.headers).not.toHaveProperty('x-line-signature');
		expect(upper.rawHeaders).toContain('X-Line-Signature');
		expect([isSigned(upper), isSigned(changed)]).toEqual([true, false]);
	});

	test('the same JSON may come in other bytes', async () => {
		const serialize = (payload) => `${JSON.stringify(payload, null, 1).replace('打', '\\u6253')}\n`;
		await sim.webhook.send(bot.url, [taro.says('打刻')], { serialize });

		expect(isSigned(bot.received[0])).toBe(true);
		expect(bot.received[0].body.toString()).toContain('\\u6253');
		await sim.webhook.sendRaw(bot.url, 'i am not json');
		expect(isSigned(bot.received[1])).toBe(true);
	});
});

describe('deliveries', () => {
	test('hold several events of several people', async () => {
		const events = sim.users.slice(0, 7).map(({ userId }) => sim.user(userId).says('打刻'));

		const result = await sim.webhook.send(bot.url, events, { eventsPerDelivery: 3 });

		expect(result.deliveries.map((delivery) => delivery.events.length)).toEqual([3, 3, 1]);
		expect(result).toMatchObject({ ok: true, failed: 0, redelivered: 0 });
		expect(result.times).toMatchObject({ count: 3, late: 0 });
		expect(result.times.max).toBeGreaterThan(0);
	});

	test('come so many at once, twice, and in another order', async () => {
		let open = 0;
		let most = 0;
		const waiting = [];
		answer = async () => {
			most = Math.max(most, (open += 1));
			if (open < 4) await new Promise((resolve) => waiting.push(resolve));
			else await pause(20); // time for a fifth one
			waiting.splice(0).forEach((goOn) => goOn());
			open -= 1;
			return 200;
		};
		const events = Array.from({ length: 12 }, (_, index) => taro.says(String(index)));
		await sim.webhook.send(bot.url, events, {
			...{ eventsPerDelivery: 1, concurrency: 4, twice: true, shuffle: 3 },
		});

		const texts = bot.received.map(({ body }) => JSON.parse(body).events[0].message.text);
		expect(most).toBe(4);
		expect(texts).toHaveLength(24);
		expect(new Set(texts).size).toBe(12);
		expect(texts).not.toEqual([...texts].sort((left, right) => left - right));
		const flags = bot.received.map(({ body }) => JSON.parse(body).events[0].deliveryContext);
		expect(flags.every(({ isRedelivery }) => !isRedelivery)).toBe(true);
	});

	test('an empty one is the ping', async () => {
		expect((await sim.webhook.ping(bot.url)).ok).toBe(true);
		expect(JSON.parse(bot.received[0].body)).toEqual({ destination: sim.bot.userId, events: [] });
	});

	test('go to the registered URL while the switch is on', async () => {
		expect(await sim.webhook.deliver(taro.says('a'))).toBeUndefined();
		sim.webhook.register(bot.url);
		expect((await sim.webhook.deliver(taro.says('b'))).ok).toBe(true);
		sim.webhook.use(false);
		expect(await sim.webhook.deliver(taro.says('c'))).toBeUndefined();
		expect(bot.received).toHaveLength(1);
	});

	test('go through a tunnel as through a reverse proxy', async () => {
		sim.webhook.tunnel('https://n8n.example', new URL(bot.url).origin);

		expect((await sim.webhook.ping('https://n8n.example/webhook')).ok).toBe(true);
		expect(bot.received).toHaveLength(1);
	});
});

describe('redelivery', () => {
	test('is off unless asked for', async () => {
		answer = () => 500;

		const { deliveries } = await sim.webhook.send(bot.url, [taro.says('打刻')]);

		expect(deliveries[0]).toMatchObject({ ok: false, reason: 'error_status_code', status: 500 });
		expect(bot.received).toHaveLength(1);
	});

	test('is the same but for the flag, until it is taken', async () => {
		answer = (_, count) => (count < 3 ? 503 : 200);
		const event = taro.says('打刻');

		const result = await sim.webhook.send(bot.url, [event], { redeliver: { delayMs: 1 } });

		const bodies = bot.received.map(({ body }) => JSON.parse(body).events[0]);
		expect(result).toMatchObject({ ok: true, redelivered: 2 });
		expect(bodies[0]).toEqual(event);
		for (const body of bodies.slice(1)) {
			expect(body).toEqual({ ...event, deliveryContext: { isRedelivery: true } });
		}
		expect(bot.received.every((received) => isSigned(received))).toBe(true);
	});

	test('follows a timeout and a cut connection, and ends', async () => {
		answer = (_, count) => (count === 1 ? silence() : 'cut');

		const result = await sim.webhook.send(bot.url, [taro.says('打刻')], {
			timeoutMs: 1_500,
			redeliver: { times: 1, delayMs: 1 },
		});

		expect(result.deliveries[0].attempts.map(({ reason }) => reason)).toEqual([
			...['request_timeout', 'could_not_connect'],
		]);
		expect(result).toMatchObject({ ok: false, failed: 1 });
	});

	test('makes an unused reply token good for another minute, 20 minutes at most', async () => {
		const [used, unused, old] = [taro.says('a'), taro.says('b'), taro.says('c')];
		const again = (event) => sim.webhook.send(bot.url, [event]);
		await reply(sim, used.replyToken, text('1'));
		sim.setNow(afterNoon(10));
		await again(used);
		await again(unused);

		expect((await reply(sim, used.replyToken, text('2'))).status).toBe(400);
		expect((await reply(sim, unused.replyToken, text('3'))).status).toBe(200);
		sim.setNow(afterNoon(21));
		await again(old);
		expect((await reply(sim, old.replyToken, text('4'))).status).toBe(400);
	});

	test('a token of an event made elsewhere is known once it was delivered', async () => {
		const event = taro.event('message', { message: { type: 'text', text: 'a' } });
		const foreign = { ...event, replyToken: 'e'.repeat(32) };
		expect((await reply(sim, foreign.replyToken, text('1'))).status).toBe(400);

		await sim.webhook.send(bot.url, [foreign]);

		expect((await reply(sim, foreign.replyToken, text('1'))).status).toBe(200);
	});
});

describe('the calls about the URL', () => {
	const set = (endpoint) => call(sim, 'PUT /v2/bot/channel/webhook/endpoint', { endpoint });
	const get = () => call(sim, 'GET /v2/bot/channel/webhook/endpoint');
	const test_ = (body) => call(sim, 'POST /v2/bot/channel/webhook/test', body);

	test('set and get it', async () => {
		expect((await get()).json.message).toBe('Webhook endpoint not found');
		expect((await set(bot.url)).json).toEqual({});
		expect((await get()).json).toEqual({ endpoint: bot.url, active: true });
	});

	test('take https of 500 characters at most', async () => {
		const strict = await startAtNoon();
		const refused = (endpoint) =>
			refusalOf(strict, 'PUT /v2/bot/channel/webhook/endpoint', { endpoint });

		expect(await refused(bot.url)).toBe('400 Invalid webhook endpoint URL');
		expect(await refused(`https://n8n.example/${'a'.repeat(490)}`)).toMatch(/^400/);
		expect(await refused('n8n')).toMatch(/^400/);
		expect(await refused('https://n8n.example/webhook/line')).toBe('200 undefined');
		await strict.close();
	});

	test('test it with an empty delivery', async () => {
		await set(bot.url);

		expect((await test_({})).json).toEqual({
			...{ success: true, timestamp: '2026-11-22T03:00:00.000Z' },
			...{ statusCode: 200, reason: 'OK', detail: '200' },
		});
		expect(isSigned(bot.received[0])).toBe(true);
		answer = () => 404;
		expect((await test_({ endpoint: bot.url })).json).toMatchObject({
			...{ success: false, statusCode: 404, reason: 'ERROR_STATUS_CODE', detail: '404' },
		});
		expect((await test_({ endpoint: 'http://127.0.0.1:1/' })).json.reason).toBe(
			'COULD_NOT_CONNECT',
		);
	});

	test('say so if the bot is silent', async () => {
		const impatient = await startAtNoon({ plainWebhooks: 'accept', webhookTimeoutMs: 50 });
		answer = silence;
		const request = [impatient, 'POST /v2/bot/channel/webhook/test', { endpoint: bot.url }];
		expect((await call(...request)).json).toMatchObject({
			...{ statusCode: 0, reason: 'REQUEST_TIMEOUT' },
		});
		await impatient.close();
	});

	test('need a URL and a body', async () => {
		expect((await test_({})).status).toBe(404);
		expect((await test_('')).status).toBe(415);
	});
});
