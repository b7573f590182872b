const { call, refusalOf, startAtNoon, tokenOf } = require('./client');

const DAY = '2026-11-20';
const BODY = { adit_item: 'work_start', recorded_at: `${DAY}T09:00:00+09:00` };
let sim;
let token;
const start = async (options) => {
	sim = await startAtNoon(options);
	token = await tokenOf(sim);
};
afterEach(() => sim.close());

const idOf = (code) => sim.employeeByCode(code).id;
const stampPath = () => `POST /attendance/v1/api-stamp/${idOf('00001')}`;
const stamp = (change) => call(sim, token, stampPath(), { ...BODY, ...change });
const count = () => sim.punches('00001', DAY).length;

describe('registering a punch (assumed)', () => {
	test('adds it and makes the summary stale', async () => {
		await start();

		const { status, json } = await stamp({ group_id: 7 });

		expect([status, json]).toEqual([201, { employee_id: idOf('00001'), ...BODY, group_id: 7 }]);
		expect(sim.punches('00001', DAY)).toEqual([
			{ kind: 'work_start', time: BODY.recorded_at, groupId: 7 },
		]);
	});

	test('never doubles the same person, time and kind, however the time is written', async () => {
		await start();
		await stamp();

		const again = await stamp({ recorded_at: `${DAY}T09:00+09:00` });

		expect([again.status, count()]).toEqual([200, 1]);
		await stamp({ adit_item: 'work_end' });
		await stamp({ recorded_at: `${DAY}T09:00:01+09:00` });
		expect(count()).toBe(3);
	});

	test('doubles or refuses where an option says so', async () => {
		await start({ unverified: { register: { onRepeat: 'add' } } });
		await stamp();
		await stamp();
		expect(count()).toBe(2);
		await sim.close();

		await start({ unverified: { register: { onRepeat: 'refuse' } } });
		await stamp();
		expect((await stamp()).status).toBe(409);
		expect(count()).toBe(1);
	});

	test('belongs to the day before until the day changes, unless the date says otherwise', async () => {
		await start();
		await stamp({ recorded_at: `${DAY}T04:59:00+09:00` });
		await stamp({ recorded_at: `${DAY}T05:00:00+09:00` });
		await stamp({ recorded_at: '2026-11-21T02:00:00+09:00', date: '2026-11-21' });

		expect(sim.punches('00001', '2026-11-19')).toHaveLength(1);
		expect(count()).toBe(1);
		expect(sim.punches('00001', '2026-11-21')).toHaveLength(1);
	});

	test.each([
		['of an unknown kind', { adit_item: 'in' }, '400/value'],
		['without a time', { recorded_at: undefined }, '400/required'],
		['without an offset', { recorded_at: `${DAY}T09:00:00` }, '400/value'],
		['at hour 25', { recorded_at: `${DAY}T25:00:00+09:00` }, '400/value'],
		['in an unknown group', { group_id: 99 }, '400/value'],
	])('refuses a punch %s', async (_what, change, refusal) => {
		await start();

		expect(await refusalOf(sim, token, stampPath(), { ...BODY, ...change })).toBe(refusal);
		expect(count()).toBe(0);
	});

	test('without a kind comes or goes, by the punches of the business date', async () => {
		await start();
		const kinds = async (...times) => {
			for (const time of times) {
				await stamp({ adit_item: undefined, recorded_at: `${DAY}T${time}:00+09:00` });
			}
			return sim.punches('00001', DAY).map(({ kind }) => kind);
		};

		expect(await kinds('09:00', '18:00')).toEqual(['work_start', 'work_end']);
		expect(await kinds('18:00')).toHaveLength(2);
		expect((await kinds('20:00')).at(-1)).toBe('work_start');
		sim.addPunch({ employeeCode: '00001', date: DAY, time: '21:00', kind: 'rest_start' });
		expect((await kinds('22:00')).at(-1)).toBe('work_end');
	});

	test('without a kind can be refused', async () => {
		await start({ unverified: { register: { withoutKind: 'refuse' } } });
		const body = { ...BODY, adit_item: undefined };

		expect(await refusalOf(sim, token, stampPath(), body)).toBe('400/required');
	});

	test('can be another method, path and body', async () => {
		const register = {
			method: 'PUT',
			path: '/attendance/v1/stamps',
			fields: { employee: 'staff', kind: 'kind', time: 'at' },
		};
		await start({ unverified: { register } });

		expect((await stamp()).status).toBe(404);
		const body = { staff: idOf('00001'), kind: 'work_start', at: BODY.recorded_at };
		expect((await call(sim, token, 'PUT /attendance/v1/stamps', body)).status).toBe(201);
		expect(count()).toBe(1);
	});
});

describe('remaining leave (assumed)', () => {
	const path = () => `GET /holiday/v1/employees/${idOf('00001')}/remain-days`;

	test('is what was granted less what was used', async () => {
		await start();
		sim.grantLeave('00001', { days: 10 });
		sim.grantLeave('00001', { days: 2, type: 'compensatory' });
		sim.useLeave('00001', '2026-11-02', { typeId: 5 });

		expect((await call(sim, token, path())).json).toEqual({
			remain_days: [{ vacation_type: 'paid', remain_days: { days: 9.5 } }],
		});
		const other = await call(sim, token, `${path()}?vacation_type=compensatory`);
		expect(other.json.remain_days[0].remain_days.days).toBe(2);
	});

	test('is not there where nobody assumes it', async () => {
		await start({ unverified: { leaveBalance: false, register: false } });

		expect((await call(sim, token, path())).status).toBe(404);
		expect((await stamp()).status).toBe(404);
	});
});
