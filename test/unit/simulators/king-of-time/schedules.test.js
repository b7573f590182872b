const { call, refusalOf, startAtNoon } = require('./client');

const DAY = '2026-12-01';
const TIMES = {
	clockInSchedule: `${DAY}T09:00+09:00`,
	clockOutSchedule: `${DAY}T18:00+09:00`,
};
let sim;
const start = async (options) => {
	sim = await startAtNoon(options);
};
afterEach(() => sim.close());

const pathOf = (code, date = DAY) => `/daily-schedules/${sim.employeeByCode(code).key}/${date}`;
const put = (code, body, date) => call(sim, `PUT ${pathOf(code, date)}`, body);
const remove = (code, date) => call(sim, `DELETE ${pathOf(code, date)}`);
const rowOf = async (code, date = DAY) => {
	const { json } = await call(sim, `GET /daily-schedules/${date}`);
	const { key } = sim.employeeByCode(code);
	return json.dailySchedules.find(({ employeeKey }) => employeeKey === key);
};

describe('reading', () => {
	test('shows a row without times where nothing is planned', async () => {
		await start();

		const row = await rowOf('00001');

		expect(row).toMatchObject({ date: DAY, workDayTypeName: '平日' });
		expect(row).not.toHaveProperty('clockInSchedule');
		expect(row).not.toHaveProperty('scheduleTypeName');
	});

	test('can leave such rows out', async () => {
		await start({ emptyRows: { schedules: false } });
		sim.setSchedule('00002', DAY, { start: '09:00', end: '18:00' });

		const { json } = await call(sim, `GET /daily-schedules/${DAY}`);

		expect(json.dailySchedules).toHaveLength(1);
	});

	test('a night shift ends on the next calendar day, and times have no seconds', async () => {
		await start();
		sim.setSchedule('00001', DAY, { start: '22:00', end: '07:00' });

		expect(await rowOf('00001')).toMatchObject({
			clockInSchedule: '2026-12-01T22:00+09:00',
			clockOutSchedule: '2026-12-02T07:00+09:00',
		});
	});

	test('filters by division, and by work place with ondivision=false', async () => {
		await start();
		sim.setSchedule('00001', DAY, { start: '09:00', end: '18:00', workPlaceDivisionCode: '2000' });
		const count = async (query) =>
			(await call(sim, `GET /daily-schedules/${DAY}?${query}`)).json.dailySchedules.length;

		expect(await count('division=2000')).toBe(1);
		expect(await count('division=2000&ondivision=false')).toBe(2);
		expect(await count('division=1000&ondivision=false')).toBe(0);
	});

	test('seeds a month with shifts that rotate, the same ones every time', async () => {
		await start();
		const seeded = sim.seedSchedules({ month: '2026-12' });
		const twin = await startAtNoon();
		twin.seedSchedules({ month: '2026-12' });

		expect(seeded).toBe(5 * 23);
		expect([...twin.company.schedules]).toEqual([...sim.company.schedules]);
		expect(sim.schedule('00001', '2026-12-05')).toBeUndefined();
		await twin.close();
	});
});

describe('writing', () => {
	test('registers a day and reads it back', async () => {
		await start();

		const { status, json } = await put('00001', TIMES);

		expect(status).toBe(200);
		expect(json).toMatchObject({ date: DAY, ...TIMES, scheduleTypeName: '通常勤務' });
		expect(await rowOf('00001')).toEqual(json);
		expect(sim.schedule('00001', DAY)).toMatchObject(TIMES);
	});

	test('is idempotent: the same day twice is one day', async () => {
		await start();
		await put('00001', TIMES);
		await put('00001', TIMES);

		expect(sim.company.schedules.size).toBe(1);
	});

	test.each([
		['a time with seconds', { clockInSchedule: `${DAY}T09:00:00+09:00` }, '400/280'],
		['a clock time alone', { clockInSchedule: '09:00' }, '400/280'],
		['hour 25', { clockOutSchedule: `${DAY}T25:00+09:00` }, '400/280'],
		['an end before the start', { clockOutSchedule: `${DAY}T08:00+09:00` }, '400/9009'],
		['an end at the start', { clockOutSchedule: TIMES.clockInSchedule }, '400/9009'],
		['more than 24 hours', { clockOutSchedule: '2026-12-02T09:01+09:00' }, '400/9009'],
		['times of another day', { clockInSchedule: '2026-11-30T09:00+09:00' }, '400/9003'],
		['an unknown work place', { workPlaceDivisionCode: '9' }, '400/9005'],
		['an unknown leave', { fulltimeHoliday: { code: 99 } }, '400/9003'],
		['an unknown type of day', { workDayTypeCode: 'x' }, '400/9003'],
		['a break without times', { startEndBreakSchedule: [{}] }, '400/280'],
	])('refuses %s', async (_what, change, refusal) => {
		await start();

		const path = `PUT ${pathOf('00001')}`;

		expect(await refusalOf(sim, path, { ...TIMES, ...change })).toBe(refusal);
		expect(sim.schedule('00001', DAY)).toBeUndefined();
	});

	test('refuses an unknown key, a bad date, a date too far ahead', async () => {
		await start();

		expect(await refusalOf(sim, `PUT /daily-schedules/none/${DAY}`, TIMES)).toBe('400/526');
		expect(await refusalOf(sim, `PUT ${pathOf('00001', '2026-12-32')}`, TIMES)).toBe('400/2');
		expect(await refusalOf(sim, `DELETE ${pathOf('00001', '2028-01-01')}`)).toBe('400/9004');
	});

	test('keeps what the body does not name, and clears what it names empty', async () => {
		await start();
		sim.setSchedule('00001', DAY, {
			start: '10:00',
			end: '19:00',
			leaveCode: 1,
			breakSchedule: 60,
		});

		await put('00001', { ...TIMES, breakSchedule: null });

		const row = await rowOf('00001');
		expect(row).toMatchObject(TIMES);
		expect(row.holidaysObtained.fulltimeHoliday).toEqual({ code: 1, name: '有休' });
		expect(row).not.toHaveProperty('breakSchedule');
	});

	test('can replace the whole day instead', async () => {
		await start({ scheduleWrite: 'replace' });
		sim.setSchedule('00001', DAY, { start: '10:00', end: '19:00', leaveCode: 1 });

		await put('00001', TIMES);

		expect((await rowOf('00001')).holidaysObtained).not.toHaveProperty('fulltimeHoliday');
	});

	test.each([1, '1'])('takes the leave code %p', async (code) => {
		await start();

		await put('00001', { fulltimeHoliday: { code } });

		expect((await rowOf('00001')).holidaysObtained.fulltimeHoliday.code).toBe(1);
	});

	test('removes a day with 204, also one that is not there', async () => {
		await start();
		await put('00001', TIMES);

		expect((await remove('00001')).status).toBe(204);
		expect(sim.schedule('00001', DAY)).toBeUndefined();
		expect((await remove('00001')).status).toBe(204);
	});
});

describe('days that cannot be written', () => {
	const punched = () =>
		sim.addTimeRecord({ employeeCode: '00001', date: DAY, time: '09:00', code: 1 });

	test('with actuals a write is answered with success and not carried over', async () => {
		await start();
		sim.setSchedule('00001', DAY, { start: '10:00', end: '19:00' });
		punched();

		const { status, json } = await put('00001', TIMES);
		const removal = await remove('00001');

		expect([status, removal.status]).toEqual([200, 204]);
		expect(json.clockInSchedule).toBe(`${DAY}T10:00+09:00`);
		expect(sim.schedule('00001', DAY).clockOutSchedule).toBe(`${DAY}T19:00+09:00`);
	});

	test('with actuals it can be refused or taken instead', async () => {
		await start({ onActuals: 'refuse' });
		punched();
		expect(await refusalOf(sim, `PUT ${pathOf('00001')}`, TIMES)).toBe('400/9012');
		await sim.close();

		await start({ onActuals: 'accept' });
		punched();
		await put('00001', TIMES);
		expect(sim.schedule('00001', DAY)).toMatchObject(TIMES);
	});

	test('a closed day is refused', async () => {
		await start();
		sim.setSchedule('00001', DAY, { start: '10:00', end: '19:00' });
		sim.closeDay('00001', DAY);

		expect(await refusalOf(sim, `PUT ${pathOf('00001')}`, TIMES)).toBe('400/9011');
		expect(await refusalOf(sim, `DELETE ${pathOf('00001')}`)).toBe('400/9011');
		expect(sim.schedule('00001', DAY)).toBeDefined();

		sim.reopenDay('00001', DAY);
		expect((await remove('00001')).status).toBe(204);
	});

	test('a day after the resignation is refused, the last day is not', async () => {
		await start();
		sim.employeeByCode('00001').resignationDate = '2026-11-30';

		expect(await refusalOf(sim, `PUT ${pathOf('00001')}`, TIMES)).toBe('400/9010');
		sim.employeeByCode('00001').resignationDate = DAY;
		expect((await put('00001', TIMES)).status).toBe(200);
	});
});

test('an automatic schedule fills a deleted day again, for the employees chosen', async () => {
	await start({ autoSchedules: { '00001': { start: '08:00', end: '17:00' } } });
	for (const code of ['00001', '00002']) await put(code, TIMES);

	await remove('00001');
	await remove('00002');

	expect(sim.schedule('00001', DAY).clockInSchedule).toBe(`${DAY}T08:00+09:00`);
	expect(sim.schedule('00002', DAY)).toBeUndefined();
});

test('costs of plans by day and by month', async () => {
	await start({ employees: [{ code: '1', typeCode: '1' }] });
	await put('1', { ...TIMES, breakSchedule: 60 });

	const daily = await call(sim, `GET /daily-schedules/cost/${DAY}`);
	const monthly = await call(sim, 'GET /monthly-schedules/cost/2026-12');

	expect(daily.json.dailySchedules[0].laborCostEstimate).toBe(16_000);
	expect(monthly.json[0]).toMatchObject({ laborCostEstimate: 16_000, transportationExpense: 600 });
});

describe('requests', () => {
	test('are listed by month with the fields asked for', async () => {
		await start();
		sim.addRequest({
			kind: 'schedules',
			employeeCode: '00001',
			date: DAY,
			requested: { ...TIMES, schedulePatternCode: 'A' },
			message: '早番を希望します',
		});
		const get = async (query) => (await call(sim, `GET /requests/schedules/${query}`)).json;

		const plain = await get('2026-12');
		const full = await get('2026-12?additionalFields=schedulePatternCode,flow');

		expect(plain).toMatchObject({ year: '2026', month: '12' });
		expect(plain.scheduleRequests[0]).toMatchObject({ status: 'applying', requested: TIMES });
		expect(plain.scheduleRequests[0].requested).not.toHaveProperty('schedulePatternCode');
		expect(plain.scheduleRequests[0]).not.toHaveProperty('flow');
		expect(full.scheduleRequests[0].requested.schedulePatternCode).toBe('A');
		expect(full.scheduleRequests[0].flow[0].level).toBe(1);
		expect((await get('2026-11')).scheduleRequests).toEqual([]);
	});

	test('of overtime and of punches have their own envelopes', async () => {
		await start();
		for (const kind of ['overtimes', 'timerecords']) {
			sim.addRequest({ kind, employeeCode: '00001', date: DAY });
		}

		const overtimes = await call(sim, 'GET /requests/overtimes/2026-12');
		const timerecords = await call(sim, 'GET /requests/timerecords/2026-12');

		expect(overtimes.json.overtimeRequests).toHaveLength(1);
		expect(timerecords.json.requests[0].date).toBe(DAY);
	});

	test('are refused to a company without the feature', async () => {
		await start({ features: { scheduleRequests: false } });

		expect(await refusalOf(sim, 'GET /requests/schedules/2026-12')).toBe('400/9014');
		expect((await call(sim, 'GET /requests/overtimes/2026-12')).status).toBe(200);
	});
});

test('unknown fields appear on demand at every level and do not touch the state', async () => {
	await start();
	sim.setSchedule('00001', DAY, { start: '09:00', end: '18:00' });
	sim.addUnknownFields();

	const { json } = await call(sim, `GET /daily-schedules?start=${DAY}&end=${DAY}`);

	expect(json[0].fieldOfTomorrow.note).toBe('𠮷');
	expect(json[0].dailySchedules[0].holidaysObtained).toHaveProperty('fieldOfTomorrow');
	expect(sim.schedule('00001', DAY)).not.toHaveProperty('fieldOfTomorrow');
	sim.addUnknownFields(false);
	expect((await call(sim, 'GET /company')).json).not.toHaveProperty('fieldOfTomorrow');
});
