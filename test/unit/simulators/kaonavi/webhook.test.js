const { once } = require('node:events');
const http = require('node:http');
const { setTimeout: pause } = require('node:timers/promises');
const { until } = require('../../../support/until');
const { call, members, read, refusalOf, startQuiet, update } = require('./client');

/** A receiver: `answer(count)` gives the status or a promise of it, undefined for no answer at all. */
async function startReceiver(answer = () => 200) {
	const received = [];
	const server = http.createServer(async (incoming, outgoing) => {
		const chunks = [];
		for await (const chunk of incoming) chunks.push(chunk);
		const { headers, url } = incoming;
		received.push({ headers, url, body: JSON.parse(Buffer.concat(chunks).toString()) });
		const status = await answer(received.length);
		if (status !== undefined) outgoing.writeHead(status).end();
	});
	server.keepAliveTimeout = 120_000;
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const close = async () => {
		server.closeAllConnections();
		server.close();
		await once(server, 'close');
	};
	return { url: `http://127.0.0.1:${server.address().port}/hook`, received, close };
}

const EVENTS = ['member_created', 'member_updated', 'member_deleted'];
let sim;
let receiver;
const start = async (options, answer) => {
	receiver = await startReceiver(answer);
	sim = await startQuiet({ plainWebhooks: 'loopback', ...options });
};
afterEach(async () => {
	await sim.close();
	await receiver?.close();
	receiver = undefined;
});
const register = (more) =>
	call(sim, 'POST /webhook', {
		...{ url: receiver.url, events: EVENTS, secret_token: 'himitsu' },
		...more,
	});
const told = async () => {
	await sim.webhook.settled();
	return receiver.received.map(({ body }) => [
		body.event.replace('member_', ''),
		body.member_data.map(({ code }) => code).join(),
	]);
};

describe('settings', () => {
	const ONE = {
		...{ url: 'https://n8n.example/x', events: ['member_created'], secret_token: 'himitsu' },
	};

	test('are answered with id and times, changed in parts, and deleted', async () => {
		sim = await startQuiet();
		const { status, json } = await call(sim, 'POST /webhook', ONE);
		const stamps = { updated_at: '2026-11-20 12:00:00', created_at: '2026-11-20 12:00:00' };
		expect([status, json]).toEqual([200, { id: 1, ...ONE, ...stamps }]);

		sim.setNow('2026-11-20T12:05:00+09:00');
		const patched = await call(sim, 'PATCH /webhook/1', { id: 1, events: EVENTS });
		expect(patched.json).toMatchObject({
			url: ONE.url,
			events: EVENTS,
			updated_at: '2026-11-20 12:05:00',
		});
		expect((await read(sim, '/webhook')).webhook_data).toEqual([patched.json]);
		expect((await call(sim, 'DELETE /webhook/1')).status).toBe(204);
		expect(await refusalOf(sim, 'DELETE /webhook/1')).toMatch(/^404 .*Webhook/);
		expect(await refusalOf(sim, 'PATCH /webhook/1', {})).toMatch(/^404/);
	});

	test.each([
		['http', { url: 'http://n8n.example/x' }],
		['http to this machine', { url: 'http://127.0.0.1:5678/x' }],
		['no URL', { url: 'n8n' }],
		['none', { url: undefined }],
		['no event', { events: [] }],
		['an event twice', { events: ['member_created', 'member_created'] }],
		['an unknown event', { events: ['sheet_updated'] }],
		['a secret that is no text', { secret_token: 5 }],
		['no secret', { secret_token: undefined }],
		['an unknown property', { name: 'x' }],
	])('%s is refused', async (_name, more) => {
		sim = await startQuiet();

		expect((await call(sim, 'POST /webhook', { ...ONE, ...more })).status).toBe(400);
		expect(sim.webhooks()).toEqual([]);
	});

	test('loopback takes http of this machine only', async () => {
		sim = await startQuiet({ plainWebhooks: 'loopback', mostWebhooks: 2 });
		const post = async (url) => (await call(sim, 'POST /webhook', { ...ONE, url })).status;

		expect(await post('http://192.168.0.1/x')).toBe(400);
		expect(await post('http://127.0.0.1:5678/x')).toBe(200);
		expect(await post('http://localhost:5678/x')).toBe(200);
		expect(await post('https://n8n.example/x')).toBe(400);
	});
});

describe('a delivery', () => {
	test('carries codes only, the secret in clear, and the sender’s name', async () => {
		await start();
		await register();
		const rows = members({ code: '8', name: '青' }, { code: '9', name: '葉' });
		await update(sim, 'POST /members', rows);
		await sim.webhook.settled();

		const [{ headers, body }] = receiver.received;
		expect(body).toEqual({
			...{ event: 'member_created', event_time: '2026-11-20 12:00:00' },
			member_data: [{ code: '8' }, { code: '9' }],
		});
		expect(headers).toMatchObject({
			...{ 'content-type': 'application/json', 'kaonavi-token': 'himitsu' },
			'user-agent': expect.stringContaining('Kaonavi-Webhook'),
		});
	});

	test('comes for what changed in basic information, by API or on the screen', async () => {
		await start();
		await register();
		const same = { code: '00002', mail: 'm00002@example.jp' };
		await update(sim, 'PATCH /members', members({ code: '00001', mail: '' }, same));
		sim.changeMember('00003', { name: '新しい 名' });
		await update(sim, 'POST /members/delete', { codes: ['00004'] });
		sim.deleteMember('00005');

		expect(await told()).toEqual([
			...[
				['updated', '00001'],
				['updated', '00003'],
				['deleted', '00004'],
				['deleted', '00005'],
			],
		]);
	});

	test('names those without a change only if asked', async () => {
		await start({ webhookUnchanged: true });
		await register();
		await update(sim, 'PATCH /members', members({ code: '00001', mail: 'm00001@example.jp' }));

		expect(await told()).toEqual([['updated', '00001']]);
	});

	test('overwrite tells of all three', async () => {
		await start();
		await register();
		const rows = members({ code: '00001', name: '青' }, { code: '9', name: '新' });
		await update(sim, 'PUT /members/overwrite', rows);

		expect(await told()).toEqual([
			...[
				['deleted', '00002,00003,00004,00005'],
				['updated', '00001'],
				['created', '9'],
			],
		]);
	});

	test('does not come for departments, sheets, faces, dry runs and refused rows', async () => {
		await start();
		await register();
		const dry = { headers: { 'dry-run': '1' } };
		await update(sim, 'PUT /departments', { department_data: [{ code: '1', name: '部' }] });
		const record = { custom_fields: [{ id: 1001, values: ['x'] }] };
		await update(sim, 'PATCH /sheets/1', members({ code: '00001', records: [record] }));
		const face = Buffer.from('GIF89a..').toString('base64');
		await update(
			sim,
			'POST /members/face_image',
			members({ code: '00001', base64_face_image: face }),
		);
		await update(sim, 'PATCH /members', members({ code: '00001', mail: '' }), dry);
		await update(sim, 'PATCH /members', members({ code: '00001', gender: '?' }));

		expect(await told()).toEqual([]);
	});

	test('comes for the wanted events, until the setting is deleted', async () => {
		await start();
		await register({ events: ['member_deleted'] });
		sim.changeMember('00001', { mail: '' });
		sim.deleteMember('00001');
		await call(sim, 'DELETE /webhook/1');
		sim.deleteMember('00002');

		expect(await told()).toEqual([['deleted', '00001']]);
	});

	test('of one setting keeps the order of what happened', async () => {
		let answerFirst;
		const first = new Promise((resolve) => (answerFirst = () => resolve(200)));
		await start({}, (count) => (count === 1 ? first : 200));
		await register();
		for (let index = 0; index < 3; index += 1) sim.changeMember('00001', { mail: `${index}` });
		sim.deleteMember('00001');
		await until(() => receiver.received.length > 0);
		await pause(30);
		expect(receiver.received).toHaveLength(1);
		answerFirst();

		expect((await told()).map(([event]) => event)).toEqual([
			...['updated', 'updated', 'updated', 'deleted'],
		]);
	});

	test.each([
		[0, 1, false],
		[2, 3, true],
	])('that fails is tried %i times more', async (webhookRetries, attempts, ok) => {
		await start({ webhookRetries }, (count) => (count < 3 ? 500 : 200));
		await register();
		sim.changeMember('00001', { mail: '' });
		const [delivery] = await sim.webhook.settled();

		expect(delivery).toMatchObject({ event: 'member_updated', ok });
		expect(delivery.attempts).toHaveLength(attempts);
		expect(receiver.received).toHaveLength(attempts);
	});

	test('waits 10 seconds for an answer, or what a test wants', async () => {
		await start({ webhookTimeoutMs: 20 }, () => undefined);
		await register();
		sim.changeMember('00001', { mail: '' });

		expect(await sim.webhook.settled()).toMatchObject([{ ok: false, reason: 'request_timeout' }]);
		await receiver.close();
		receiver = undefined;
		sim.changeMember('00002', { mail: '' });
		expect((await sim.webhook.settled())[1]).toMatchObject({ reason: 'could_not_connect' });
	});

	test('goes through a tunnel, as behind a reverse proxy', async () => {
		receiver = await startReceiver();
		const { origin } = new URL(receiver.url);
		sim = await startQuiet({ tunnels: { 'https://n8n.example': origin } });
		await register({ url: 'https://n8n.example/webhook/kaonavi?x=1' });
		sim.deleteMember('00001');
		await sim.webhook.settled();

		expect(receiver.received[0].url).toBe('/webhook/kaonavi?x=1');
	});

	test('can be forged by a test', async () => {
		await start();
		const { status } = await sim.webhook.send(receiver.url, {
			...{ event: 'member_updated', codes: ['1'], secretToken: 'wrong' },
			headers: { 'user-agent': 'curl' },
		});

		expect(status).toBe(200);
		expect(receiver.received[0].headers).toMatchObject({
			...{ 'kaonavi-token': 'wrong', 'user-agent': 'curl' },
		});
	});
});
