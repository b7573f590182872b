const { at, crowdlog, DAY, pause, RULES, workday } = require('./built');

const { readBreaks, readClock } = crowdlog('attendanceSync/clockValue');
const { readCurrent } = crowdlog('attendanceSync/current');
const { syncAttendance } = crowdlog('attendanceSync/syncAttendance');
const { dayWriter } = crowdlog('attendanceSync/writeDay');

describe('times of an answer', () => {
	test.each([
		['9:00', at('09:00')],
		['09:00', at('09:00')],
		['09:00:59', at('09:00')],
		['29:30', at('29:30')],
		['2026-11-20T09:00:30+09:00', at('09:00')],
		['2026-11-20T00:00:00Z', at('09:00')],
		['48:00', undefined],
		['9', undefined],
		['nine', undefined],
		[900, undefined],
	])('%j', (value, expected) => {
		expect(readClock(DAY, value)).toBe(expected);
	});

	const noon = pause('12:00', '13:00');
	const late = pause('17:00', '17:15');
	test.each([
		['12:00-13:00', [noon]],
		['12:00-13:00/17:00-17:15', [noon, late]],
		['17:00-17:15,12:00-13:00', [noon, late]],
		['12:00 〜 13:00', [noon]],
		['', []],
		[[], []],
		[[['12:00', '13:00']], [noon]],
		[
			[{ start: '12:00', end: '13:00' }, '17:00-17:15'],
			[noon, late],
		],
		['12:00', undefined],
		[60, undefined],
		[[{ start: '12:00' }], undefined],
	])('breaks %j', (value, expected) => {
		expect(readBreaks(DAY, value)).toEqual(expected);
	});
});

const MAP = Object.entries({
	employeeCode: 'code',
	date: 'date',
	clockIn: 'in',
	clockOut: 'out',
	breaks: 'rest',
	applied: 'state',
}).map(([field, path]) => ({ field, path }));
const row = (more = {}) => ({
	...{ code: 'P1001', date: DAY, in: '09:00', out: '18:00', rest: '12:00-13:00' },
	...more,
});
const KEY = `${DAY} P1001`;
const current = (rows, map = MAP) => readCurrent(rows, map, ['applied', '申請済']);

describe('what CrowdLog holds', () => {
	test('is read into records', () => {
		const { days, blocked } = current([row()]);
		expect(days.get(KEY)).toEqual({
			employeeCode: 'P1001',
			date: DAY,
			clockIn: at('09:00'),
			clockOut: at('18:00'),
			breaks: [pause('12:00', '13:00')],
		});
		expect(blocked.size).toBe(0);
	});

	test('breaks are unknown where the map does not name them, and none where the cell is blank', () => {
		const mapped = MAP.filter(({ field }) => field !== 'breaks');
		expect(current([row()], mapped).days.get(KEY)).not.toHaveProperty('breaks');
		expect(current([row({ rest: '' })]).days.get(KEY).breaks).toEqual([]);
	});

	test.each([
		['a word that says 申請済', [row({ state: '申請済' })], 'applied'],
		['another word', [row({ state: 'saved' })], undefined],
		['a time that cannot be read', [row({ in: 'nine' })], 'currentUnreadable'],
		['breaks that cannot be read', [row({ rest: 'noon' })], 'currentUnreadable'],
		['two rows for the day', [row(), row({ in: '10:00' })], 'severalCurrent'],
	])('%s: the day is left alone or not', (_, rows, code) => {
		expect(current(rows).blocked.get(KEY)?.code).toBe(code);
	});

	test.each([[row({ code: '' })], [row({ date: 'Friday' })]])(
		'a row of nobody or of no day stops the run: %j',
		(bad) => {
			expect(() => current([bad])).toThrow(/row 1/);
		},
	);
});

describe('the plan', () => {
	const run = async (inputs, { rows, rules = {}, ...more } = {}) => {
		const written = [];
		const asked = [];
		const { report } = await syncAttendance(inputs, {
			rules: { ...RULES, ...rules },
			limits: { maxDeletions: 0, maxDeletionShare: 0 },
			dryRun: false,
			concurrency: 1,
			readsBreaks: true,
			...(rows && {
				read: async (range) => {
					asked.push(range);
					return current(rows);
				},
			}),
			write: async (day) => void written.push(day),
			...more,
		});
		return { report, written, asked, actions: report.map(({ action }) => action) };
	};

	test.each([
		['a day that is not there', [], 'create'],
		['the same', [row()], 'unchanged'],
		['another time', [row({ out: '17:30' })], 'update'],
		['another break', [row({ rest: '12:00-12:45' })], 'update'],
		['a break too many', [row({ rest: '12:00-13:00/15:00-15:10' })], 'update'],
		['申請済', [row({ out: '17:30', state: 'applied' })], 'skip'],
		['申請済 and the same', [row({ state: 'applied' })], 'unchanged'],
		['unreadable there', [row({ in: '?' })], 'skip'],
	])('%s', async (_, rows, action) => {
		const { actions, written } = await run([workday()], { rows });
		expect(actions).toEqual([action]);
		expect(written).toHaveLength(action === 'create' || action === 'update' ? 1 : 0);
	});

	test('says what changes', async () => {
		const { report } = await run([workday()], { rows: [row({ out: '17:30' })] });
		expect(report[0].changes).toEqual({ clockOut: { from: at('17:30'), to: at('18:00') } });
	});

	test('never deletes: a day that nobody names stays', async () => {
		const rows = [row(), row({ code: 'P2' }), row({ date: '2026-11-19' })];
		expect((await run([workday()], { rows })).actions).toEqual(['unchanged']);
	});

	test('reads from the first to the last day that could be written, and not at all without one', async () => {
		const late = {
			...workday({ employeeCode: 'P2', date: '2026-11-25' }),
			clockIn: at('09:00', '2026-11-25'),
			clockOut: at('18:00', '2026-11-25'),
			breaks: [],
		};
		const { asked } = await run([workday(), late], { rows: [] });
		expect(asked).toEqual([{ start: DAY, end: '2026-11-25' }]);
		expect((await run([{ employeeCode: 'P1' }], { rows: [] })).asked).toEqual([]);
	});

	test('breaks that the source does not tell are left as they are', async () => {
		const { breaks: _, ...untold } = workday();
		expect((await run([untold], { rows: [row()] })).actions).toEqual(['unchanged']);
	});

	test('a closed day is left alone, unless it is right already', async () => {
		const rules = { closingDate: DAY };
		const differing = await run([workday()], { rows: [row({ out: '17:30' })], rules });
		expect(differing.report[0]).toMatchObject({ action: 'skip', reason: { code: 'onClosedDay' } });
		expect((await run([workday()], { rows: [row()], rules })).actions).toEqual(['unchanged']);
	});

	test('without a way to read, every day that may be written is, and says that it was not compared', async () => {
		const inputs = [workday(), workday({ employeeCode: 'P2', clockOut: at('08:00') })];
		const { report, written } = await run(inputs);
		expect(report.map(({ action }) => action)).toEqual(['update', 'failed']);
		expect(report[0].record.compared).toBe(false);
		expect(written).toHaveLength(1);
		expect((await run(inputs, { rules: { closingDate: DAY } })).written).toHaveLength(0);
	});

	test('rounded times are compared and written, both values reported', async () => {
		const rules = { rounding: 'nearest' };
		const odd = workday({ clockIn: at('08:57') });
		const first = await run([odd], { rows: [row({ in: '08:57' })], rules });
		expect(first.report[0]).toMatchObject({
			action: 'update',
			record: {
				clockIn: at('09:00'),
				rounded: { clockIn: { from: at('08:57'), to: at('09:00') } },
			},
		});
		expect(first.written[0].clockIn).toBe(at('09:00'));
		expect((await run([odd], { rows: [row()], rules })).actions).toEqual(['unchanged']);
	});

	test('a dry run writes nothing and reports the same', async () => {
		const { actions, written } = await run([workday()], { rows: [], dryRun: true });
		expect([actions, written]).toEqual([['create'], []]);
	});
});

describe('a write', () => {
	const parameters = (given) => (name, fallback) => (name in given ? given[name] : fallback);
	const write = async (given, day = workday(), members = undefined) => {
		const sent = [];
		const http = async (request) => {
			sent.push(request);
			return {};
		};
		await dayWriter(parameters(given), members)(http, day);
		return sent[0];
	};

	test('fills path and body', async () => {
		const body =
			'{"s":"{start}","e":"{end}","b":"{breaks}","l":"{breakList}","d":"{date}","c":"{employeeCode}"}';
		expect(await write({ path: '/a/{employeeCode}/{date}', body })).toMatchObject({
			method: 'PUT',
			path: `/a/P1001/${DAY}`,
			body: {
				...{ s: '09:00', e: '18:00', b: '12:00-13:00', d: DAY, c: 'P1001' },
				l: [{ start: '12:00', end: '13:00' }],
			},
			repeat: 'safe',
		});
	});

	test('leaves out breaks that are not told, and says so where there are none', async () => {
		const { breaks: _, ...untold } = workday();
		const body = '{"b":"{breaks}","l":"{breakList}"}';
		expect((await write({ path: '/a', body }, untold)).body).toEqual({});
		const none = await write({ path: '/a', body }, workday({ breaks: [] }));
		expect(none.body).toEqual({ b: '', l: [] });
	});

	test('takes the number of the member from the members', async () => {
		const members = [{ employeeCode: 'P1001', memberId: '100001' }, { employeeCode: 'P2' }];
		const given = { path: '/m/{memberId}' };
		expect((await write(given, workday(), members)).path).toBe('/m/100001');
		const lacking = write(given, workday({ employeeCode: 'P2' }), members);
		await expect(lacking).rejects.toMatchObject({ reason: { code: 'memberWithoutId' } });
		await expect(write({ path: '/m', body: { id: '{memberId}' } })).rejects.toMatchObject({
			reason: { code: 'memberWithoutId' },
		});
	});

	test('a POST is told apart by person and day', async () => {
		const { repeat, occurrence } = await write({ path: '/a', method: 'POST' });
		expect([repeat, occurrence]).toEqual(['once', KEY]);
	});

	test.each(['', '  '])('without a path nothing is begun: %j', (path) => {
		expect(() => dayWriter(parameters({ path }), undefined)).toThrow("'Path' is empty.");
	});
});
