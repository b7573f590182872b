const { call, refusalOf, startAtNoon } = require('./client');

const DAY = '2026-11-19';
let sim;
beforeEach(async () => {
	sim = await startAtNoon();
});
afterEach(() => sim.close());

const punches = (code, date, ...times) => {
	for (const [kind, time] of times) {
		sim.addTimeRecord({ employeeCode: code, date, time, code: kind });
	}
};
const workingOf = async (code, date) => {
	const { json } = await call(sim, `GET /daily-workings/${date}`);
	const { key } = sim.employeeByCode(code);
	return json.dailyWorkings.find(({ employeeKey }) => employeeKey === key);
};

test('computes work, break, overtime, lateness in minutes', async () => {
	sim.setSchedule('00001', DAY, { start: '09:00', end: '18:00' });
	punches('00001', DAY, [2, '20:30'], [1, '09:10'], [3, '12:00'], [4, '13:00']);

	expect(await workingOf('00001', DAY)).toMatchObject({
		totalWork: 620,
		breakTime: 60,
		assigned: 480,
		overtime: 140,
		late: 10,
		earlyLeave: 0,
		lateNight: 0,
		isError: false,
		workdayTypeName: '平日',
	});
});

test('counts the night of a shift that ends on the next day', async () => {
	punches('00001', DAY, [1, '22:00'], [2, '31:00']);

	expect(await workingOf('00001', DAY)).toMatchObject({ totalWork: 540, lateNight: 420 });
});

test('marks a past day with an arrival and no departure, but not today', async () => {
	punches('00001', DAY, [1, '09:00']);
	punches('00001', '2026-11-20', [1, '09:00']);
	punches('00002', DAY, [2, '18:00']);

	expect((await workingOf('00001', DAY)).isError).toBe(true);
	expect((await workingOf('00001', '2026-11-20')).isError).toBe(false);
	expect((await workingOf('00002', DAY)).isError).toBe(true);
	expect((await workingOf('00003', DAY)).isError).toBe(false);
});

test('before the border of the division yesterday is not over yet', async () => {
	punches('00001', DAY, [1, '22:00']);
	sim.setNow('2026-11-20T04:59:00+09:00');
	expect((await workingOf('00001', DAY)).isError).toBe(false);

	sim.setNow('2026-11-20T05:00:00+09:00');
	expect((await workingOf('00001', DAY)).isError).toBe(true);
});

test('a break that is granted without punches is deducted from a worked day only', async () => {
	punches('00001', DAY, [1, '09:00'], [2, '18:00']);
	for (const code of ['00001', '00002']) sim.grantBreak(code, DAY, 60);

	expect(await workingOf('00001', DAY)).toMatchObject({ totalWork: 480, breakTime: 60 });
	expect(await workingOf('00002', DAY)).toMatchObject({ totalWork: 0, breakTime: 0 });
});

test('marks closed days', async () => {
	sim.closeDay('00001', DAY);

	expect((await workingOf('00001', DAY)).isClosing).toBe(true);
	expect((await workingOf('00002', DAY)).isClosing).toBe(false);
});

test('ondivision=false lists by where people worked, true by where they belong', async () => {
	sim.addTimeRecord({
		...{ employeeCode: '00001', date: DAY, time: '09:00', code: 1 },
		divisionCode: '2000',
	});
	const keysOf = async (query) =>
		(await call(sim, `GET /daily-workings/${DAY}?${query}`)).json.dailyWorkings;
	const { key } = sim.employeeByCode('00001');

	const byPlace = await keysOf('division=2000&ondivision=false');
	const byBelonging = await keysOf('division=2000');

	expect(byPlace.find(({ employeeKey }) => employeeKey === key).isHelp).toBe(true);
	expect(byBelonging.some(({ employeeKey }) => employeeKey === key)).toBe(false);
});

test('people who left have no rows after their last day', async () => {
	sim.employeeByCode('00001').resignationDate = '2026-11-18';

	expect(await workingOf('00001', '2026-11-18')).toBeDefined();
	expect(await workingOf('00001', '2026-11-19')).toBeUndefined();
});

test('monthly totals add up the days and carry the leave', async () => {
	punches('00001', '2026-11-17', [1, '09:00'], [2, '18:00']);
	punches('00001', '2026-11-21', [1, '10:00'], [2, '12:00']);
	sim.setSchedule('00001', '2026-11-24', { leaveCode: 1 });

	const { json } = await call(
		sim,
		'GET /monthly-workings/2026-11?additionalFields=currentDateEmployee',
	);

	const row = json.find(({ currentDateEmployee }) => currentDateEmployee.code === '00001');
	expect(row).toMatchObject({
		year: '2026',
		month: '11',
		startDate: '2026-11-01',
		endDate: '2026-11-30',
		workingDayCount: 2,
		weekdayWorkingdayCount: 1,
		overtime: 60,
		holidaysObtained: [{ code: 1, name: '有休', dayCount: 1 }],
		isClosing: false,
	});
});

test('a month is closed when all its days are, and is this month by default', async () => {
	sim.closeDay('00001', '2026-11');

	const { json } = await call(sim, 'GET /monthly-workings?division=1000');

	expect(json).toHaveLength(1);
	expect(json[0].isClosing).toBe(true);
});

test('workingDayCount can have the other spelling', async () => {
	const other = await startAtNoon({ workingDayCountName: 'workingdayCount' });

	const { json } = await call(other, 'GET /monthly-workings/2026-11');

	expect(json[0]).toHaveProperty('workingdayCount', 0);
	expect(json[0]).not.toHaveProperty('workingDayCount');
	await other.close();
});

test('costs follow the minutes worked', async () => {
	await sim.close();
	sim = await startAtNoon({ employees: [{ code: '1', typeCode: '1' }] });
	punches('1', DAY, [1, '09:00'], [2, '12:00']);

	const daily = await call(sim, `GET /daily-workings/cost/${DAY}`);
	const monthly = await call(sim, 'GET /monthly-workings/cost/2026-11');

	const expected = { laborCostEstimate: 6000, transportationExpense: 600 };
	expect(daily.json.dailyWorkings[0]).toMatchObject(expected);
	expect(monthly.json[0]).toMatchObject(expected);
});

test('leave that remains, and the ledger of the year, by employment type', async () => {
	const { typeCode } = sim.employeeByCode('00001').assignments[0];
	sim.setSchedule('00001', '2026-11-24', { leaveCode: 1 });
	const fields = 'additionalFields=currentDateEmployee';
	const isFirst = ({ currentDateEmployee }) => currentDateEmployee.code === '00001';

	const month = `GET /monthly-workings/holiday-remained/${typeCode}/2026-11?${fields}`;
	const remained = (await call(sim, month)).json.find(isFirst);
	const year = (await call(sim, `GET /yearly-workings/holidays/${typeCode}/2026?${fields}`)).json;

	expect(remained.holidayRemained).toEqual([{ code: 1, name: '有休', day: 19, minutes: 0 }]);
	expect(year).toMatchObject({ year: '2026', startDate: '2026-04-01', endDate: '2027-03-31' });
	expect(year.employees.find(isFirst).holidays[0].obtained).toEqual([
		{ date: '2026-11-24', days: 1 },
	]);
	expect(await refusalOf(sim, 'GET /yearly-workings/holidays/9/2026')).toBe('400/9006');
});
