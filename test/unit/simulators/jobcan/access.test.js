const { startJobcan } = require('../../../simulators/jobcan');
const { call, refusalOf, startAtNoon, tokenOf } = require('./client');

let sim;
let token;
const start = async (options) => {
	sim = await startAtNoon(options);
	token = await tokenOf(sim);
};
afterEach(() => sim.close());

const LIST = 'GET /master/v1/employees';
const idOf = (code) => sim.employeeByCode(code).id;

describe('refusals', () => {
	test('explain themselves; the shape of the body is the vendor’s secret', async () => {
		const ask = async () => call(sim, token, 'GET /attendance/v1/adits');
		await start();
		expect((await ask()).json).toEqual({
			code: 'required',
			message: 'A required parameter is missing. [date]',
		});
		await sim.close();
		await start({ errorShape: 'errors' });
		expect((await ask()).json.errors[0].code).toBe('required');
		await sim.close();
		await start({ errorShape: 'text' });
		expect(await ask()).toMatchObject({ status: 400, json: undefined, text: /missing/ });
	});

	test('an unknown path is 404, and so is a service without its prefix', async () => {
		await start();

		expect(await refusalOf(sim, token, 'GET /attendance/v1/staff')).toBe('404/notFound');
		expect(await refusalOf(sim, token, 'GET /employees')).toBe('404/notFound');
	});

	test('the path wants the internal number: a staff code is refused or somebody else', async () => {
		await start({ employees: [{ code: 'P1001' }, { id: 50, code: '7' }] });
		const one = (id) => refusalOf(sim, token, `GET /master/v1/employees/${id}`);

		expect(await one('P1001')).toBe('400/employeeId');
		expect(await one('4294967296')).toBe('400/employeeId');
		expect(await one('7')).toBe('404/employee');
		expect(await one('50')).toBe('200/undefined');
	});

	test('a body wants its content type and an object', async () => {
		await start();
		const path = `POST /attendance/v1/summaries/daily/${idOf('00001')}/refresh`;
		const type = { 'content-type': 'text/plain' };

		expect(await refusalOf(sim, token, path, {}, type)).toBe('415/contentType');
		expect(await refusalOf(sim, token, path, [])).toBe('400/body');
		expect(await refusalOf(sim, token, path)).toBe('400/body');
	});

	test.each([
		['shift', 'GET /shift/v1/default-shifts'],
		['leave', 'GET /holiday/v1/holiday-types'],
		['workRules', 'GET /attendance/v1/employees/ID/work-time/results/monthly'],
	])('a company without the %s plan is refused', async (feature, request) => {
		await start({ features: { [feature]: false } });

		expect(await refusalOf(sim, token, request.replace('ID', idOf('00001')))).toBe('403/feature');
	});

	test('an unknown option is refused at the start', async () => {
		await start();

		await expect(startJobcan({ employes: 3 })).rejects.toThrow(/no option named employes/);
		await expect(startJobcan({ unverified: { punch: {} } })).rejects.toThrow(/named punch/);
	});
});

describe('rate limit', () => {
	test('answers 429 until the minute is over, with Retry-After only on request', async () => {
		let now = Date.parse('2026-11-20T12:00:00+09:00');
		await start({ requestsPerMinute: 1, now: () => new Date(now) });
		await call(sim, token, LIST);
		now += 20_000;

		const refused = await call(sim, token, LIST);

		expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, null]);
		now += 40_000;
		expect((await call(sim, token, LIST)).status).toBe(200);
	});

	test('can name the seconds', async () => {
		await start({ requestsPerMinute: 1, sendRetryAfter: true });
		await call(sim, token, LIST);

		const { headers } = await call(sim, token, LIST);

		expect(headers.get('retry-after')).toBe('60');
	});

	test('does not count token requests', async () => {
		await start({ requestsPerMinute: 1 });
		await tokenOf(sim);

		expect((await call(sim, token, LIST)).status).toBe(200);
	});
});

describe('faults', () => {
	test.each([
		['401', '401/unauthorized'],
		['403', '403/scope'],
		['404', '404/notFound'],
		['429', '429/tooMany'],
		['500', '500/server'],
		['503', '503/server'],
	])('%s answers %s once', async (name, refusal) => {
		await start();
		sim.faults.next({ do: name });

		expect(await refusalOf(sim, token, LIST)).toBe(refusal);
		expect((await call(sim, token, LIST)).status).toBe(200);
	});

	test('can meet the token request alone', async () => {
		await start();
		sim.faults.next({ match: { path: '/oauth/token' }, do: 'invalid_client' });

		expect((await call(sim, token, LIST)).status).toBe(200);
		expect(await tokenOf(sim)).toBeUndefined();
		expect(sim.calls.byRoute['POST /oauth/token']).toBe(2);
	});

	test('answerLost: the punch is registered, the caller never hears of it', async () => {
		await start();
		const body = { adit_item: 'work_start', recorded_at: '2026-11-20T09:00:00+09:00' };
		sim.faults.next({ match: { method: 'POST' }, do: 'answerLost' });

		const path = `POST /attendance/v1/api-stamp/${idOf('00001')}`;
		await expect(call(sim, token, path, body)).rejects.toThrow();

		expect(sim.punches('00001', '2026-11-20')).toHaveLength(1);
		expect(sim.calls).toMatchObject({ dropped: 1 });
	});

	test('fields of tomorrow come on demand', async () => {
		await start();
		sim.addUnknownFields();

		const { json } = await call(sim, token, LIST);

		expect(json.employees[0].fieldOfTomorrow).toEqual({ note: '𠮷' });
	});
});
