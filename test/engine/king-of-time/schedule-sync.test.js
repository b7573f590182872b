jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { setClock } = require('../../support/clock');
const { kingOfTimeEngine, shift } = require('../../support/king-of-time');
const { around, kingOfTime } = require('../../support/workflow');
const { startKingOfTime } = require('../../simulators/king-of-time');

const NOON = '2026-11-20T12:00:00+09:00';
const [A, B, C] = ['00001', '00002', '00003'];

let engine;
let sim;
beforeAll(async () => {
	engine = await kingOfTimeEngine();
});
beforeEach(async () => {
	setClock(NOON);
	sim = await startKingOfTime({ employees: 12, resigned: 2 });
	engine.use(sim);
	sim.resetCalls();
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});
afterAll(() => engine.close());

/** Runs the sync on these shifts, with an error output. */
const sync = (items, parameters = {}, extra = {}) =>
	engine.run(
		around(
			kingOfTime('dailySchedule', 'sync', parameters, { onError: 'continueErrorOutput', ...extra }),
		),
		{ items },
	);
const actions = (items) =>
	items.map(({ employeeCode, date, action }) => `${employeeCode} ${date.slice(8)} ${action}`);
const reasons = (items) =>
	items.map(({ details }) => `${details.employeeCode} ${details.reasonCode}`);
/** The division an employee belongs to (the simulator keeps a history of assignments). */
const divisionOf = (code) => sim.employeeByCode(code).assignments.at(-1).divisionCode;
const active = () =>
	[...sim.company.employees.values()]
		.filter(({ resignationDate }) => !resignationDate)
		.map(({ code }) => code);
const times = (code, date) => {
	const { clockInSchedule, clockOutSchedule } = sim.schedule(code, date) ?? {};
	return clockInSchedule && `${clockInSchedule.slice(11, 16)}-${clockOutSchedule.slice(11, 16)}`;
};
const writes = () => sim.calls.writes;

describe('what it writes', () => {
	test('creates, updates and leaves alone, one call per changed day', async () => {
		sim.setSchedule(B, '2026-12-01', { start: '10:00', end: '19:00' });
		sim.setSchedule(C, '2026-12-01', { start: '09:00', end: '18:00' });
		const run = await sync([
			shift(A, '2026-12-01'),
			shift(B, '2026-12-01'),
			shift(C, '2026-12-01'),
		]);

		expect(actions(run.items('Done'))).toEqual([
			`${A} 01 create`,
			`${B} 01 update`,
			`${C} 01 unchanged`,
		]);
		expect(run.items('Done')[1].changes).toEqual({
			start: { from: '2026-12-01T10:00:00+09:00', to: '2026-12-01T09:00:00+09:00' },
			end: { from: '2026-12-01T19:00:00+09:00', to: '2026-12-01T18:00:00+09:00' },
		});
		expect([A, B, C].map((code) => times(code, '2026-12-01'))).toEqual(
			Array(3).fill('09:00-18:00'),
		);
		expect(sim.calls.byRoute).toEqual({
			'GET /employees': 1,
			'GET /daily-schedules': 1,
			'GET /daily-workings': 1,
			'GET /daily-workings/timerecord': 1,
			'PUT /daily-schedules/:employeeKey/:date': 2,
		});
	});

	test('a second run writes nothing', async () => {
		const plan = [
			shift(A, '2026-12-01'),
			shift(A, '2026-12-02', '22:00-29:00'),
			shift(B, '2026-12-31'),
		];
		await sync(plan, { deleteMissing: true });
		sim.resetCalls();
		const run = await sync(plan, { deleteMissing: true });

		expect(run.items('Done').map(({ action }) => action)).toEqual(Array(3).fill('unchanged'));
		expect(writes()).toBe(0);
	});

	test('seconds of the source are no change: the wire has none', async () => {
		const plan = [{ ...shift(A, '2026-12-01'), start: '2026-12-01T09:00:30+09:00' }];
		await sync(plan);
		sim.resetCalls();
		await sync(plan);

		expect(writes()).toBe(0);
	});

	test('a night shift stays on its working day and ends on the next calendar day', async () => {
		await sync([shift(A, '2026-12-31', '22:00-29:00')]);

		expect(sim.schedule(A, '2026-12-31')).toMatchObject({
			clockInSchedule: '2026-12-31T22:00+09:00',
			clockOutSchedule: '2027-01-01T05:00+09:00',
		});
	});

	test('ranges over 62 days are read in as few pieces as the API allows', async () => {
		await sync([shift(A, '2026-12-01'), shift(A, '2027-03-31')]);

		expect(sim.calls.byRoute['GET /daily-schedules']).toBe(2);
		expect(sim.calls.byRoute['GET /daily-workings/timerecord']).toBe(2);
	});

	test('the division of the shift is sent only when asked for', async () => {
		await sync([shift(A, '2026-12-01', '09:00-18:00', { divisionCode: '2000' })]);
		expect(sim.log.at(-1).body).toEqual({
			clockInSchedule: '2026-12-01T09:00+09:00',
			clockOutSchedule: '2026-12-01T18:00+09:00',
		});

		await sync([shift(A, '2026-12-02', '09:00-18:00', { divisionCode: '2000' })], {
			options: { sendDivision: true },
		});
		expect(sim.log.at(-1).body.workPlaceDivisionCode).toBe('2000');
	});

	test('a dry run reports the plan and writes nothing', async () => {
		sim.setSchedule(A, '2026-12-02', { start: '09:00', end: '18:00' });
		const run = await sync([shift(A, '2026-12-01')], {
			dryRun: true,
			deleteMissing: true,
			options: { endDate: '2026-12-31' },
		});

		expect(actions(run.items('Done'))).toEqual([`${A} 01 create`, `${A} 02 delete`]);
		expect(run.items('Done').every(({ dryRun }) => dryRun === true)).toBe(true);
		expect(writes()).toBe(0);
	});
});

describe('whom it names', () => {
	test.each([
		['an unknown code', shift('99999', '2026-12-01'), 'unknownCode'],
		['a code that lost its zeros', shift('1', '2026-12-01'), 'nearMissCode'],
		['a full-width code', shift('００００１', '2026-12-01'), 'nearMissCode'],
		['an end before the start', shift(A, '2026-12-01', '18:00-09:00'), 'endNotAfterStart'],
		['more than 24 hours', shift(A, '2026-12-01', '08:00-33:00'), 'longerThanDay'],
		[
			'a start without an end',
			{ employeeCode: A, date: '2026-12-01', start: '2026-12-01T09:00:00+09:00' },
			'missing',
		],
		[
			'a cell that could not be read',
			{ employeeCode: A, date: '2026-12-01', unread: 'row 3, column F: 早番?' },
			'unread',
		],
	])('%s fails by name, the rest goes on', async (_, bad, reasonCode) => {
		const run = await sync([shift(B, '2026-12-01'), bad, shift(C, '2026-12-01')]);

		expect(actions(run.items('Done'))).toEqual([`${B} 01 create`, `${C} 01 create`]);
		expect(reasons(run.items('Failed'))).toEqual([`${bad.employeeCode} ${reasonCode}`]);
		expect(run.items('Failed')[0]).toMatchObject({
			employeeCode: bad.employeeCode,
			date: bad.date,
		});
		expect(run.items('Failed')[0].error).toContain(bad.employeeCode);
	});

	test('a mistyped year fails alone and does not widen the range', async () => {
		const run = await sync([shift(A, '2026-12-01'), shift(B, '2062-12-01')]);

		expect(actions(run.items('Done'))).toEqual([`${A} 01 create`]);
		expect(reasons(run.items('Failed'))).toEqual([`${B} outsideApi`]);
		expect(sim.calls.byRoute['GET /daily-schedules']).toBe(1);
	});

	test('two rows for one person and day fail together: nobody knows which is right', async () => {
		const run = await sync([
			shift(A, '2026-12-01'),
			shift(A, '2026-12-01', '13:00-22:00'),
			shift(B, '2026-12-01'),
		]);

		expect(reasons(run.items('Failed'))).toEqual([`${A} duplicate`, `${A} duplicate`]);
		expect(times(A, '2026-12-01')).toBeUndefined();
		expect(times(B, '2026-12-01')).toBe('09:00-18:00');
	});

	test('a shift after retirement fails, one before it goes through', async () => {
		const [retired] = [...sim.company.employees.values()].filter(
			({ resignationDate }) => resignationDate,
		);
		retired.resignationDate = '2026-12-10';
		const run = await sync([shift(retired.code, '2026-12-10'), shift(retired.code, '2026-12-11')]);

		expect(actions(run.items('Done'))).toEqual([`${retired.code} 10 create`]);
		expect(reasons(run.items('Failed'))).toEqual([`${retired.code} afterRetirement`]);
		expect(run.items('Failed')[0].error).toContain('2026-12-10');
	});

	test('leave is not transferred, and a schedule that stays behind is pointed out', async () => {
		sim.setSchedule(B, '2026-12-01', { start: '09:00', end: '18:00' });
		const leave = (employeeCode) => ({ employeeCode, date: '2026-12-01', leave: '有休' });
		const run = await sync([leave(A), leave(B)], { deleteMissing: true });

		expect(run.items('Done').map(({ action, reasonCode }) => `${action} ${reasonCode}`)).toEqual([
			'skip leaveNotTransferred',
			'skip leaveButScheduled',
		]);
		expect(writes()).toBe(0);
	});

	test('an unconfirmed shift waits for its confirmation', async () => {
		sim.setSchedule(A, '2026-12-01', { start: '10:00', end: '19:00' });
		const run = await sync([shift(A, '2026-12-01', '09:00-18:00', { confirmed: false })], {
			deleteMissing: true,
		});

		expect(run.items('Done')[0]).toMatchObject({ action: 'skip', reasonCode: 'notConfirmed' });
		expect(times(A, '2026-12-01')).toBe('10:00-19:00');
	});

	test('a refused record stays on Done, marked as failed, when there is no error output', async () => {
		const run = await sync(
			[shift('99999', '2026-12-01'), shift(A, '2026-12-01')],
			{},
			{ onError: undefined },
		);

		expect(run.status).toBe('success');
		expect(
			run.items('Done').map(({ employeeCode, action }) => `${employeeCode} ${action}`),
		).toEqual([`${A} create`, '99999 failed']);
	});

	test('reasons are Japanese on request', async () => {
		const run = await sync([shift('1', '2026-12-01')], { options: { reportLanguage: 'ja' } });

		expect(run.items('Failed')[0].error).toBe(
			"'1' 2026-12-01：連携先に「1」はありませんが、'00001' があります。",
		);
	});
});

describe('what it leaves alone', () => {
	test('days with time records and closed days are reported, not changed', async () => {
		setClock('2026-11-20T12:00:00+09:00');
		for (const code of [A, B])
			sim.setSchedule(code, '2026-11-10', { start: '10:00', end: '19:00' });
		sim.addTimeRecord({ employeeCode: A, date: '2026-11-10', time: '09:58', code: '1' });
		sim.closeDay(B, '2026-11-10');
		const run = await sync([
			shift(A, '2026-11-10'),
			shift(B, '2026-11-10'),
			shift(C, '2026-11-10'),
		]);

		expect(run.items('Done').map(({ action, reasonCode }) => `${action} ${reasonCode}`)).toEqual([
			'skip hasTimeRecords',
			'skip dayClosed',
			'create undefined',
		]);
		expect(times(A, '2026-11-10')).toBe('10:00-19:00');
		expect(sim.calls.byRoute['GET /daily-workings']).toBe(1);
	});

	test('a day that lies ahead and is closed already', async () => {
		sim.closeDay(A, '2026-12-01');
		const run = await sync([shift(A, '2026-12-01')]);

		expect(run.items('Done')[0]).toMatchObject({ action: 'skip', reasonCode: 'dayClosed' });
		expect(writes()).toBe(0);
	});

	test('a day with time records that needs no change is simply unchanged', async () => {
		sim.setSchedule(A, '2026-11-10', { start: '09:00', end: '18:00' });
		sim.addTimeRecord({ employeeCode: A, date: '2026-11-10', time: '08:58', code: '1' });
		const run = await sync([shift(A, '2026-11-10')]);

		expect(run.items('Done')[0].action).toBe('unchanged');
	});

	test('a day on which the target holds leave', async () => {
		sim.setSchedule(A, '2026-12-01', { leaveCode: '1' });
		const run = await sync([shift(A, '2026-12-01')], { deleteMissing: true });

		expect(run.items('Done')[0]).toMatchObject({ action: 'skip', reasonCode: 'leaveInTarget' });
		expect(writes()).toBe(0);
	});

	test('people outside the chosen divisions', async () => {
		const division = divisionOf(A);
		const other = active().find((code) => divisionOf(code) !== division);
		const run = await sync([shift(A, '2026-12-01'), shift(other, '2026-12-01')], {
			divisions: [division],
		});

		expect(run.items('Done').map(({ action, reasonCode }) => `${action} ${reasonCode}`)).toEqual([
			'create undefined',
			'skip outsideDivisions',
		]);
	});

	test('with Verify, what the vendor took but did not keep is reported', async () => {
		await sim.close();
		sim = await startKingOfTime({
			employees: 12,
			autoSchedules: { [A]: { start: '08:00', end: '17:00' } },
		});
		engine.use(sim);
		sim.setSchedule(A, '2026-12-02', { start: '08:00', end: '17:00' });
		const run = await sync([shift(A, '2026-12-01')], {
			deleteMissing: true,
			options: { endDate: '2026-12-02', verify: true },
		});

		expect(reasons(run.items('Failed'))).toEqual([`${A} notKept`]);
	});
});

describe('Delete Missing', () => {
	const range = { startDate: '2026-12-01', endDate: '2026-12-31' };

	test('is off unless somebody says so', async () => {
		sim.setSchedule(A, '2026-12-02', { start: '09:00', end: '18:00' });
		await sync([shift(A, '2026-12-01'), shift(A, '2026-12-03')]);

		expect(times(A, '2026-12-02')).toBe('09:00-18:00');
	});

	test('deletes days of named people only, inside the range', async () => {
		for (const code of [A, B])
			sim.setSchedule(code, '2026-12-02', { start: '09:00', end: '18:00' });
		sim.setSchedule(A, '2027-01-05', { start: '09:00', end: '18:00' });
		const run = await sync([shift(A, '2026-12-01')], { deleteMissing: true, options: range });

		expect(actions(run.items('Done'))).toEqual([`${A} 01 create`, `${A} 02 delete`]);
		expect(times(B, '2026-12-02')).toBe('09:00-18:00');
		expect(times(A, '2027-01-05')).toBe('09:00-18:00');
	});

	test('an empty item, which n8n puts out where there is no data, is told and deletes nothing', async () => {
		sim.setSchedule(A, '2026-12-02', { start: '09:00', end: '18:00' });
		const divisions = [divisionOf(A)];
		const run = await sync([{}], { deleteMissing: true, divisions, options: range });

		expect(run.items('Done')).toEqual([]);
		expect(run.items('Failed').map(({ details }) => details.reasonCode)).toEqual(['noShift']);
		expect(times(A, '2026-12-02')).toBe('09:00-18:00');
	});

	test('with divisions in scope, deletes for everybody in them and nobody else', async () => {
		const division = divisionOf(A);
		for (const code of active()) {
			sim.setSchedule(code, '2026-12-02', { start: '09:00', end: '18:00' });
		}
		await sync([shift(A, '2026-12-01')], {
			deleteMissing: true,
			divisions: [division],
			options: range,
		});

		const kept = active().filter((code) => times(code, '2026-12-02') !== undefined);
		expect(kept).toEqual(active().filter((code) => divisionOf(code) !== division));
		expect(kept.length).toBeLessThan(active().length);
	});

	test.each([
		['refused', { employeeCode: A, date: '2026-12-02', unread: 'row 3' }],
		['badly timed', shift(A, '2026-12-02', '18:00-09:00')],
		['of a near-miss code', shift('1', '2026-12-02')],
		['of a full-width code', shift('００００１', '2026-12-09')],
		['without a readable day', { employeeCode: A, date: 'someday', start: '', end: '' }],
	])('never touches a day that a row may mean, even if the row is %s', async (_, row) => {
		sim.setSchedule(A, '2026-12-02', { start: '09:00', end: '18:00' });
		await sync([shift(B, '2026-12-01'), row], { deleteMissing: true, options: range });

		expect(times(A, '2026-12-02')).toBe('09:00-18:00');
	});

	test('a row that names nobody keeps everybody who is not named, even with divisions in scope', async () => {
		const division = divisionOf(A);
		const colleague = active().find((code) => code !== A && divisionOf(code) === division);
		sim.setSchedule(colleague, '2026-12-02', { start: '09:00', end: '18:00' });
		const nameless = { date: '2026-12-02', unread: 'row 9: no staff number' };
		await sync([shift(A, '2026-12-01'), nameless], {
			deleteMissing: true,
			divisions: [division],
			options: range,
		});

		expect(times(colleague, '2026-12-02')).toBe('09:00-18:00');
	});

	test('a plan that would delete 40 % stops before the first write and says what to do', async () => {
		const days = Array.from({ length: 20 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`);
		for (const day of days) sim.setSchedule(A, day, { start: '10:00', end: '19:00' });
		const plan = days.slice(0, 12).map((day) => shift(A, day));
		const run = await sync(plan, { deleteMissing: true, options: range }, { onError: undefined });

		expect(run.status).toBe('error');
		expect(run.error.message).toContain('8 of 20 records (40%)');
		expect(run.error.description).toContain('Dry Run');
		expect(writes()).toBe(0);
	});

	test('the guard turns every input into an error item when n8n is to go on', async () => {
		for (let day = 1; day <= 9; day++)
			sim.setSchedule(A, `2026-12-0${day}`, { start: '10:00', end: '19:00' });
		const run = await sync([shift(A, '2026-12-01')], { deleteMissing: true, options: range });

		expect(run.items('Done')).toEqual([]);
		expect(run.items('Failed')).toMatchObject([
			{ employeeCode: A, details: { reasonCode: 'tooLargeShare' } },
		]);
		expect(writes()).toBe(0);
	});

	test('the share is measured against the people in scope, not against the whole company', async () => {
		for (const code of active()) {
			for (let day = 1; day <= 9; day++) {
				sim.setSchedule(code, `2026-12-0${day}`, { start: '09:00', end: '18:00' });
			}
		}
		const run = await sync([shift(A, '2026-12-01')], { deleteMissing: true, options: range });

		expect(run.items('Failed')[0].error).toContain('8 of 9 records');
		expect(writes()).toBe(0);
	});

	test('a day that is already gone counts as deleted', async () => {
		await sim.close();
		sim = await startKingOfTime({ employees: 3, onDeleteMissing: 'refuse' });
		engine.use(sim);
		sim.setSchedule(A, '2026-12-02', { start: '09:00', end: '18:00' });
		sim.faults.next({ match: { method: 'DELETE' }, do: 'answerLost' });
		const run = await sync([shift(A, '2026-12-01')], { deleteMissing: true, options: range });

		expect(times(A, '2026-12-02')).toBeUndefined();
		expect(actions(run.items('Done')).concat(reasons(run.items('Failed')))).toContain(
			`${A} 02 delete`,
		);
	});
});

describe('closed hours', () => {
	const defer = { duringClosedHours: 'defer' };

	test('the whole input waits, nothing is asked or written', async () => {
		setClock('2026-11-20T09:10:00+09:00');
		const run = await sync([shift(A, '2026-12-01'), shift(B, '2026-12-01')], defer);

		expect(run.items('Done')).toEqual([]);
		expect(
			run.items('Deferred').map(({ employeeCode, resumeAt }) => `${employeeCode} ${resumeAt}`),
		).toEqual([`${A} 2026-11-20T10:00:00+09:00`, `${B} 2026-11-20T10:00:00+09:00`]);
		expect(sim.calls.total).toBe(0);
	});

	test('a run that crosses the edge reports what it wrote, defers the input, and the second pass does the rest', async () => {
		const plan = [A, B, C].map((code) => shift(code, '2026-12-01'));
		sim.faults.next({ match: { method: 'PUT', nth: 2 }, do: '403-104', times: 9 });
		const first = await sync(plan, { ...defer, options: { concurrency: 1 } });

		expect(actions(first.items('Done'))).toEqual([`${A} 01 create`]);
		expect(first.items('Deferred').map(({ employeeCode }) => employeeCode)).toEqual([A, B, C]);
		sim.faults.clear();

		const second = await sync(first.items('Deferred'), defer);
		expect(actions(second.items('Done'))).toEqual([
			`${A} 01 unchanged`,
			`${B} 01 create`,
			`${C} 01 create`,
		]);
		expect(sim.calls.byRoute['PUT /daily-schedules/:employeeKey/:date']).toBe(4);
	});

	test('a server that says closed although our clock does not is believed, and asked again no sooner than two minutes', async () => {
		sim.setClosedWindows([{ from: '11:00', to: '13:00' }]);
		const run = await sync([shift(A, '2026-12-01')], defer);
		const [{ resumeAt }] = run.items('Deferred');

		expect(new Date(resumeAt).getTime()).toBeGreaterThanOrEqual(
			new Date('2026-11-20T12:02:00+09:00').getTime(),
		);
		expect(run.items('Done')).toEqual([]);
	});

	test('stops with the next opening when nobody takes the deferred', async () => {
		setClock('2026-11-20T17:45:00+09:00');
		const run = await sync([shift(A, '2026-12-01')], {}, { onError: undefined });

		expect(run.status).toBe('error');
		expect(run.error.message).toContain('2026-11-20T18:30:00+09:00');
	});
});

describe('a vendor that falters', () => {
	test('killed after every request, run again: the same end state', async () => {
		const plan = [A, B, C].map((code) => shift(code, '2026-12-01'));
		sim.setSchedule(A, '2026-12-02', { start: '09:00', end: '18:00' });
		const least = 4 + 3 + 1;
		for (let k = 0; k <= least; k++) {
			sim.faults.killAfter(k);
			await sync(plan, { deleteMissing: true, options: { endDate: '2026-12-02', concurrency: 1 } });
			sim.faults.clear();
		}
		const last = await sync(plan, { deleteMissing: true, options: { endDate: '2026-12-02' } });

		expect(last.items('Done').every(({ action }) => action === 'unchanged')).toBe(true);
		expect([A, B, C].map((code) => times(code, '2026-12-01'))).toEqual(
			Array(3).fill('09:00-18:00'),
		);
		expect(times(A, '2026-12-02')).toBeUndefined();
	});

	test('a revoked token ends the run at once and names the way out', async () => {
		engine.use(sim, { accessToken: 'gone-0000' });
		const run = await sync([shift(A, '2026-12-01'), shift(B, '2026-12-01')]);

		expect(run.items('Done')).toEqual([]);
		expect(run.items('Failed')).toHaveLength(2);
		expect(run.items('Failed')[0].message).toContain('WebAPI連携設定');
		expect(sim.calls.total).toBe(1);
	});

	test('a token without schedule permission writes nothing and says so', async () => {
		engine.use(sim, {
			accessToken: sim.addToken({
				permissions: { employees: 'r', dailySchedules: 'r', timeRecords: 'r', dailyWorkings: 'r' },
			}),
		});
		const run = await sync([shift(A, '2026-12-01'), shift(B, '2026-12-01')], {
			options: { concurrency: 1 },
		});

		expect(run.items('Done')).toEqual([]);
		expect(reasons(run.items('Failed')).length).toBe(2);
		expect(times(A, '2026-12-01')).toBeUndefined();
		expect(writes()).toBe(1);
	});
});
