const { startKingOfTime } = require('../../../simulators/king-of-time');
const { NOON, call, refusalOf, startAtNoon } = require('./client');

let sim;
afterEach(() => sim?.close());

describe('token, address and permission', () => {
	test('refuses a missing and an unknown token with 403/100 in the array shape', async () => {
		sim = await startAtNoon();

		expect(await refusalOf(sim, 'GET /employees', undefined, { token: null })).toBe('403/100');
		const { status, json } = await call(sim, 'GET /employees', undefined, { token: 'nobody' });

		expect(status).toBe(403);
		expect(json).toEqual({ errors: [{ message: '認証に失敗しました', code: 100 }] });
	});

	test('refuses an address that is not listed with 403/105, also when none is listed', async () => {
		sim = await startAtNoon();
		const elsewhere = sim.addToken({ allowedIps: ['203.0.113.9'] });
		const nowhere = sim.addToken({ allowedIps: [] });
		const subnet = sim.addToken({ allowedIps: ['127.0.0.0/8'] });

		expect(await refusalOf(sim, 'GET /company', undefined, { token: elsewhere })).toBe('403/105');
		expect(await refusalOf(sim, 'GET /company', undefined, { token: nowhere })).toBe('403/105');
		expect((await call(sim, 'GET /company', undefined, { token: subnet })).status).toBe(200);
	});

	test('asks for Read and Write per item', async () => {
		sim = await startAtNoon();
		const token = sim.addToken({ permissions: { employees: 'r', dailySchedules: 'r' } });
		const { key } = sim.employeeByCode('00001');
		const as = { token };

		expect((await call(sim, 'GET /employees', undefined, as)).status).toBe(200);
		expect((await call(sim, 'GET /divisions', undefined, as)).status).toBe(200);
		expect((await call(sim, 'GET /daily-schedules', undefined, as)).status).toBe(200);
		const put = `PUT /daily-schedules/${key}/2026-12-01`;
		expect(await refusalOf(sim, put, {}, as)).toBe('403/100');
		expect(await refusalOf(sim, `DELETE /employees/${key}`, undefined, as)).toBe('403/100');
		expect(await refusalOf(sim, 'GET /daily-workings', undefined, as)).toBe('403/100');
		expect(sim.employeeByCode('00001').key).toBe(key);
	});

	test('refuses to issue a token for an item that does not exist', async () => {
		sim = await startAtNoon();

		expect(() => sim.addToken({ permissions: { shifts: 'rw' } })).toThrow(/No permission shifts/);
	});
});

describe('token calls', () => {
	test('tells whether a token is valid', async () => {
		sim = await startAtNoon();

		const known = await call(sim, `GET /tokens/${sim.token}/available`);
		const unknown = await call(sim, 'GET /tokens/nobody/available', undefined, {
			token: 'nobody',
		});

		expect(known.json).toEqual({ available: true });
		expect(unknown.json).toEqual({ available: false });
	});

	test('can answer 403 for an unknown token instead', async () => {
		sim = await startAtNoon({ unknownTokenAnswer: '403' });

		expect(await refusalOf(sim, 'GET /tokens/nobody/available')).toBe('403/100');
	});

	test('renews: the new token has the same settings, the old one stops', async () => {
		sim = await startAtNoon();
		const old = sim.addToken({ permissions: { company: 'r' } });

		const { status, json } = await call(sim, `POST /tokens/${old}`, undefined, { token: old });

		expect(status).toBe(201);
		expect(await refusalOf(sim, 'GET /company', undefined, { token: old })).toBe('403/100');
		expect((await call(sim, 'GET /company', undefined, json)).status).toBe(200);
		expect(await refusalOf(sim, 'GET /employees', undefined, json)).toBe('403/100');
	});

	test('stops a token with 204', async () => {
		sim = await startAtNoon();
		const token = sim.addToken();

		expect((await call(sim, `DELETE /tokens/${token}`)).status).toBe(204);
		expect(await refusalOf(sim, 'GET /company', undefined, { token })).toBe('403/100');
	});
});

describe('closed windows', () => {
	const at = (time) => () => new Date(`2026-11-20T${time}+09:00`);

	test.each([
		['kingOfTime', '08:29:59', 200],
		['kingOfTime', '08:30:00', 403],
		['kingOfTime', '09:59:59', 403],
		['kingOfTime', '10:00:00', 200],
		['kingOfTime', '17:29:59', 200],
		['kingOfTime', '17:30:00', 403],
		['kingOfTime', '18:30:00', 200],
		['officeStationKintai', '08:00:00', 200],
		['officeStationKintai', '08:30:00', 403],
		['freeeKintaiPlus', '08:00:00', 403],
		['freeeKintaiPlus', '17:00:00', 403],
		['freeeKintaiPlus', '18:59:59', 403],
		['freeeKintaiPlus', '19:00:00', 200],
	])('%s at %s answers %i', async (product, time, status) => {
		sim = await startKingOfTime({ employees: 1, product, now: at(time) });

		expect((await call(sim, 'GET /employees')).status).toBe(status);
	});

	test('the refusal is 403/104 and names the windows', async () => {
		sim = await startKingOfTime({ employees: 1, now: at('09:00:00') });

		const { status, json } = await call(sim, 'GET /daily-schedules');

		expect(status).toBe(403);
		expect(json.errors[0].code).toBe(104);
		expect(json.errors[0].message).toContain('[08:30~10:00, 17:30~18:30]');
	});

	test('token calls and punches stay open, reading punches does not', async () => {
		sim = await startKingOfTime({ employees: 1, now: at('09:00:00') });
		const { key } = sim.employeeByCode('00001');
		const punch = { date: '2026-11-20', time: '2026-11-20T08:58:30+09:00', code: '1' };

		const available = await call(sim, `GET /tokens/${sim.token}/available`);
		const posted = await call(sim, `POST /daily-workings/timerecord/${key}`, punch);

		expect(available.status).toBe(200);
		expect(posted.status).toBe(201);
		expect(await refusalOf(sim, 'GET /daily-workings/timerecord')).toBe('403/104');
	});

	test('the last minute can belong to the window', async () => {
		sim = await startKingOfTime({ employees: 1, lastMinute: 'closed', now: at('10:00:59') });

		expect(await refusalOf(sim, 'GET /employees')).toBe('403/104');
		sim.setNow(at('10:01:00'));
		expect((await call(sim, 'GET /employees')).status).toBe(200);
	});

	test('windows can be replaced while it runs, across midnight too, and [] never closes', async () => {
		sim = await startKingOfTime({ employees: 1, closedWindows: [], now: at('09:00:00') });
		expect((await call(sim, 'GET /employees')).status).toBe(200);

		sim.setClosedWindows([{ from: '23:00', to: '09:30' }]);

		expect(await refusalOf(sim, 'GET /employees')).toBe('403/104');
		sim.setNow('2026-11-20T23:30:00+09:00');
		expect(await refusalOf(sim, 'GET /employees')).toBe('403/104');
		sim.setNow('2026-11-20T09:30:00+09:00');
		expect((await call(sim, 'GET /employees')).status).toBe(200);
	});

	test('follows a Date that the test fakes', async () => {
		sim = await startKingOfTime({ employees: 1 });
		jest.useFakeTimers({
			now: new Date('2026-11-20T09:00:00+09:00'),
			doNotFake: [
				...['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'],
				...['clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'],
			],
		});
		try {
			expect(await refusalOf(sim, 'GET /employees')).toBe('403/104');
			jest.setSystemTime(new Date(NOON));
			expect((await call(sim, 'GET /employees')).status).toBe(200);
		} finally {
			jest.useRealTimers();
		}
	});
});

describe('rate limit', () => {
	test('answers 429 in the flat shape with Retry-After, sometimes code 308, until the minute is over', async () => {
		let now = Date.parse(NOON);
		sim = await startAtNoon({ requestsPerMinute: 2, now: () => new Date(now) });
		await call(sim, 'GET /company');
		now += 20_000;
		await call(sim, 'GET /company');

		const { status, json, headers } = await call(sim, 'GET /company');
		expect(status).toBe(429);
		expect(json).toEqual({ code: '303', message: 'Too Many Requests' });
		expect(headers.get('retry-after')).toBe('40');
		expect(await refusalOf(sim, 'GET /company')).toBe('429/303');
		expect(await refusalOf(sim, 'GET /company')).toBe('429/308');

		now += 40_000;
		expect((await call(sim, 'GET /company')).status).toBe(200);
		expect(await refusalOf(sim, 'GET /company')).toBe('429/303');
	});

	test('can leave Retry-After out', async () => {
		sim = await startAtNoon({ requestsPerMinute: 0, sendRetryAfter: false });

		const { status, headers } = await call(sim, 'GET /company');

		expect([status, headers.get('retry-after')]).toEqual([429, null]);
	});
});

test('an unknown path is 404 and an unknown option is refused at the start', async () => {
	sim = await startAtNoon();

	expect((await call(sim, 'GET /daily-attendances')).status).toBe(404);
	await expect(startKingOfTime({ closedHours: [] })).rejects.toThrow(/no option named closedHours/);
});
