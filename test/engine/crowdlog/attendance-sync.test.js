const { cpuSecondsOf } = require('../../support/cpu');
const { at, DAY, hintsOf, pairs, tenant, TO_ERROR, workday } = require('./tenant');

const own = tenant();
const WRITE = { path: '/attendances/{employeeCode}/{date}' };
const READ = { ...WRITE, readPath: '/attendances?from={startDate}&to={endDate}' };
const sync = async (items, parameters = READ, extra = {}) =>
	await own.run('attendance', 'sync', parameters, { items, ...extra });
const brief = (run) =>
	run.items('Done').map(({ employeeCode, action }) => `${employeeCode} ${action}`);
const day = (start, end, more = {}) => ({
	...{ start, end, breaks: [{ start: '12:00', end: '13:00' }] },
	...more,
});
const ALL = [workday('P1001'), workday('00045'), workday('R2N6F5')];

test("CrowdLog's times are overwritten, what is right is left, and a second run writes nothing", async () => {
	own.sim.setAttendance('P1001', DAY, day('09:00', '18:00', { note: '本人の日報' }));
	own.sim.setAttendance('00045', DAY, day('09:00', '17:00', { note: '残る' }));
	const run = await sync(ALL);
	expect(brief(run)).toEqual(['P1001 unchanged', '00045 update', 'R2N6F5 create']);
	expect(run.items('Done')[1].changes).toEqual({
		clockOut: { from: at('17:00'), to: at('18:00') },
	});
	expect(own.sim.attendance('00045', DAY)).toMatchObject({ end: '18:00', note: '残る' });
	expect(own.sent('PUT')).toHaveLength(2);

	own.sim.resetCalls();
	expect(brief(await sync(ALL))).toEqual([
		'P1001 unchanged',
		'00045 unchanged',
		'R2N6F5 unchanged',
	]);
	expect(own.sim.calls.writes).toBe(0);
	expect(hintsOf(run)).toEqual([]);
});

test('a day that nobody names stays', async () => {
	own.sim.setAttendance('P1001', '2026-11-19', day('09:00', '18:00'));
	own.sim.setAttendance('00045', DAY, day('09:00', '18:00'));
	await sync([workday('P1001')]);
	expect(own.sim.attendance('P1001', '2026-11-19')).toBeDefined();
	expect(own.sim.attendance('00045', DAY)).toBeDefined();
	expect(own.sent('DELETE')).toEqual([]);
});

test('closed and 申請済 days are left alone although the API would take them', async () => {
	own.sim.setAttendance('00045', DAY, day('09:00', '17:00'));
	own.sim.applyDay('00045', DAY);
	const closed = {
		...workday('P1001', { date: '2026-11-10' }),
		...{ clockIn: at('09:00', '2026-11-10'), clockOut: at('18:00', '2026-11-10'), breaks: [] },
	};
	const run = await sync([closed, workday('00045')], { ...READ, closingDate: '2026-11-10' });
	expect(run.items('Done').map(({ action, reasonCode }) => [action, reasonCode])).toEqual([
		['skip', 'onClosedDay'],
		['skip', 'applied'],
	]);
	expect(own.sim.calls.writes).toBe(0);
	expect(own.sim.attendance('00045', DAY).end).toBe('17:00');
});

test('a bad record fails alone, by name, and the rest is written', async () => {
	const bad = workday('00045', { clockOut: at('08:00') });
	const run = await sync([workday('P1001'), bad, workday('R2N6F5')], READ, TO_ERROR);
	expect(brief(run)).toEqual(['P1001 create', 'R2N6F5 create']);
	expect(pairs(run)).toEqual([0, 2]);
	expect(run.items('Failed')).toEqual([
		expect.objectContaining({ employeeCode: '00045', error: expect.stringContaining("'00045'") }),
	]);
});

test('a record that the vendor refuses fails alone', async () => {
	const run = await sync([workday('P9'), workday('P1001')], READ, TO_ERROR);
	expect(brief(run)).toEqual(['P1001 create']);
	expect(run.items('Failed')[0]).toMatchObject({ employeeCode: 'P9' });
});

describe('without a path to read by', () => {
	test('every day is written in every run, and the node says so plainly', async () => {
		for (const count of [1, 2]) {
			const run = await sync(ALL, WRITE);
			expect(brief(run)).toEqual(['P1001 update', '00045 update', 'R2N6F5 update']);
			expect(run.items('Done').every(({ compared }) => compared === false)).toBe(true);
			expect(hintsOf(run)).toEqual([
				expect.stringMatching(/nothing was compared: 3 days are written in every run/),
			]);
			expect(own.sent('PUT')).toHaveLength(3 * count);
		}
	});

	test('days that are named as 申請済 are not', async () => {
		const appliedDays = JSON.stringify([{ employeeCode: 'P1001', date: DAY }]);
		expect(brief(await sync(ALL, { ...WRITE, appliedDays }))).toEqual([
			'P1001 skip',
			'00045 update',
			'R2N6F5 update',
		]);
	});
});

describe('other calls than the assumed ones', () => {
	test('method, path, body, list and names are what the user enters', async () => {
		await own.start({
			assumed: {
				attendanceList: {
					...{ path: '/v9/days', list: 'data', from: 'since', to: 'until', breaks: 'list' },
					fields: { code: 'no', date: 'on', start: 'in', end: 'out', breaks: 'rest' },
				},
				attendanceWrite: {
					...{ method: 'POST', path: '/v9/people/:memberId/days/:date', status: 201 },
					fields: { start: 'in', end: 'out', breaks: 'rest' },
				},
			},
		});
		const members = own.sim.members
			.filter(({ code }) => code)
			.map(({ code, id }) => ({ employeeCode: code, memberId: id }));
		const fields = {
			employeeCode: 'no',
			date: 'on',
			clockIn: 'in',
			clockOut: 'out',
			breaks: 'rest',
		};
		const parameters = {
			method: 'POST',
			path: '/v9/people/{memberId}/days/{date}',
			body: '{"in":"{start}","out":"{end}","rest":"{breakList}"}',
			readPath: 'v9/days?since={startDate}&until={endDate}',
			listAt: 'data',
			members: JSON.stringify(members),
			fieldMap: { rows: Object.entries(fields).map(([field, path]) => ({ field, path })) },
		};
		expect(brief(await sync(ALL, parameters))).toEqual([
			'P1001 create',
			'00045 create',
			'R2N6F5 create',
		]);
		expect(own.sim.attendance('R2N6F5', DAY)).toMatchObject(day('09:00', '18:00'));
		own.sim.resetCalls();
		await sync(ALL, parameters);
		expect(own.sim.calls.writes).toBe(0);
	});

	test('a list without pages is read in one call', async () => {
		await own.start({ assumed: { attendanceList: { paged: false } } });
		await sync(ALL, { ...READ, paged: false });
		expect(own.sim.calls.byRoute['GET /attendances']).toBe(1);
		const run = await sync(ALL);
		expect(run.error.message).toMatch(/same rows/);
		expect(run.error.description).toMatch(/'Paged'/);
	});

	test.each([
		[{ path: '={{ "" }}' }, /'Path' is empty/],
		[{ ...READ, path: '/x/{person}' }, /names \{person\}/],
		[{ ...READ, readPath: '/nowhere' }, /does not have what was asked for/],
		[{ ...READ, listAt: 'rows' }, /no list at 'rows'/],
		[
			{ ...READ, fieldMap: { rows: [{ field: 'date', path: 'date' }] } },
			/gives no field for employeeCode, clockIn, clockOut/,
		],
		[{ ...READ, members: '[]' }, /'Members'/],
	])('%j stops before anything is written', async (parameters, says) => {
		const run = await sync(ALL, parameters, TO_ERROR);
		expect(run.items('Done')).toEqual([]);
		for (const { error } of run.items('Failed')) expect(error).toMatch(says);
		expect(own.sim.company.attendance.get('P1001').size).toBe(0);
	});
});

test('a dry run writes nothing', async () => {
	const run = await sync(ALL, { ...READ, dryRun: true });
	expect(run.items('Done').map(({ action, dryRun }) => [action, dryRun])).toEqual(
		Array(3).fill(['create', true]),
	);
	expect(own.sim.calls.writes).toBe(0);
});

test('rounding is written and told, and a second run finds it done', async () => {
	const parameters = { ...READ, rounding: 'inward' };
	const items = [workday('P1001', { clockIn: at('08:52'), clockOut: at('18:08') })];
	const [first] = (await sync(items, parameters)).items('Done');
	expect(first).toMatchObject({
		...{ clockIn: at('09:00'), clockOut: at('18:00') },
		rounded: { clockIn: { from: at('08:52') }, clockOut: { from: at('18:08') } },
	});
	expect(own.sim.attendance('P1001', DAY)).toMatchObject({ start: '09:00', end: '18:00' });
	expect(brief(await sync(items, parameters))).toEqual(['P1001 unchanged']);
});

test('300 people and ten days: one list, and a call only for what differs', async () => {
	await own.start({ members: 300 });
	own.sim.seedAttendance({ from: '2026-11-09', to: '2026-11-20' });
	const items = own.sim.members.flatMap(({ code }) =>
		[...own.sim.company.attendance.get(code)].map(([date, { start, end, breaks }]) => ({
			...{ employeeCode: code, date, clockIn: at(start, date), clockOut: at(end, date) },
			breaks: breaks.map((one) => ({ start: at(one.start, date), end: at(one.end, date) })),
		})),
	);
	expect(items).toHaveLength(3_000);
	own.sim.setAttendance(
		items[7].employeeCode,
		items[7].date,
		day('10:00', '11:00', { breaks: [] }),
	);
	let run;
	const seconds = await cpuSecondsOf(async () => (run = await sync(items)));
	expect(seconds).toBeLessThan(10);
	expect(run.items('Done').filter(({ action }) => action !== 'unchanged')).toHaveLength(1);
	expect(own.sim.calls).toMatchObject({ reads: 31, writes: 1 });
});
