const { call, refusalOf, startAtNoon } = require('./client');

const DAY = '2026-11-19';
let sim;
let path;
beforeEach(async () => {
	sim = await startAtNoon();
	path = `POST /daily-workings/timerecord/${sim.employeeByCode('00001').key}`;
});
afterEach(() => sim.close());

const punch = (change) => ({ date: DAY, time: `${DAY}T08:58:30+09:00`, code: '1', ...change });

test('registers a punch with 201 and one single object', async () => {
	const { status, json } = await call(sim, path, punch({ latitude: 35.6, longitude: 139.7 }));

	expect(status).toBe(201);
	expect(json).toEqual({
		date: DAY,
		employeeKey: sim.employeeByCode('00001').key,
		timeRecord: {
			time: `${DAY}T08:58:30+09:00`,
			code: '1',
			name: '出勤',
			divisionCode: '1000',
			divisionName: '本社',
			latitude: 35.6,
			longitude: 139.7,
		},
	});
});

test('is not idempotent: the same punch twice is two punches', async () => {
	await call(sim, path, punch());
	await call(sim, path, punch());

	expect(sim.timeRecords('00001', DAY)).toHaveLength(2);
});

test.each([
	['without seconds', { time: `${DAY}T08:58+09:00` }, '400/280'],
	['without an offset', { time: `${DAY}T08:58:30` }, '400/280'],
	['of another offset', { time: `${DAY}T08:58:30+00:00` }, '400/280'],
	['at hour 25', { time: `${DAY}T25:10:00+09:00` }, '400/280'],
	['without a time', { time: undefined }, '400/9002'],
	['without a working day', { date: undefined }, '400/9002'],
	['with a code that does not exist', { code: '5' }, '400/9003'],
	['of an unknown division', { divisionCode: '9' }, '400/9005'],
	['before its working day', { time: '2026-11-18T23:00:00+09:00' }, '400/9003'],
	['two days after its working day', { time: '2026-11-21T00:00:00+09:00' }, '400/9003'],
	[
		'omitting the working day without a code',
		{ isOmittedWorkingDay: true, code: undefined },
		'400/9002',
	],
])('refuses a punch %s', async (_what, change, refusal) => {
	expect(await refusalOf(sim, path, punch(change))).toBe(refusal);
	expect(sim.timeRecords('00001', DAY)).toEqual([]);
});

test('refuses an unknown key with 526', async () => {
	expect(await refusalOf(sim, 'POST /daily-workings/timerecord/none', punch())).toBe('400/526');
});

test('takes a time up to the last second of the following day', async () => {
	const { status } = await call(sim, path, punch({ time: '2026-11-20T23:59:59+09:00', code: '2' }));

	expect(status).toBe(201);
});

test('takes the code as a number and decides on its own without one', async () => {
	await call(sim, path, punch({ code: 1 }));
	const { json } = await call(sim, path, punch({ code: undefined, time: `${DAY}T18:00:00+09:00` }));

	expect(json.timeRecord.code).toBe('2');
	expect(sim.timeRecords('00001', DAY).map(({ code }) => code)).toEqual(['1', '2']);
});

test('assigns the working day by the border of the division when it is omitted', async () => {
	const late = { isOmittedWorkingDay: true, code: '2', time: '2026-11-20T04:59:00+09:00' };

	expect((await call(sim, path, late)).json.date).toBe('2026-11-19');
	const next = await call(sim, path, { ...late, time: '2026-11-20T05:00:00+09:00' });
	expect(next.json.date).toBe('2026-11-20');
	const warehouse = await call(sim, path, { ...late, divisionCode: '0300' });
	expect(warehouse.json.date).toBe('2026-11-20');
});

test('lists punches in the order of registration, only for days that have some', async () => {
	sim.addTimeRecord({ employeeCode: '00002', date: DAY, time: '18:00', code: '2' });
	sim.addTimeRecord({ employeeCode: '00002', date: DAY, time: '09:00:30', code: '1' });

	const { json } = await call(sim, `GET /daily-workings/timerecord/${DAY}`);

	expect(json.dailyWorkings).toHaveLength(1);
	expect(json.dailyWorkings[0].timeRecord.map(({ time }) => time)).toEqual([
		`${DAY}T18:00:00+09:00`,
		`${DAY}T09:00:30+09:00`,
	]);
});

test('filters by keys, but not together with a division', async () => {
	const keys = ['00002', '00003'].map((code) => sim.employeeByCode(code).key);
	for (const code of ['00001', '00002', '00003']) {
		sim.addTimeRecord({ employeeCode: code, date: DAY, time: '09:00', code: 1 });
	}
	const query = `start=${DAY}&end=${DAY}&employeeKeys=${keys}`;

	const { json } = await call(sim, `GET /daily-workings/timerecord?${query}`);

	expect(json[0].dailyWorkings.map(({ employeeKey }) => employeeKey)).toEqual(keys);
	const both = `GET /daily-workings/timerecord?${query}&division=1000`;
	expect(await refusalOf(sim, both)).toBe('400/9008');
});

test('adds the employee of today where asked for', async () => {
	sim.addTimeRecord({ employeeCode: '00001', date: DAY, time: '09:00', code: 1 });

	const { json } = await call(
		sim,
		`GET /daily-workings/timerecord/${DAY}?additionalFields=currentDateEmployee`,
	);

	expect(json.dailyWorkings[0].currentDateEmployee.code).toBe('00001');
	expect(json.dailyWorkings[0].currentDateEmployee).not.toHaveProperty('key');
});
