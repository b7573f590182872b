/** Attendance of everybody out of the punches, as one node. */
const { company, setClock } = require('./company');

const job = company();
const D = '2026-05-14';
const NEXT = '2026-05-15';
const at = (time, date = D) => `${date}T${time}:00+09:00`;
const get = async (parameters = {}, node = {}) =>
	await job.run(
		'attendance',
		'getMany',
		{ startDate: D, endDate: D, ...parameters },
		{ onError: 'continueErrorOutput', ...node },
	);
const punch = (employeeCode, date, text) => {
	const words = { i: 'work_start', o: 'work_end', s: 'rest_start', e: 'rest_end' };
	for (const word of text.split(' ')) {
		job.sim.addPunch({ employeeCode, date, kind: words[word[0]], time: word.slice(1) });
	}
};
const reasons = (run) => run.items('Jobcan', 1).map(({ details }) => details.reasonCode);

test('punches become clock-in, clock-out and breaks; who did not punch has no record', async () => {
	punch('00001', D, 'i08:55 s12:00 e13:00 s15:00 e15:10 o18:05');
	punch('A-3', D, 'i22:00 o29:00');
	const run = await get();

	expect(run.error).toBeUndefined();
	expect(run.items('Done')).toEqual([
		{
			employeeCode: '00001',
			date: D,
			clockIn: at('08:55'),
			clockOut: at('18:05'),
			breaks: [
				{ start: at('12:00'), end: at('13:00') },
				{ start: at('15:00'), end: at('15:10') },
			],
		},
		{ employeeCode: 'A-3', date: D, clockIn: at('22:00'), clockOut: at('05:00', NEXT) },
	]);
});

test('a day that cannot be paired is named alone, and the others go on', async () => {
	punch('00001', D, 'i09:00');
	punch('00002', D, 'i09:00 o18:00');
	const run = await get();

	expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
	const [item] = run.items('Jobcan', 1);
	expect(item.error).toContain(`'00001' ${D}`);
	expect(item.details).toMatchObject({ employeeCode: '00001', date: D, reasonCode: 'outMissing' });
});

test('told to stop, n8n stops by it', async () => {
	punch('00001', D, 'i09:00');
	const run = await get({}, { onError: 'stopWorkflow' });

	expect(run.error.message).toContain('clock-out');
});

describe('figures', () => {
	test('are the saved ones, and not read unless asked for', async () => {
		punch('00001', D, 'i09:00 s12:00 e13:00 o18:00');
		job.sim.settleSummaries();
		expect((await get()).items('Done')[0]).not.toHaveProperty('workMinutes');
		expect(job.sent('GET', /summaries/)).toEqual([]);
		expect((await get({ figures: 'saved' })).items('Done')[0].workMinutes).toBe(480);
	});

	test('of today are refreshed, with one call per person', async () => {
		punch('00001', NEXT, 'i09:00 o11:00');
		punch('00002', NEXT, 'i08:00 o11:00');
		const run = await get({ startDate: NEXT, endDate: NEXT, figures: 'refreshed' });

		expect(run.items('Done').map(({ workMinutes }) => workMinutes)).toEqual([120, 180]);
		expect(job.sent('POST', /refresh/)).toHaveLength(2);
	});

	test('that never become final are named, and the times are given all the same', async () => {
		await job.start({ refreshPendingMs: 3_600_000 });
		punch('00001', NEXT, 'i09:00 o11:00');
		punch('00002', D, 'i09:00 o18:00');
		job.sim.settleSummaries();
		const run = await get({ endDate: NEXT, figures: 'refreshed', maxWaitSeconds: 0 });

		expect(run.items('Done')).toMatchObject([
			{ employeeCode: '00002', workMinutes: 540 },
			{ employeeCode: '00001', clockOut: at('11:00', NEXT), pending: true },
		]);
		expect(reasons(run)).toEqual(['refreshUnfinished']);
		expect(run.items('Jobcan', 1)[0].error).toContain("'00001'");
	});

	test('without the scope of summaries are named once, and the times go on', async () => {
		punch('00001', D, 'i09:00 o18:00');
		punch('00001', NEXT, 'i09:00 o11:00');
		job.sim.faults.next({ match: { path: '/attendance/v1/summaries/daily' }, do: '403', times: 9 });
		const run = await get({ endDate: NEXT, figures: 'saved' });

		expect(run.items('Done')).toHaveLength(2);
		expect(reasons(run)).toEqual(['dayUnread']);
		expect(run.items('Jobcan', 1)[0].error).toContain('summaries.read');
	});
});

test('a scope that is missing for the punches is named, once', async () => {
	job.sim.faults.next({ match: { path: '/attendance/v1/adits' }, do: '403', times: 9 });
	const run = await get({ endDate: NEXT });

	expect(run.items('Done')).toEqual([]);
	expect(run.items('Jobcan', 1)).toHaveLength(1);
	expect(run.items('Jobcan', 1)[0].error).toContain('adits.read');
});

test('the calls are those that the API needs: people once, pages of 100 rows per day', async () => {
	const people = 250;
	await job.start({ employees: people });
	job.sim.seedDays({ from: '2026-05-11', to: '2026-05-13', shifts: false });
	setClock('2026-05-15T12:00:00+09:00');
	const run = await get({ startDate: '2026-05-11', endDate: '2026-05-13', figures: 'saved' });

	expect(run.items('Done')).toHaveLength(people * 3);
	const ends = 1; // the empty page: a short one does not prove the end
	const pages = (rows) => Math.ceil(rows / 100) + ends;
	expect(job.sent('GET', /employees/)).toHaveLength(pages(people));
	expect(job.sent('GET', /summaries/)).toHaveLength(3 * pages(people));
	const most = 6; // punches of a person: the last one of a full page is asked for again
	for (const date of ['2026-05-11', '2026-05-12', '2026-05-13']) {
		const codes = run.items('Done').map(({ employeeCode }) => employeeCode);
		const rows = [...new Set(codes)].reduce(
			(sum, code) => sum + job.sim.punches(code, date).length,
			0,
		);
		const sent = job.sent('GET', /adits/).filter(({ query }) => query.date === date).length;
		expect(sent).toBeLessThanOrEqual(Math.ceil(rows / (100 - most + 1)) + ends);
		expect(sent).toBeGreaterThanOrEqual(pages(rows));
	}
	expect(job.sent('POST')).toEqual([]);
});
