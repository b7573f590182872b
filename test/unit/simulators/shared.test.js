const shared = require('../../simulators/shared');
const { createRouter } = require('../../simulators/shared/router');
const { Refusal, calendar, createPeople, createRandom, startSimulatorServer } = shared;

describe('calendar', () => {
	test('knows what a day and a month are', () => {
		expect(['2024-02-29', '2026-12-31'].every(calendar.isDate)).toBe(true);
		expect(['2026-02-29', '2026-13-01', '2026-1-1', undefined].some(calendar.isDate)).toBe(false);
		expect(calendar.isMonth('2026-12')).toBe(true);
		expect(calendar.isMonth('2026-00')).toBe(false);
	});

	test('reads the wall clock of Japan whatever the machine thinks', () => {
		const instant = new Date('2026-12-31T15:30:00Z');

		expect(calendar.wallClock(instant)).toBe('2027-01-01T00:30:00');
		expect(calendar.today(instant)).toBe('2027-01-01');
		expect(calendar.minuteOfDay(instant)).toBe(30);
	});

	test('counts days over months and leap years', () => {
		expect(calendar.addDays('2024-02-28', 2)).toBe('2024-03-01');
		expect(calendar.addYears('2024-02-29', -3)).toBe('2021-03-01');
		expect(calendar.daysBetween('2026-12-31', '2027-01-01')).toBe(1);
		expect(calendar.daysOfMonth('2024-02')).toHaveLength(29);
		expect(calendar.weekday('2026-11-22')).toBe(0);
	});

	test('puts clock times on a working day', () => {
		expect(calendar.stampOn('2026-12-31', '07:00', { after: '22:00' })).toBe(
			'2027-01-01T07:00+09:00',
		);
		expect(calendar.stampOn('2026-12-31', '25:30')).toBe('2027-01-01T01:30+09:00');
	});
});

describe('closed windows', () => {
	test('come from a text', () => {
		expect(shared.parseWindows('08:30-10:00, 17:30-18:30')).toEqual([
			{ from: '08:30', to: '10:00' },
			{ from: '17:30', to: '18:30' },
		]);
		expect(shared.parseWindows('')).toEqual([]);
		expect(() => shared.parseWindows('8.30-10')).toThrow(TypeError);
	});
});

describe('people', () => {
	test('are the same for the same seed, and carry the difficult characters from the start', () => {
		const people = createPeople(20, 7);
		const text = JSON.stringify(people);

		expect(createPeople(20, 7)).toEqual(people);
		expect(createPeople(20, 8)).not.toEqual(people);
		for (const character of ['𠮷', '髙', '﨑']) expect(text).toContain(character);
		expect(people.some(({ lastNameKana }) => /^[\uff66-\uff9f]+$/.test(lastNameKana))).toBe(true);
	});

	test('were grown up when they were hired', () => {
		for (const { birthDate, hiredDate } of createPeople(500)) {
			expect(calendar.isDate(birthDate) && calendar.isDate(hiredDate)).toBe(true);
			expect(calendar.addYears(birthDate, 18) <= hiredDate).toBe(true);
		}
	});
});

test('chance is even enough and repeats', () => {
	const random = createRandom(3);
	const counts = [0, 0, 0, 0];
	for (let index = 0; index < 4000; index += 1) counts[random.between(0, 3)] += 1;

	expect(Math.min(...counts)).toBeGreaterThan(900);
	expect(createRandom(3).next()).toBe(createRandom(3).next());
});

test('the router prefers a fixed segment and decodes parameters', () => {
	const match = createRouter({ 'GET /a/:id': 1, 'GET /a/fixed': 2, 'GET /a/:id/:more': 3 });

	expect(match('GET', '/a/fixed').handler).toBe(2);
	expect(match('GET', '/a/%E9%AB%99').params).toEqual({ id: '髙' });
	expect(match('GET', '/a/100%').params).toEqual({ id: '100%' });
	expect(match('GET', '/a/1/2').handler).toBe(3);
	expect(match('POST', '/a/1')).toBeUndefined();
	expect(match('GET', '/a/')).toBeUndefined();
});

test('a rate limit counts a sliding window and tells when there is room again', () => {
	let now = 0;
	const refused = [];
	const check = shared.createRateLimit({
		limit: 2,
		windowMs: 60_000,
		now: () => new Date(now),
		refuse: (told) => refused.push(told),
	});
	for (const instant of [0, 20_000, 30_000, 59_999, 60_000]) {
		now = instant;
		check();
	}

	expect(refused).toEqual([
		{ retryAfter: 30, refused: 1 },
		{ retryAfter: 1, refused: 2 },
	]);
});

test('punches are paired by time, whatever order they come in', () => {
	const at = (time, kind) => ({ time: `2026-12-01T${time}:00+09:00`, kind });
	const pair = (...punches) =>
		shared.pairPunches(punches, {
			date: '2026-12-01',
			pairs: { out: 'in' },
			kindOf: ({ kind }) => kind,
		});

	expect(pair(at('18:00', 'out'), at('09:00', 'in'))).toEqual({
		intervals: { in: [[540, 1080]] },
		unmatched: false,
		left: false,
	});
	expect(pair(at('09:00', 'in'))).toMatchObject({ intervals: { in: [] }, left: true });
	expect(pair(at('09:00', 'out'))).toMatchObject({ unmatched: true, left: false });
	expect(shared.overlap([[1300, 1500]], shared.LATE_NIGHT)).toBe(180);
});

describe('simulator server', () => {
	let sim;
	afterEach(() => sim.close());

	const start = (routes, more = {}) =>
		startSimulatorServer({
			routes,
			clock: shared.createClock(),
			notFound: { status: 404, json: {} },
			...more,
		});

	test('gives handlers JSON, forms and raw bytes', async () => {
		sim = await start({
			'POST /echo': ({ body, rawBody }) => ({
				status: 200,
				json: { body, bytes: rawBody.length },
			}),
		});
		const post = async (body, type) => {
			const headers = { 'content-type': type };
			return (await fetch(`${sim.url}/echo`, { method: 'POST', body, headers })).json();
		};

		expect(await post('{"名":"𠮷"}', 'application/json')).toEqual({
			body: { 名: '𠮷' },
			bytes: 14,
		});
		expect(await post('a=1&b=%E9%AB%99', 'application/x-www-form-urlencoded')).toMatchObject({
			body: { a: '1', b: '髙' },
		});
	});

	test('answers with what a refusal carries, and tells its own slips from the vendor', async () => {
		jest.spyOn(console, 'error').mockImplementation(() => {});
		sim = await start({
			'GET /refused': () => {
				throw new Refusal({ status: 409, json: { taken: true } });
			},
			'GET /slip': () => {
				throw new TypeError('a slip');
			},
		});

		expect((await fetch(`${sim.url}/refused`)).status).toBe(409);
		expect((await fetch(`${sim.url}/slip`)).status).toBe(599);
		console.error.mockRestore();
	});

	test('gives handlers every value of a repeated key, and writes them all down', async () => {
		sim = await start({
			'GET /echo': ({ query, queryAll }) => ({ status: 200, json: { query, queryAll } }),
		});

		const answer = await (await fetch(`${sim.url}/echo?date=1&date=2&all=x`)).json();

		expect(answer.queryAll).toEqual({ date: ['1', '2'], all: ['x'] });
		expect(answer.query).toEqual({ date: '2', all: 'x' });
		expect(sim.log[0].query).toEqual({ date: ['1', '2'], all: 'x' });
	});

	test('a vendor with several hosts has a port for each and one log', async () => {
		sim = await start(
			{ 'GET /who': ({ host }) => ({ status: 200, json: { host } }) },
			{ hosts: ['api', 'auth'] },
		);
		const who = async (origin) => (await (await fetch(`${origin}/who`)).json()).host;

		expect(sim.origins.api).toBe(sim.origin);
		expect(sim.origins.auth).not.toBe(sim.origin);
		expect(await who(sim.origins.auth)).toBe('auth');
		expect(await who(sim.origins.api)).toBe('api');
		expect(sim.log).toHaveLength(2);
	});

	test('closes at once although a request hangs', async () => {
		sim = await start({ 'GET /': () => ({ status: 200, json: {} }) });
		sim.faults.next({ do: 'hang' });
		const hanging = fetch(`${sim.url}/`).catch((thrown) => thrown);
		while (sim.calls.total === 0) await new Promise((resolve) => setImmediate(resolve));

		await sim.close();

		expect((await hanging).message).toBe('fetch failed');
		sim = await start({});
	});
});
