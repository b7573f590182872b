const { shared } = require('../dist');
const { eagerClock } = require('./clock');

const { createHttp } = shared('http/createHttp');
const { closedGate } = shared('http/closedGate');
const { slidingWindow, unlimited } = shared('http/budget');
const { SentOnce } = shared('http/sentOnce');

const VENDOR = {
	name: 'Asagao',
	errors: [{ status: 403, code: '104', kind: 'closed' }],
	readError: (body) => (body?.code === undefined ? undefined : body),
	openKeys: new Set(),
};
const READ = { method: 'GET', path: '/people', repeat: 'safe' };
const PUNCH = { method: 'POST', path: '/punches', repeat: 'once', body: { time: '09:00' } };

const ok = (body = []) => ({ status: 200, headers: {}, text: JSON.stringify(body) });
const status = (code, headers = {}) => ({ status: code, headers, text: '{}' });
const silence = { unanswered: 'ECONNRESET', sent: true };
const never = { unanswered: 'ECONNREFUSED', sent: false };
const closed = {
	status: 403,
	headers: { date: 'Fri, 20 Nov 2026 00:00:00 GMT' },
	text: '{"code":"104"}',
};

/** An http over scripted answers; the last one is given for ever. */
function scripted(answers, own = {}) {
	const sent = [];
	const clock = eagerClock(Date.parse('2026-11-20T03:00:00Z'));
	const send = async (request) => {
		sent.push(request);
		return answers[Math.min(sent.length, answers.length) - 1];
	};
	const parts = { budget: unlimited, secrets: [], sentOnce: new SentOnce(), execution: '1' };
	const http = createHttp({ send, vendor: VENDOR, clock, ...parts, ...own });
	return { http, sent, clock };
}

describe('what is repeated', () => {
	test.each([
		['a reset', silence],
		['a refused connection', never],
		['a proxy’s 502', { status: 502, headers: {}, text: '<html>' }],
		['cut JSON', { status: 200, headers: {}, text: '[{' }],
		['an empty list answer', { status: 200, headers: {}, text: '' }],
	])('a read after %s', async (_, bad) => {
		const { http, sent } = scripted([bad, bad, ok([1])]);
		expect(await http(READ)).toMatchObject({ body: [1], attempts: 3 });
		expect(sent).toHaveLength(3);
	});

	test('four times at most, with growing pauses', async () => {
		const { http, sent, clock } = scripted([silence]);
		await expect(http(READ)).rejects.toMatchObject({ kind: 'unreachable' });
		expect(sent).toHaveLength(4);
		expect(clock.slept).toEqual([1_000, 2_000, 4_000]);
	});

	test('anything that was certainly not carried out: 429, also a punch', async () => {
		const { http, sent, clock } = scripted([status(429, { 'retry-after': '5' }), ok({})]);
		await http(PUNCH);
		expect(sent).toHaveLength(2);
		expect(clock.slept).toEqual([6_000]);
	});

	test('429 for ever: the text says how often', async () => {
		const { http } = scripted([status(429)]);
		await expect(http(READ)).rejects.toMatchObject({
			kind: 'rateLimited',
			reason: { values: { attempts: 4 } },
		});
	});

	test.each([400, 401, 403, 404])('nothing after %i', async (code) => {
		const { http, sent } = scripted([status(code)]);
		await expect(http(READ)).rejects.toMatchObject({ name: 'Refusal' });
		expect(sent).toHaveLength(1);
	});
});

describe('what is sent once', () => {
	test.each([
		['a lost answer', silence],
		['a 502', status(502)],
		['a 500', status(500)],
		['cut JSON', { status: 201, headers: {}, text: '{"da' }],
	])('a punch after %s is not repeated, and the text says so', async (_, bad) => {
		const { http, sent } = scripted([bad, ok({})]);
		await expect(http(PUNCH)).rejects.toMatchObject({ kind: 'ambiguous' });
		expect(sent).toHaveLength(1);
	});

	test('nor by a second run of the same execution (Retry On Fail)', async () => {
		const { http, sent } = scripted([silence, ok({})]);
		await expect(http(PUNCH)).rejects.toMatchObject({ kind: 'ambiguous' });
		await expect(http({ ...PUNCH })).rejects.toMatchObject({ kind: 'ambiguous' });
		expect(sent).toHaveLength(1);
	});

	test('a punch that was taken is answered from memory, and marked so', async () => {
		const { http, sent } = scripted([ok({ id: 1 })]);
		const first = await http(PUNCH);
		expect(first.replayed).toBeUndefined();
		expect(await http({ ...PUNCH })).toMatchObject({ body: { id: 1 }, replayed: true });
		expect(sent).toHaveLength(1);
	});

	test('a punch that never left, or that the vendor refused, may be sent again', async () => {
		const { http, sent } = scripted([never, status(400), ok({})]);
		await expect(http(PUNCH)).rejects.toMatchObject({ kind: 'unreachable' });
		await expect(http(PUNCH)).rejects.toMatchObject({ kind: 'refused' });
		await http(PUNCH);
		expect(sent).toHaveLength(3);
	});

	test('another execution is another matter', async () => {
		const sentOnce = new SentOnce();
		const first = scripted([ok({})], { sentOnce, execution: '1' });
		const second = scripted([ok({})], { sentOnce, execution: '2' });
		await first.http(PUNCH);
		expect((await second.http(PUNCH)).replayed).toBeUndefined();
	});
});

describe('closed hours', () => {
	const WINDOWS = [{ from: '08:30', to: '10:00' }];
	const gateOn = (clock) => closedGate('Asagao', WINDOWS, clock.now);
	const at = (clock) => eagerClock(Date.parse(`2026-11-20T${clock}+09:00`));

	test('nothing is sent inside a window, except what is always open', async () => {
		const clock = at('09:00:00');
		const { http, sent } = scripted([ok()], { clock, gate: gateOn(clock) });
		await expect(http(READ)).rejects.toMatchObject({ kind: 'closed' });
		expect(sent).toHaveLength(0);
		await http({ ...READ, openAlways: true });
		expect(sent).toHaveLength(1);
	});

	test('the clock is asked before every sending: a pause may lead into the window', async () => {
		const clock = at('08:29:29');
		const { http, sent } = scripted([silence], { clock, gate: gateOn(clock) });
		await expect(http(READ)).rejects.toMatchObject({ kind: 'closed' });
		expect(sent).toHaveLength(1);
	});

	test('the clock is asked after the wait for a slot, and the slot is given back', async () => {
		const clock = at('08:29:00');
		const budget = slidingWindow({ calls: 1, perMs: 60_000 }, clock);
		const { http, sent } = scripted([ok()], { clock, gate: gateOn(clock), budget });
		await http(READ);
		await expect(http(READ)).rejects.toMatchObject({ kind: 'closed' });
		expect(sent).toHaveLength(1);
		await http({ ...READ, openAlways: true });
		expect(clock.slept).toEqual([60_000]);
	});

	test('the vendor’s own "closed" is believed and not asked again', async () => {
		const clock = at('12:00:00');
		const { http, sent } = scripted([closed], { clock, gate: gateOn(clock) });
		const refusal = await http(READ).catch((thrown) => thrown);
		expect(refusal.kind).toBe('closed');
		// 09:00 on the vendor's clock: an hour to its opening.
		expect(refusal.details.resumeAt.toISO()).toContain('T13:00:00');
		expect(sent).toHaveLength(1);
	});
});

test('a repetition is counted by the budget like any call', async () => {
	const clock = eagerClock();
	const budget = slidingWindow({ calls: 2, perMs: 60_000 }, clock);
	const { http } = scripted([silence, silence, ok()], { clock, budget });
	await http(READ);
	expect(clock.now()).toBe(60_000);
});
