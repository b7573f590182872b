const { call, datesQuery, refusalOf, startAtNoon, tokenOf } = require('./client');

const DAY = '2026-11-19';
let sim;
let token;
const start = async (options) => {
	sim = await startAtNoon(options);
	token = await tokenOf(sim);
};
afterEach(() => sim.close());

const adits = async (path) =>
	(await call(sim, token, `GET /attendance/v1/adits${path}`)).json.adits;
const punch = (employeeCode, time, kind = 'work_start', date = DAY) =>
	sim.addPunch({ employeeCode, date, time, kind });
const idOf = (code) => sim.employeeByCode(code).id;

test('a punch after midnight stands on its business date, not on that of its time', async () => {
	await start();
	punch('00001', '22:00');
	punch('00001', '30:15:07', 'work_end');

	expect((await adits(`/${idOf('00001')}?date=${DAY}`))[1]).toEqual({
		employee_id: idOf('00001'),
		group_id: sim.employeeByCode('00001').mainGroup,
		recorded_at: '2026-11-20T06:15:07+09:00',
		adit_item: 'work_end',
	});
	expect(await adits('?date=2026-11-20')).toEqual([]);
});

test('rows come in the order of registration', async () => {
	await start();
	punch('00001', '18:00', 'work_end');
	punch('00001', '09:00');

	const times = (await adits(`?date=${DAY}`)).map((row) => row.recorded_at.slice(11, 16));

	expect(times).toEqual(['18:00', '09:00']);
});

test('counting rows, the last person of a page is cut and the rest is lost to the cursor', async () => {
	await start();
	for (const time of ['09:00', '12:00', '13:00']) punch('00001', time);
	punch('00002', '09:00');

	const first = await adits(`?date=${DAY}&count=2`);
	const next = await adits(`?date=${DAY}&count=2&last_id=${first.at(-1).employee_id}`);

	expect(first).toHaveLength(2);
	expect(next.map((row) => row.employee_id)).toEqual([idOf('00002')]);
	expect(await adits(`/${idOf('00001')}?date=${DAY}`)).toHaveLength(3);
});

test('counting employees, nobody is cut', async () => {
	await start({ aditCount: 'employees' });
	for (const time of ['09:00', '12:00', '13:00']) punch('00001', time);
	punch('00002', '09:00');
	punch('00003', '09:00');

	const first = await adits(`?date=${DAY}&count=2`);

	expect(first.map((row) => row.employee_id)).toEqual(
		['00001', '00001', '00001', '00002'].map(idOf),
	);
	expect(await adits(`?date=${DAY}&count=2&last_id=${idOf('00003')}`)).toEqual([]);
});

test('repeated dates select days, each once', async () => {
	await start();
	for (const date of [DAY, '2026-11-18', '2026-11-17']) punch('00001', '09:00', 'work_start', date);

	const rows = await adits(`/${idOf('00001')}?${datesQuery(DAY, '2026-11-17', DAY)}`);

	expect(rows.map((row) => row.recorded_at.slice(0, 10))).toEqual(['2026-11-17', DAY]);
	expect(sim.log.at(-1).query.date).toEqual([DAY, '2026-11-17', DAY]);
});

test.each([
	['no date', '', '400/required'],
	['brackets', 'date[]=2026-11-19', '400/required'],
	['a comma list', 'date=2026-11-18,2026-11-19', '400/date'],
	['a day that does not exist', 'date=2026-11-31', '400/date'],
	['slashes', 'date=2026/11/19', '400/date'],
])('refuses %s', async (_what, query, refusal) => {
	await start();

	const path = `GET /attendance/v1/adits/${idOf('00001')}?${query}`;
	expect(await refusalOf(sim, token, path)).toBe(refusal);
});

test('31 dates are taken, the 32nd is refused or passed over in silence', async () => {
	const days = Array.from({ length: 32 }, (_, index) =>
		new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10),
	);
	await start();
	const path = (dates) => `GET /attendance/v1/adits/${idOf('00001')}?${datesQuery(...dates)}`;
	expect(await refusalOf(sim, token, path(days))).toBe('400/dateLimit');
	expect((await call(sim, token, path(days.slice(1)))).status).toBe(200);
	await sim.close();

	await start({ overDates: 'truncate' });
	punch('00001', '09:00', 'work_start', days[30]);
	punch('00001', '09:00', 'work_start', days[31]);
	expect((await call(sim, token, path(days))).json.adits).toHaveLength(1);
});

test('the list of all staff takes one date', async () => {
	await start();

	const path = `GET /attendance/v1/adits?${datesQuery(DAY, '2026-11-18')}`;
	expect(await refusalOf(sim, token, path)).toBe('400/dateLimit');
});

test('assumed names can be others, missing, or tell the business date', async () => {
	await start({ assumedFields: { punchKind: undefined, punchTime: 'time', punchDate: 'day' } });
	punch('00001', '25:00', 'work_end');

	expect((await adits(`?date=${DAY}`))[0]).toEqual({
		...{ employee_id: idOf('00001'), group_id: sim.employeeByCode('00001').mainGroup },
		...{ time: '2026-11-20T01:00:00+09:00', day: DAY },
	});
});
