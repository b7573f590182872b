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

const idOf = (code) => sim.employeeByCode(code).id;
const day = async (code = '00001', query = `date=${DAY}`) =>
	(await call(sim, token, `GET /attendance/v1/summaries/daily/${idOf(code)}?${query}`)).json;
const refreshPath = (code = '00001') => `POST /attendance/v1/summaries/daily/${idOf(code)}/refresh`;
const range = (from, to) => ({ conditions: { range: { from, to } } });
const refresh = async (from = DAY, to = NEXT) =>
	(await call(sim, token, refreshPath(), range(from, to))).json.refresh.status;

/** 09:00–18:30 with an hour of break: 510 minutes. */
function workDay(employeeCode = '00001', date = DAY) {
	const punches = {
		work_start: '09:00',
		rest_start: '12:00',
		rest_end: '13:00',
		work_end: '18:30',
	};
	for (const [kind, time] of Object.entries(punches)) {
		sim.addPunch({ employeeCode, date, time, kind });
	}
}

describe('daily summaries', () => {
	test('stay as they are until they are refreshed', async () => {
		await start();
		workDay();
		expect(await day()).toEqual({
			daily_summaries: [{ employee_id: idOf('00001'), date: DAY, work: 0 }],
		});

		expect(await refresh()).toBe('finished');

		expect((await day()).daily_summaries[0].work).toBe(510);
		sim.addPunch({ employeeCode: '00001', date: DAY, time: '20:00', kind: 'work_start' });
		sim.addPunch({ employeeCode: '00001', date: DAY, time: '21:00', kind: 'work_end' });
		expect((await day()).daily_summaries[0].work).toBe(510);
		expect(sim.summaryOf('00001', DAY).work).toBe(510);
		expect(sim.freshSummaryOf('00001', DAY).work).toBe(570);
	});

	test('a refresh is pending for a while; until then the old figures are read', async () => {
		let now = Date.parse('2026-11-20T12:00:00+09:00');
		await start({ refreshPendingMs: 4000, now: () => new Date(now) });
		workDay();

		expect(await refresh()).toBe('pending');
		now += 3999;
		expect(await day()).toMatchObject({
			daily_summaries: [{ work: 0 }],
			refresh: { status: 'pending' },
		});
		now += 1;
		const done = await day();

		expect(done.daily_summaries[0].work).toBe(510);
		expect(done).not.toHaveProperty('refresh');
	});

	test('a refresh can be pending for a number of reads, or for ever', async () => {
		await start({ refreshPendingReads: 2, refreshField: 'always' });
		workDay();
		await refresh();
		const statuses = [];
		for (let read = 0; read < 3; read += 1) statuses.push((await day()).refresh.status);
		expect(statuses).toEqual(['pending', 'pending', 'finished']);
		await sim.close();

		await start({ refreshPendingMs: Infinity });
		await refresh();
		sim.setNow('2099-01-01T00:00:00+09:00');
		token = await tokenOf(sim);
		expect((await day()).refresh).toEqual({ status: 'pending' });
	});

	test('a refresh takes the punches there were when it was asked for', async () => {
		await start({ refreshPendingReads: 1 });
		workDay();
		await refresh();
		sim.addPunch({ employeeCode: '00001', date: DAY, time: '20:00', kind: 'work_start' });
		sim.addPunch({ employeeCode: '00001', date: DAY, time: '21:00', kind: 'work_end' });
		await day();

		expect((await day()).daily_summaries[0].work).toBe(510);
	});

	test('the range is half open', async () => {
		await start();
		workDay('00001', DAY);
		workDay('00001', NEXT);

		await refresh(DAY, NEXT);

		const rows = (await day('00001', datesQuery(DAY, NEXT))).daily_summaries;
		expect(rows.map(({ work }) => work)).toEqual([510, 0]);
	});

	test.each([
		['a range of no day', range(DAY, DAY), '400/range'],
		['a range that goes back', range(NEXT, DAY), '400/range'],
		['32 days', range('2026-10-01', '2026-11-02'), '400/range'],
		['no range', {}, '400/required'],
		['a date that is none', range(DAY, '2026-11-31'), '400/date'],
	])('refuses to refresh %s', async (_what, body, refusal) => {
		await start();

		expect(await refusalOf(sim, token, refreshPath(), body)).toBe(refusal);
	});

	test('reading needs another scope than refreshing', async () => {
		await start({ scopes: ['summaries.read'] });

		expect((await day()).daily_summaries).toHaveLength(1);
		expect(await refusalOf(sim, token, refreshPath(), range(DAY, NEXT))).toBe('403/scope');
	});

	test('all staff of a day come by pages, who left before not', async () => {
		await start({ employees: 4, retired: 1 });
		const page = async (query) =>
			(await call(sim, token, `GET /attendance/v1/summaries/daily?date=${DAY}&${query}`)).json;

		const first = (await page('count=3')).daily_summaries;
		const next = (await page(`count=3&last_id=${first.at(-1).employee_id}`)).daily_summaries;

		expect([first.length, next.length]).toEqual([3, 1]);
		expect((await page(`last_id=${next[0].employee_id}`)).daily_summaries).toEqual([]);
	});

	test('days without anything can be without a row', async () => {
		await start({ emptySummaries: false });
		workDay('00002');

		const { json } = await call(sim, token, `GET /attendance/v1/summaries/daily?date=${DAY}`);

		expect(json.daily_summaries.map((row) => row.employee_id)).toEqual([idOf('00002')]);
	});

	test('a day that is still open counts its closed pairs only', async () => {
		await start();
		sim.addPunch({ employeeCode: '00001', date: DAY, time: '09:00', kind: 'work_start' });
		await refresh();

		expect((await day()).daily_summaries[0].work).toBe(0);
	});
});

describe('selection remarks', () => {
	test('stand below their date, and a date without any is there as well', async () => {
		await start();
		sim.addRemark('00001', DAY, { code: 'A', name: '宿泊' });
		const path = `/attendance/v1/employees/${idOf('00001')}/summaries/daily/selection-remarks`;

		const { json } = await call(sim, token, `GET ${path}?${datesQuery(DAY, NEXT)}`);

		const selections = [{ selection_code: 'A', selection_name: '宿泊' }];
		expect(json.daily_selection_remarks).toEqual([
			{
				summaries: [
					{ date: DAY, selection_remarks: [{ remark_id: 1, remark_code: '1', selections }] },
					{ date: NEXT, selection_remarks: [] },
				],
			},
		]);
	});
});

describe('months', () => {
	const monthly = (query) => `GET /attendance/v1/summaries/monthly/${idOf('00001')}?${query}`;

	test('a period sums the saved days; work outside the shift is counted apart', async () => {
		await start();
		workDay();
		sim.setShift('00001', DAY, { start: '09:00', end: '18:00' });
		const query = `start_date=${DAY}&end_date=${NEXT}`;
		expect((await call(sim, token, monthly(query))).json.work).toEqual({ all: 0 });
		await refresh();

		const { json } = await call(sim, token, monthly(query));

		expect(json).toEqual({ work: { all: 510 }, shift_over: { all: 30 } });
	});

	test.each([
		['start_date=2026-10-01&end_date=2026-11-01', '400/range'],
		['start_date=2026-10-02&end_date=2026-10-01', '400/range'],
		['start_date=2026-10-01', '400/required'],
	])('refuses the period %s', async (query, refusal) => {
		await start();

		expect(await refusalOf(sim, token, monthly(query))).toBe(refusal);
	});

	test('results are by business month and by alert, whatever year and month are asked for', async () => {
		await start();
		workDay('00001', '2026-10-20');
		workDay('00001', '2026-10-21');
		workDay('00001', '2026-12-21');
		sim.settleSummaries();
		const path = `/attendance/v1/employees/${idOf('00001')}/work-time/results/monthly`;

		const { json } = await call(sim, token, `GET ${path}?year=2026&month=11`);

		const rows = json.monthly_work_time_results;
		expect(rows.map(({ year, month, alert_id: alert }) => [year, month.month_no, alert])).toEqual([
			...[
				[2026, 10, 1],
				[2026, 10, 2],
				[2026, 11, 1],
				[2026, 11, 2],
				[2027, 1, 1],
				[2027, 1, 2],
			],
		]);
		expect(rows[2].month).toEqual({ month_no: 11, from: '2026-10-21', to: '2026-11-20' });
		expect(rows[2]).toMatchObject({ work: 510, within_setting_work_over: 30, night_work: 0 });
	});

	test('results can look at year and month, and months can be those of the calendar', async () => {
		await start({ resultsFilter: true, closingDay: 31 });
		workDay('00001', '2026-10-31');
		workDay('00001', '2026-11-30');
		const path = `/attendance/v1/employees/${idOf('00001')}/work-time/results/monthly`;

		const { json } = await call(sim, token, `GET ${path}?year=2026&month=11`);

		expect(json.monthly_work_time_results[0].month).toEqual({
			...{ month_no: 11, from: '2026-11-01', to: '2026-11-30' },
		});
		expect(json.monthly_work_time_results).toHaveLength(2);
	});
});
