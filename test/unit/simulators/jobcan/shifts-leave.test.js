const { call, datesQuery, refusalOf, startAtNoon, tokenOf } = require('./client');

const DAY = '2026-11-19';
const NEXT = '2026-11-20';
let sim;
let token;
const start = async (options) => {
	sim = await startAtNoon(options);
	token = await tokenOf(sim);
};
afterEach(() => sim.close());

const get = async (path) => (await call(sim, token, `GET ${path}`)).json;
const idOf = (code) => sim.employeeByCode(code).id;

describe('shifts', () => {
	const NIGHT = { start: '22:00', end: '07:00' };

	test('are there for days with a registered shift only', async () => {
		await start();
		sim.setShift('00001', DAY, [{ start: '08:00', end: '12:00' }, NIGHT]);
		sim.setShift('00001', NEXT);

		expect(await get(`/shift/v1/shifts/${idOf('00001')}?${datesQuery(DAY, NEXT)}`)).toEqual({
			shifts: [{ date: DAY, shifts: [{ start: '08:00', end: '12:00' }, NIGHT] }],
		});
	});

	test('can count the hours of a night on from 24', async () => {
		await start({ shiftTimes: 'over24' });
		sim.setShift('00001', DAY, NIGHT);

		const { shifts } = await get(`/shift/v1/shifts/${idOf('00001')}?date=${DAY}`);

		expect(shifts[0].shifts).toEqual([{ start: '22:00', end: '31:00' }]);
	});

	test('the usual week is that of everybody, whoever was asked for', async () => {
		await start();
		sim.setDefaultShift('00002', 3, 1);

		const { default_shift: rows } = await get(
			`/shift/v1/default-shifts?employee_id=${idOf('00002')}`,
		);

		expect(rows).toHaveLength(5);
		const week = rows.find((row) => row.employee_id === idOf('00002')).week_default_shifts;
		expect(week.map((entry) => entry.holiday_type)).toEqual([0, 0, 1, 0, 0, 1, 2]);
		expect(week[0].week_id).toBe(1);
	});

	test('requests are those of the dates', async () => {
		await start();
		sim.addShiftRequest('00001', DAY, { start: '10:00', end: '15:00' });
		sim.addShiftRequest('00001', '2026-11-01', { start: '10:00', end: '15:00' });

		const { requests } = await get(`/shift/v1/requests/${idOf('00001')}?date=${DAY}`);

		expect(requests).toEqual([{ date: DAY, start: '10:00', end: '15:00', status: 'applying' }]);
	});
});

describe('leave', () => {
	const usePath = (query) => `/holiday/v1/employees/${idOf('00001')}/use-days?${query}`;
	const PERIOD = `from=2026-11-01&to=${DAY}`;

	test('used days are those of the period and the kind, in order', async () => {
		await start();
		sim.useLeave('00001', DAY, { typeId: 5 });
		sim.useLeave('00001', '2026-11-02');
		sim.useLeave('00001', '2026-11-03', { typeId: 20 });
		sim.useLeave('00001', NEXT);

		expect(await get(usePath(`${PERIOD}&vacation_type=paid`))).toEqual({
			use_days: [
				{
					use_logs: [
						{ use_date: '2026-11-02', use_id: 1, use_days: { days: 1 }, detail: { type: 'paid' } },
						{ use_date: DAY, use_id: 5, use_days: { days: 0.5 }, detail: { type: 'paid' } },
					],
				},
			],
		});
		expect(await get(usePath('from=2026-01-01&to=2026-01-31&vacation_type=paid'))).toEqual({
			use_days: [],
		});
	});

	test('the kind is insisted on, or left open', async () => {
		await start();
		expect(await refusalOf(sim, token, `GET ${usePath(PERIOD)}`)).toBe('400/required');
		const unknown = `GET ${usePath(`${PERIOD}&vacation_type=sick`)}`;
		expect(await refusalOf(sim, token, unknown)).toBe('400/value');
		await sim.close();

		await start({ vacationTypeRequired: false });
		sim.useLeave('00001', '2026-11-03', { typeId: 20 });
		expect((await get(usePath(PERIOD))).use_days[0].use_logs).toHaveLength(1);
	});

	test.each([
		['holiday_types', (json) => json.holiday_types],
		['items', (json) => json.items],
		['bare', (json) => json],
	])('types come as %s', async (holidayTypesWrapper, listOf) => {
		await start({ holidayTypesWrapper });

		const types = listOf(await get('/holiday/v1/holiday-types'));

		expect(types.find((type) => type.holiday_type_id === 5)).toMatchObject({
			...{ name: '午前半休', vacation_type: 'paid', amount_use: 0.5 },
		});
	});
});

describe('overtime requests', () => {
	const path = (query) => `/apply/v1/employees/${idOf('00001')}/over-work/requests?${query}`;
	const PERIOD = `from_over_work_date=${DAY}&to_over_work_date=${NEXT}`;

	test('need the mode and say so', async () => {
		await start();

		const { status, json } = await call(sim, token, `GET ${path(PERIOD)}`);

		expect([status, json.message]).toEqual([400, 'A required parameter is missing. [mode]']);
		expect(await refusalOf(sim, token, `GET ${path(`mode=all&${PERIOD}`)}`)).toBe('400/value');
	});

	test('are those of the period', async () => {
		await start();
		sim.addOvertimeRequest('00001', DAY, { minutes: 90 });
		sim.addOvertimeRequest('00001', '2026-10-01', { minutes: 30 });

		const { over_work_requests: rows } = await get(path(`mode=select&${PERIOD}`));

		expect(rows).toEqual([
			{ employee_id: idOf('00001'), over_work_date: DAY, minutes: 90, status: 'applying' },
		]);
	});
});
