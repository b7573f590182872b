const { call, refusalOf, startAtNoon } = require('./client');

const PUNCH = { date: '2026-11-20', time: '2026-11-20T09:00:00+09:00', code: '1' };
let sim;
let punchPath;
beforeEach(async () => {
	sim = await startAtNoon();
	punchPath = `POST /daily-workings/timerecord/${sim.employeeByCode('00001').key}`;
});
afterEach(() => sim.close());

const punches = () => sim.timeRecords('00001', '2026-11-20').length;

test('answerLost: the write is applied, the caller never hears of it', async () => {
	sim.faults.next({ do: 'answerLost' });

	await expect(call(sim, punchPath, PUNCH)).rejects.toThrow();

	expect(punches()).toBe(1);
	expect(sim.calls).toMatchObject({ writes: 1, applied: 1, dropped: 1 });
	expect((await call(sim, punchPath, PUNCH)).status).toBe(201);
});

test('reset: the write is not applied', async () => {
	sim.faults.next({ do: 'reset' });

	await expect(call(sim, punchPath, PUNCH)).rejects.toThrow();

	expect(punches()).toBe(0);
	expect(sim.calls).toMatchObject({ writes: 1, applied: 0, dropped: 1 });
});

test.each([
	['500', '500/300'],
	['429', '429/303'],
	['303', '429/303'],
	['308', '429/308'],
	['401', '401/100'],
	['403-104', '403/104'],
	['403-105', '403/105'],
	['200-errors', '200/300'],
	['200-303', '200/303'],
	['400-222', '400/222'],
])('%s answers %s once, without doing the work', async (name, refusal) => {
	sim.faults.next({ do: name });

	expect(await refusalOf(sim, punchPath, PUNCH)).toBe(refusal);
	expect(punches()).toBe(0);
	expect((await call(sim, punchPath, PUNCH)).status).toBe(201);
});

test('Retry-After as the rule says', async () => {
	sim.faults.next({ do: '429', retryAfter: 7 });

	expect((await call(sim, 'GET /company')).headers.get('retry-after')).toBe('7');
});

test('answers that are no JSON', async () => {
	for (const name of ['html502', 'html200', 'cutJson', 'emptyBody']) sim.faults.next({ do: name });

	const bad = await call(sim, 'GET /company');
	expect([bad.status, bad.text.startsWith('<html>')]).toEqual([502, true]);
	expect((await call(sim, 'GET /company')).text).toMatch(/^<html>/);
	await expect(call(sim, 'GET /company')).rejects.toThrow(SyntaxError);
	expect(await call(sim, 'GET /company')).toMatchObject({ status: 200, text: '' });
});

test('latency delays one request and does the work', async () => {
	sim.faults.next({ do: 'latency', ms: 60 });
	const begin = process.hrtime.bigint();

	const { status } = await call(sim, punchPath, PUNCH);

	expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeGreaterThanOrEqual(55);
	expect(status).toBe(201);
});

test('a rule waits for the request that it matches, and fires as often as it says', async () => {
	sim.faults.next({ match: { method: 'GET', path: /^\/employees/, nth: 2 }, do: '500', times: 2 });
	const status = async (request) => (await call(sim, request)).status;

	expect(await status('GET /employees')).toBe(200);
	expect(await status('GET /company')).toBe(200);
	expect(await status('GET /employees/00001')).toBe(500);
	expect(await status('GET /employees')).toBe(500);
	expect(await status('GET /employees')).toBe(200);
	expect(sim.faults.pending).toBe(0);
});

test('rules queue up, one per request', async () => {
	sim.faults.next({ do: '500' });
	sim.faults.next({ do: '429' });
	const statuses = [];
	for (let index = 0; index < 3; index += 1) {
		statuses.push((await call(sim, 'GET /company')).status);
	}

	expect(statuses).toEqual([500, 429, 200]);
});

test('killAfter serves so many requests and resets every later one until it is cleared', async () => {
	sim.faults.killAfter(2);
	await call(sim, punchPath, PUNCH);
	await call(sim, punchPath, PUNCH);

	await expect(call(sim, punchPath, PUNCH)).rejects.toThrow();
	await expect(call(sim, 'GET /company')).rejects.toThrow();
	expect(punches()).toBe(2);

	sim.faults.clear();
	expect((await call(sim, 'GET /company')).status).toBe(200);
});

test('a fault that does not exist is refused at once', () => {
	expect(() => sim.faults.next({ do: 'explode' })).toThrow(/No fault named explode/);
});

describe('calls and log', () => {
	test('are counted by route', async () => {
		await call(sim, 'GET /employees/00001');
		await call(sim, 'GET /employees/00002');
		await call(sim, punchPath, PUNCH);
		await call(sim, 'GET /daily-schedules/2026-99-99');

		expect(sim.calls).toEqual({
			...{ total: 4, reads: 3, writes: 1, applied: 1, refused: 1, dropped: 0 },
			byRoute: {
				'GET /employees/:employeeCode': 2,
				'POST /daily-workings/timerecord/:employeeKey': 1,
				'GET /daily-schedules/:date': 1,
			},
		});
		sim.resetCalls();
		expect(sim.calls).toMatchObject({ total: 0, byRoute: {} });
	});

	test('are written down in order, with the body sent and the code answered', async () => {
		await call(sim, punchPath, { ...PUNCH, code: '9' });
		await call(sim, 'GET /employees?division=2000');

		expect(sim.log[0]).toMatchObject({ method: 'POST', status: 400, code: 9003, ip: '127.0.0.1' });
		expect(sim.log[0].body.code).toBe('9');
		expect(sim.log[1]).toMatchObject({ path: '/employees', query: { division: '2000' } });
		expect(sim.log[1].at).toBe('2026-11-20T03:00:00.000Z');
	});

	test('never hold a token', async () => {
		await call(sim, `GET /tokens/${sim.token}/available`);
		await call(sim, 'GET /company');

		expect(sim.log[0].path).toBe('/tokens/***/available');
		expect(JSON.stringify(sim.log)).not.toContain(sim.token);
	});
});
