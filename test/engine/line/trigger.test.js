const { setTimeout: pause } = require('node:timers/promises');
const { gzipSync } = require('node:zlib');
const { payloads, payloadSecret, signatureVectors } = require('../../fixtures/line/webhook');
const { lineAccount } = require('./account');
const { startWebhookServer } = require('../../support/webhook-server');

/** What is late on a busy machine is no matter of these tests: `npm run bench:line` measures it. */
const line = lineAccount({ webhookTimeoutMs: 60_000 });
let n8n;
let servers = [];

/** A trigger with these parameters, as if n8n had just started with this static data. */
async function trigger(parameters = {}, { staticData, credential } = {}) {
	const server = await startWebhookServer({
		...{ trigger: 'LineTrigger', credentialType: 'LineMessagingApi' },
		nodeTypes: line.engine.nodeTypes,
		credential: credential ?? line.sim.credential,
		staticData,
	});
	server.with({ event: ['*'], ...parameters });
	servers.push(server);
	return server;
}
beforeEach(async () => (n8n = await trigger()));
afterEach(async () => {
	await Promise.all(servers.map((server) => server.close()));
	servers = [];
});

const send = (events, options) => line.sim.webhook.send(n8n.url, events, options);
const user = (index = 0) => line.sim.user(line.user(index));
const statusOf = ({ deliveries }) => deliveries.map(({ status }) => status);

describe('who is let in', () => {
	test.each(signatureVectors.map((vector) => [vector.id, vector]))(
		'vector %s',
		async (_, { secret, body, signature, valid }) => {
			const credential = { ...line.sim.credential, channelSecret: secret };
			const server = await trigger({}, { credential });
			const answer = await fetch(server.url, {
				method: 'POST',
				headers: { 'x-line-signature': signature, 'content-type': 'application/json' },
				body,
			});
			if (valid) expect(answer.status).not.toBe(401);
			else expect(answer.status).toBe(401);
			if (!valid) expect(server.executions).toEqual([]);
		},
	);

	test('a signed delivery starts one execution with one item for each event', async () => {
		const events = [user(0).says('打刻'), user(1).postback('a=in'), user(2).follow()];
		expect(statusOf(await send(events))).toEqual([200]);
		expect(n8n.executions).toEqual([
			events.map((event) => ({ destination: line.sim.bot.userId, ...event })),
		]);
	});

	test.each([
		['with another secret', { signWith: 'f'.repeat(32) }],
		['not signed', { signWith: null }],
		['cut off after signing', { mutate: (whole) => ({ ...whole, body: whole.body.subarray(1) }) }],
		[
			'written anew after signing',
			{ mutate: (whole) => ({ ...whole, body: JSON.stringify(JSON.parse(whole.body), null, 1) }) },
		],
		[
			'with one more event after signing',
			{
				mutate: (whole) => ({
					...whole,
					body: String(whole.body).replace('"events":[', '"events":[{"type":"follow"},'),
				}),
			},
		],
		['compressed after signing', { mutate: (whole) => ({ ...whole, body: gzipSync(whole.body) }) }],
	])('%s: 401, and nothing starts', async (_, options) => {
		expect(statusOf(await send([user().says('打刻')], options))).toEqual([401]);
		expect(n8n.executions).toEqual([]);
	});

	test('the signature of another delivery does not fit', async () => {
		let stolen;
		await send([user().says('a')], {
			mutate: (whole) => ((stolen = whole.headers['x-line-signature']), whole),
		});
		await send([user().says('b')], {
			mutate: (whole) => ({
				...whole,
				headers: { ...whole.headers, 'x-line-signature': stolen },
			}),
		});
		expect(n8n.events().map(({ message }) => message.text)).toEqual(['a']);
	});

	test('without a channel secret nothing is let in', async () => {
		const closed = await trigger({}, { credential: { ...line.sim.credential, channelSecret: '' } });
		const result = await line.sim.webhook.send(closed.url, [user().says('x')], { signWith: '' });
		expect(statusOf(result)).toEqual([401]);
		expect(closed.executions).toEqual([]);
	});

	test('a secret that was issued anew counts at once, the former one is out then', async () => {
		expect(statusOf(await send([user().follow()]))).toEqual([200]);
		const former = line.sim.credential.channelSecret;
		n8n.use({ channelSecret: 'e'.repeat(32) });
		expect(statusOf(await send([user().follow()], { signWith: 'e'.repeat(32) }))).toEqual([200]);
		expect(statusOf(await send([user().follow()], { signWith: former }))).toEqual([401]);
		expect(n8n.executions).toHaveLength(2);
	});

	test('the header may be written in any case', async () => {
		await send([user().says('打刻')], {
			mutate: ({ headers: { 'x-line-signature': signature, ...headers }, ...whole }) => ({
				...whole,
				headers: { ...headers, 'X-Line-Signature': signature },
			}),
		});
		expect(n8n.executions).toHaveLength(1);
	});

	test.each(['i am not json', '[]', 'null', '{"events":{}}'])(
		'signed, but no delivery (%s): 400, and nothing starts',
		async (body) => {
			expect((await line.sim.webhook.sendRaw(n8n.url, body)).status).toBe(400);
			expect(n8n.executions).toEqual([]);
		},
	);
});

describe('what starts nothing', () => {
	test('the Verify button: 200 and no execution', async () => {
		expect(statusOf(await line.sim.webhook.ping(n8n.url))).toEqual([200]);
		expect(n8n.executions).toEqual([]);
	});

	test('standby, unless it is wanted', async () => {
		const standby = () => user().says('x', { mode: 'standby' });
		await send([standby()]);
		expect(n8n.executions).toEqual([]);
		n8n.with({ event: ['*'], options: { includeStandby: true } });
		await send([standby()]);
		expect(n8n.events()).toHaveLength(1);
	});

	test('only what the filters leave is in the execution', async () => {
		n8n.with({ event: ['message'], filters: { textPattern: '^打刻' } });
		const [wanted, other] = [user().says('打刻 出勤'), user().says('こんにちは')];
		await send([other, user().postback('x'), wanted]);
		expect(n8n.executions).toEqual([[expect.objectContaining({ message: wanted.message })]]);
	});
});

describe('every kind of event', () => {
	test.each(payloads.map((sample) => [sample.name, sample]))('%s', async (_, { payload }) => {
		const credential = { ...line.sim.credential, channelSecret: payloadSecret };
		const options = { includeStandby: true, dropDuplicates: false };
		const server = await trigger({ options }, { credential });
		const body = JSON.stringify(payload);
		const { status } = await line.sim.webhook.sendRaw(server.url, body, {
			signWith: payloadSecret,
		});
		expect(status).toBe(200);
		expect(server.events()).toEqual(
			payload.events.map((event) => ({ destination: payload.destination, ...event })),
		);
	});

	test('a type that LINE has not invented yet passes whole', async () => {
		const event = user().event('telepathy', { telepathy: { strength: 3, of: [{ a: null }] } });
		await send([event]);
		expect(n8n.events()).toEqual([{ destination: line.sim.bot.userId, ...event }]);
	});
});

describe('the same event again', () => {
	test('redelivered after an answer that was lost: one execution', async () => {
		const event = user().says('打刻');
		await send([event]);
		await send([{ ...event, deliveryContext: { isRedelivery: true } }]);
		expect(n8n.executions).toHaveLength(1);
	});

	test('twenty deliveries of it at the same time: one execution', async () => {
		const event = user().says('打刻');
		await send(Array.from({ length: 20 }, () => [event]));
		expect(n8n.executions).toHaveLength(1);
	});

	test('a delivery with a known and a new event brings the new one', async () => {
		const [known, fresh] = [user().says('a'), user().says('b')];
		await send([known]);
		await send([known, fresh]);
		expect(n8n.executions.map((items) => items.map(({ message }) => message.text))).toEqual([
			['a'],
			['b'],
		]);
	});

	test('after a restart it is still known', async () => {
		const event = user().says('打刻');
		await send([event]);
		const restarted = await trigger({}, { staticData: JSON.parse(JSON.stringify(n8n.staticData)) });
		await line.sim.webhook.send(restarted.url, [event]);
		expect(restarted.executions).toEqual([]);
	});

	test('a refused event was never had: delivered well, it starts', async () => {
		const event = user().says('打刻');
		await send([event], { signWith: 'x'.repeat(32) });
		await send([event]);
		expect(n8n.executions).toHaveLength(1);
	});

	test('an event that the filter dropped starts once the filter lets it through', async () => {
		const event = user().says('打刻');
		n8n.with({ event: ['follow'] });
		await send([event]);
		n8n.with({ event: ['*'] });
		await send([event]);
		expect(n8n.executions).toHaveLength(1);
	});

	test('everything passes if duplicates are wanted', async () => {
		n8n.with({ event: ['*'], options: { dropDuplicates: false } });
		const event = user().says('打刻');
		await send([[event], [event]]);
		expect(n8n.executions).toHaveLength(2);
	});

	test('a trial shows it, and the live workflow gets it nevertheless', async () => {
		const event = user().says('打刻');
		n8n.with({ event: ['*'] }, 'manual');
		await send([event]);
		expect(n8n.staticData).toEqual({});
		n8n.with({ event: ['*'] });
		await send([event]);
		expect(n8n.executions).toHaveLength(2);
	});
});

describe('deliveries at the same time', () => {
	const twenty = () => Array.from({ length: 20 }, (_, index) => [user(index).says('打刻')]);

	test('share executions: far fewer than deliveries, every event once', async () => {
		expect(await send(twenty())).toMatchObject({ ok: true });
		expect(n8n.events()).toHaveLength(20);
		expect(n8n.executions.length).toBeLessThan(6);
	});

	test('one execution for each delivery, if that is wanted', async () => {
		n8n.with({ event: ['*'], options: { mostEvents: 1 } });
		await send(twenty());
		expect(n8n.executions).toHaveLength(20);
	});

	test('n8n cannot store an execution: nobody is told that all is well, and delivered again each starts once', async () => {
		let failures = 3;
		n8n.storing(async () => {
			if (failures-- > 0) throw new Error('database is locked');
		});
		const sent = await send(twenty(), { redeliver: { times: 5, delayMs: 20 } });
		expect(sent.ok).toBe(true);
		expect(sent.redelivered).toBeGreaterThan(0);
		const people = n8n.events().map(({ source }) => source.userId);
		expect(people).toHaveLength(20);
		expect(new Set(people).size).toBe(20);
	});

	test('LINE hangs up while n8n is slow: delivered again, each starts once', async () => {
		n8n.storing(async () => await new Promise((resolve) => setTimeout(resolve, 400)));
		const sent = await send(twenty(), { timeoutMs: 200, redeliver: { times: 100, delayMs: 50 } });
		expect(sent.ok).toBe(true);
		expect(n8n.events()).toHaveLength(20);
	});

	test('what was taken before n8n ended is known afterwards', async () => {
		const deliveries = [...twenty(), [user().says('one more')]];
		await send(deliveries.slice(0, -1));
		await send(deliveries.at(-1));
		const ids = deliveries.map(([{ webhookEventId }]) => webhookEventId);
		expect(n8n.staticData['node:LINE Trigger'].seen).toEqual(expect.arrayContaining(ids));
	});
});

describe('while LINE waits for an answer', () => {
	/** What n8n needs to store an execution, from beginning to `end`. */
	function longStoring() {
		const storing = {};
		storing.hasBegun = new Promise((began) => {
			storing.isOver = new Promise((end) => (storing.end = end));
			n8n.storing(async () => (began(), await storing.isOver));
		});
		return storing;
	}

	test('a running node gives way, and goes on after it', async () => {
		const storing = longStoring();
		const delivered = send([user().says('打刻')]);
		await storing.hasBegun;
		const run = line.done('profile', 'get', { userId: line.user() });
		await pause(200);
		expect(line.sim.log).toEqual([]);
		storing.end();
		expect(statusOf(await delivered)).toEqual([200]);
		expect(await run).toEqual([expect.objectContaining({ userId: line.user() })]);
	});
});

test('2,000 events in bursts of 20 deliveries, each delivered twice: each once', async () => {
	const events = Array.from({ length: 2_000 }, (_, index) =>
		user(index % 50).postback(`n=${index}`),
	);
	const result = await send(events, { eventsPerDelivery: 5, concurrency: 20, twice: true });
	expect(result.ok).toBe(true);
	const data = n8n.events().map(({ postback }) => postback.data);
	expect(data).toHaveLength(2_000);
	expect(new Set(data).size).toBe(2_000);
});

describe('registration', () => {
	const FORMER = 'https://former.example/line';
	const OURS = 'https://n8n.example/webhook/line/webhook';
	const automatic = { event: ['*'], registration: 'automatic' };

	test('by hand: LINE is not asked at all', async () => {
		await n8n.hook('checkExists');
		expect(await n8n.hook('create')).toBe(true);
		expect(await n8n.hook('delete')).toBe(true);
		expect(line.sim.log).toEqual([]);
	});

	test('automatic: ours while published, the former one afterwards', async () => {
		line.sim.webhook.register(FORMER);
		n8n.with(automatic);
		expect(await n8n.hook('checkExists')).toBe(false);
		await n8n.hook('create');
		expect(line.sim.webhook.state.endpoint).toBe(OURS);
		expect(await n8n.hook('checkExists')).toBe(true);
		await n8n.hook('delete');
		expect(line.sim.webhook.state.endpoint).toBe(FORMER);
		expect(n8n.staticData['node:LINE Trigger']).toEqual({});
	});

	test('a trial takes the test URL and gives it back', async () => {
		line.sim.webhook.register(FORMER);
		n8n.with(automatic);
		await n8n.hook('create', { isTest: true });
		expect(line.sim.webhook.state.endpoint).toMatch(/^https:\/\/n8n\.example\/webhook-test\//);
		await n8n.hook('delete', { isTest: true });
		expect(line.sim.webhook.state.endpoint).toBe(FORMER);
	});

	test('a URL that somebody set meanwhile stays', async () => {
		line.sim.webhook.register(FORMER);
		n8n.with(automatic);
		await n8n.hook('create');
		line.sim.webhook.register('https://other.example/line');
		await n8n.hook('delete');
		expect(line.sim.webhook.state.endpoint).toBe('https://other.example/line');
	});

	test('a channel without a URL gets ours, and keeps it: LINE knows no way back', async () => {
		n8n.with(automatic);
		await n8n.hook('create');
		await n8n.hook('delete');
		expect(line.sim.webhook.state.endpoint).toBe(OURS);
	});

	test("'Use webhook' off: refused with what to do, and the former URL is back", async () => {
		line.sim.webhook.register(FORMER);
		line.sim.webhook.use(false);
		n8n.with(automatic);
		await expect(n8n.hook('create')).rejects.toMatchObject({
			message: expect.stringMatching(/'Use webhook' is off/),
			description: expect.stringMatching(/Developers Console/),
		});
		expect(line.sim.webhook.state.endpoint).toBe(FORMER);
	});

	test('a pattern that is none stops the publishing', async () => {
		n8n.with({ event: ['*'], filters: { textPattern: '(' } });
		await expect(n8n.hook('checkExists')).rejects.toThrow(/not a regular expression/);
	});

	test('and should such a pattern get through, no event is lost for it', async () => {
		n8n.with({ event: ['*'], filters: { textPattern: '(' } });
		await send([user().says('打刻')]);
		expect(n8n.executions).toHaveLength(1);
	});
});
