jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { slept } = require('../../support/quick-sleep');
const { byCode, byId, company, days, pairs } = require('./company');

const job = company();
const D = '2026-05-15';
/** Nine to six with an hour of break: 480 minutes that only a refresh shows. */
const work = (code, date = D) => {
	const add = (time, kind) => job.sim.addPunch({ employeeCode: code, date, time, kind });
	add('09:00', 'work_start');
	add('12:00', 'rest_start');
	add('13:00', 'rest_end');
	add('18:00', 'work_end');
};
beforeEach(() => void slept.splice(0));

describe('Daily Summary: Get and Get Many', () => {
	const getMany = async (parameters) => await job.run('dailySummary', 'getMany', parameters);

	test('one Attendance record per person and day; minutes stay minutes', async () => {
		work('00001');
		job.sim.settleSummaries();
		const run = await getMany(days(D));

		expect(run.error).toBeUndefined();
		expect(run.items('Done')).toEqual([
			{ employeeCode: '00001', date: D, workMinutes: 480 },
			{ employeeCode: '00002', date: D, workMinutes: 0 },
			{ employeeCode: 'A-3', date: D, workMinutes: 0 },
		]);
	});

	test('a day of more than 24 hours is what it is', async () => {
		job.sim.addPunch({ employeeCode: '00001', date: D, time: '06:00', kind: 'work_start' });
		job.sim.addPunch({ employeeCode: '00001', date: D, time: '33:30', kind: 'work_end' });
		job.sim.settleSummaries();
		const run = await job.run('dailySummary', 'get', { ...byCode('00001'), ...days(D) });

		expect(run.items('Done')[0].workMinutes).toBe(27.5 * 60);
	});

	test('260 people are all there', async () => {
		await job.start({ employees: 260 });

		expect((await getMany(days(D))).items('Done')).toHaveLength(260);
	});

	test('figures under refresh are marked: they are not final', async () => {
		await job.start({ refreshPendingReads: 2 });
		work('00001');
		await job.run('dailySummary', 'refresh', { ...byCode('00001'), ...days(D) });
		const [first] = (
			await job.run('dailySummary', 'get', { ...byCode('00001'), ...days(D) })
		).items('Done');
		const all = (await getMany(days(D))).items('Done');

		expect(first).toEqual({ employeeCode: '00001', date: D, workMinutes: 0, pending: true });
		expect(all[0].pending).toBe(true);
	});

	test('an answer that always tells its refresh is final when it says finished', async () => {
		await job.start({ refreshField: 'always' });

		expect((await getMany(days(D))).items('Done')[0]).not.toHaveProperty('pending');
	});

	test.each([
		[31, 1],
		[32, 2],
		[62, 2],
	])('%i days are asked for by repeated dates, at most 31 a call', async (count, calls) => {
		const end = new Date(Date.UTC(2026, 2, count)).toISOString().slice(0, 10);
		const run = await job.run('dailySummary', 'get', {
			...byCode('00001'),
			...days('2026-03-01', end),
		});

		// The simulator refuses more than 31.
		expect(job.sent('GET', /daily\/34/)).toHaveLength(calls);
		expect(new Set(run.items('Done').map(({ date }) => date)).size).toBe(count);
		expect(run.items('Done')).toHaveLength(count);
	});

	test('with Simplify off the rows are the vendor’s own', async () => {
		job.sim.addUnknownFields();
		const all = await getMany({ ...days(D), simplify: false });
		const one = await job.run('dailySummary', 'get', {
			...byId('34'),
			...days(D),
			simplify: false,
		});

		for (const run of [all, one]) {
			expect(run.items('Done')[0]).toMatchObject({
				employee_id: 34,
				work: 0,
				fieldOfTomorrow: { note: '𠮷' },
			});
		}
	});
});

describe('Daily Summary: Refresh', () => {
	const refresh = async (parameters) => await job.run('dailySummary', 'refresh', parameters);

	test('the last day is included: the range on the wire is half-open', async () => {
		work('00001');
		const run = await refresh({ ...byCode('00001'), ...days('2026-05-14', D) });

		expect(job.sent('POST')[0].body).toEqual({
			conditions: { range: { from: '2026-05-14', to: '2026-05-16' } },
		});
		expect(run.items('Done')).toEqual([
			{ employeeCode: '00001', startDate: '2026-05-14', endDate: D, refreshStatus: 'finished' },
		]);
		expect(job.sim.summaryOf('00001', D).work).toBe(480);
	});

	test('one that is not finished says pending, and nobody waits', async () => {
		await job.start({ refreshPendingMs: Infinity });
		const run = await refresh({ ...byCode('00001'), ...days(D) });

		expect(run.items('Done')[0].refreshStatus).toBe('pending');
		expect(slept).toEqual([]);
	});

	test('a long range is refreshed in pieces without gaps', async () => {
		await refresh({ ...byCode('00001'), ...days('2026-04-01', D) });

		expect(job.sent('POST').map(({ body }) => Object.values(body.conditions.range))).toEqual([
			['2026-04-01', '2026-05-02'],
			['2026-05-02', '2026-05-16'],
		]);
	});
});

describe('Daily Summary: Refresh and Get', () => {
	const refreshed = async (parameters, extra) =>
		await job.run('dailySummary', 'refreshAndGet', parameters, extra);

	test('today’s punches are in the figures', async () => {
		work('00001');
		const run = await refreshed({ ...byCode('00001'), ...days(D) });

		expect(run.items('Done')).toEqual([{ employeeCode: '00001', date: D, workMinutes: 480 }]);
		expect(slept).toEqual([]);
	});

	test('it looks every two seconds until they are final', async () => {
		await job.start({ refreshPendingReads: 3 });
		work('00001');
		const run = await refreshed({ ...byCode('00001'), ...days(D) });

		expect(run.items('Done')[0].workMinutes).toBe(480);
		expect(slept).toEqual([2_000, 2_000, 2_000]);
	});

	test('by the clock of the vendor', async () => {
		await job.start({ refreshPendingMs: 5_000 });
		work('00001');
		const run = await refreshed({ ...byCode('00001'), ...days(D) });

		expect(run.items('Done')[0].workMinutes).toBe(480);
	});

	test('one that never finishes is refused by name, and old figures are not given', async () => {
		await job.start({ refreshPendingMs: Infinity });
		const run = await refreshed({ ...byCode('00001'), ...days(D) });

		expect(run.error.message).toContain("'00001'");
		expect(run.error.message).toContain('within 10 seconds');
		expect(slept).toHaveLength(5);
	});

	test('the others go on', async () => {
		await job.start({ refreshPendingReads: 6 });
		const items = ['00001', '00002', 'A-3'].map((employeeCode) => ({ employeeCode }));
		work('A-3');
		job.sim.company.days.get(36).clear();
		const run = await refreshed(
			{ ...byCode(), ...days(D), maxWaitSeconds: '={{ $json.employeeCode === "00002" ? 0 : 60 }}' },
			{ items, onError: 'continueErrorOutput' },
		);

		expect(pairs(run)).toEqual([0, 2]);
		expect(run.items('Failed')).toMatchObject([{ employeeCode: '00002' }]);
		expect(run.items('Done').at(-1).workMinutes).toBe(480);
	});

	test('never longer than a minute a person, whatever the field says', async () => {
		await job.start({ refreshPendingMs: Infinity });
		await refreshed({ ...byCode('00001'), ...days(D), maxWaitSeconds: '={{ 100000 }}' });

		expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(60_000);
		expect(slept.length).toBeGreaterThan(25);
	});

	test('a refresh that loses its answer is asked for again: it does no harm', async () => {
		work('00001');
		job.sim.faults.next({ match: { method: 'POST', path: /refresh/ }, do: 'answerLost' });
		const run = await refreshed({ ...byCode('00001'), ...days(D) });

		expect(run.items('Done')[0].workMinutes).toBe(480);
	});

	test('the scope of the refresh is named, not that of the read', async () => {
		await job.start({ scopes: ['employees.read', 'summaries.read'] });
		const run = await refreshed({ ...byCode('00001'), ...days(D) });

		expect(run.error.message).toContain("'summaries.create'");
	});
});

describe('Monthly Summary: Get', () => {
	const get = async (parameters) =>
		await job.run('monthlySummary', 'get', { ...byCode('00001'), ...parameters });
	beforeEach(() => {
		for (const date of ['2026-04-20', '2026-04-21', '2026-05-20', '2026-05-21'])
			work('00001', date);
		job.sim.settleSummaries();
	});

	test('the calendar month, as a MonthlyAttendance record', async () => {
		expect((await get({ month: '2026-05' })).items('Done')).toEqual([
			{
				employeeCode: '00001',
				month: '2026-05',
				startDate: '2026-05-01',
				endDate: '2026-05-31',
				workMinutes: 960,
			},
		]);
	});

	test('a month that closes on the 20th', async () => {
		const period = { startDate: '2026-04-21', endDate: '2026-05-20' };
		const [item] = (await get({ month: '2026-05', period })).items('Done');

		expect(item).toMatchObject({ month: '2026-05', startDate: '2026-04-21', workMinutes: 960 });
	});

	test.each([
		['2026-02', '2026-02-28'],
		['2028-02', '2028-02-29'],
		['2026-05-15', '2026-05-31'],
	])('%s ends on %s', async (month, end) => {
		await get({ month });
		expect(job.sent('GET', /monthly/)[0].query.end_date).toBe(end);
	});

	test.each([
		['May', {}, "'Month' ('May') is not a month."],
		['2026-05', { startDate: '2026-04-01' }, 'is 61 days'],
		['2026-05', { startDate: '2026-06-01' }, 'lies before the start'],
		['2026-05', { startDate: 'x' }, "'Start Date' ('x') is not a day."],
	])('%s with %j is refused by name', async (month, period, text) => {
		expect((await get({ month, period })).error.message).toContain(text);
	});

	test('with Simplify off: the vendor’s own totals', async () => {
		const [item] = (await get({ month: '2026-05', simplify: false })).items('Done');

		expect(item).toMatchObject({ work: { all: 960 }, shift_over: { all: 0 } });
	});
});

describe('Work-Time Result: Get Many', () => {
	const get = async (parameters) =>
		await job.run('workTimeResult', 'getMany', { ...byCode('00001'), ...parameters });
	beforeEach(() => {
		for (const date of ['2026-04-21', '2026-05-20', '2026-05-21']) work('00001', date);
		job.sim.settleSummaries();
	});

	test.each([true, false])(
		'one item per alert of the wanted month, filtered by Jobcan: %s',
		async (resultsFilter) => {
			await job.start({ resultsFilter });
			for (const date of ['2026-04-21', '2026-05-20', '2026-05-21']) work('00001', date);
			job.sim.settleSummaries();
			const run = await get({ month: '2026-05' });

			expect(run.items('Done')).toHaveLength(2);
			expect(run.items('Done')[0]).toMatchObject({
				employeeCode: '00001',
				month: '2026-05',
				startDate: '2026-04-21',
				endDate: '2026-05-20',
				workMinutes: 960,
				alertId: 1,
				overLimitMinutes: 0,
			});
		},
	);

	test('with Simplify off: the documented row', async () => {
		const [row] = (await get({ month: '2026-05', simplify: false })).items('Done');

		expect(row).toMatchObject({ employee_id: 34, month: { month_no: 5 }, setting_work_over: 0 });
	});

	test('without the feature it is refused with the vendor’s words', async () => {
		await job.start({ features: { workRules: false } });

		expect((await get({ month: '2026-05' })).error.message).toContain(
			'monthlyWorkTimeResults.read',
		);
	});
});
