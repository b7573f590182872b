const fc = require('fast-check');
const { jobcan } = require('./built');

const { toAlertMonth, toAttendance, toEmployee, toMonth, toPunch, toShifts, whom } =
	jobcan('records');
const { instantOn, readShiftTimes } = jobcan('shiftTimes');
const { FIELD_NAMES } = jobcan('vendor');
const { hasCome } = jobcan('polling/presence');
const { readBalances } = jobcan('unverified/balances');

const D = '2026-05-15';
const two = (number) => String(number).padStart(2, '0');

describe('people', () => {
	const person = { id: 34, staff_code: '00001', last_name: '青木', main_group: 3, work_kind: 0 };
	const read = (more = {}, today = D) => toEmployee({ ...person, ...more }, FIELD_NAMES, today);

	test('numbers become codes, zero too; what is absent is absent', () => {
		expect(read()).toEqual({
			employeeCode: '00001',
			lastName: '青木',
			divisionCode: '3',
			employmentTypeCode: '0',
		});
	});

	test.each([
		[{ retired_day: null }, 'active'],
		[{ retired_day: '2026-05-14' }, 'retired'],
		[{ retired_day: D }, 'active'],
		[{ retired_day: '2026-06-30' }, 'active'],
		[{ retired_day: null, entered_day: '2026-05-16' }, 'joining'],
		[{ retired_day: null, entered_day: D }, 'active'],
		[{ retired_day: null, entered_day: null }, 'active'],
		[{}, undefined],
		[{ entered_day: '2020-04-01' }, undefined],
		[{ entered_day: '2026-05-16' }, 'joining'],
	])('%j is %s', (more, status) => {
		expect(read(more).status).toBe(status);
	});

	test.each([
		['00001', { employeeCode: '00001' }],
		[12, { employeeCode: '12' }],
		['', { employeeId: 34 }],
		[' ', { employeeId: 34 }],
		[null, { employeeId: 34 }],
		[undefined, { employeeId: 34 }],
	])('staff code %j: %j', (code, expected) => {
		expect(whom({ id: 34, staff_code: code }, FIELD_NAMES)).toEqual(expected);
	});
});

describe('punches', () => {
	const read = (row, date = D) => toPunch({ employee_id: 34, ...row }, {}, date, FIELD_NAMES);

	test('the business date is the asked one, whatever the stamp says', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -20, max: 20 }),
				fc.integer({ min: 0, max: 1439 }),
				(day, minute) => {
					const stamp = new Date(Date.UTC(2026, 4, 15 + day, 0, minute));
					const { date, time } = read({ recorded_at: stamp.toISOString() });
					expect(date).toBe(D);
					expect(Date.parse(time)).toBe(stamp.getTime());
				},
			),
		);
	});

	test.each([
		['2026-05-15T09:01:00+09:00', '2026-05-15T09:01:00+09:00'],
		['2026-05-15T00:01:00Z', '2026-05-15T09:01:00+09:00'],
		['2026-05-15 09:01', '2026-05-15T09:01:00+09:00'],
		['09:01', '2026-05-15T09:01:00+09:00'],
		['25:10', '2026-05-16T01:10:00+09:00'],
		['morning', undefined],
		[null, undefined],
	])('time %j', (recorded, expected) => {
		expect(read({ recorded_at: recorded }).time).toBe(expected);
	});

	test('a kind of another word is left open, not guessed', () => {
		expect(read({ adit_item: 'work_pause' })).not.toHaveProperty('kind');
		expect(read({ adit_item: 'constructor' })).not.toHaveProperty('kind');
	});
});

describe('figures', () => {
	test('minutes stay minutes, more than a day too; zero is a figure', () => {
		expect(toAttendance({ employee_id: 1, date: D, work: 1650 }, {}, false).workMinutes).toBe(1650);
		expect(toAttendance({ employee_id: 1, date: D, work: 0 }, {}, false).workMinutes).toBe(0);
	});

	test('without a figure there is none', () => {
		expect(toAttendance({ employee_id: 1, date: D }, {}, false)).toEqual({ date: D });
		expect(toMonth({}, {}, '2026-05', { start: D, end: D })).not.toHaveProperty('workMinutes');
	});

	test('the official sample of a business month', () => {
		const row = {
			client_id: 4294967295,
			employee_id: 4294967295,
			alert_id: 0,
			year: 2019,
			month: { month_no: 8, from: '2019-08-01', to: '2019-08-24' },
			work: 44640,
			shift: 44640,
			holiday_work: 44640,
			within_setting_work_over: 44640,
			setting_work_over: 44640,
			night_work: 44640,
			holiday_count: 31,
		};
		expect(toAlertMonth(row, { employeeCode: '1' })).toEqual({
			employeeCode: '1',
			month: '2019-08',
			startDate: '2019-08-01',
			endDate: '2019-08-24',
			workMinutes: 44640,
			lateNightMinutes: 44640,
			holidayWorkMinutes: 44640,
			alertId: 0,
			overLimitMinutes: 44640,
		});
	});
});

describe('shifts', () => {
	test('any start and length up to a day: the end is after the start, as far as the clock says', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1439 }),
				fc.integer({ min: 1, max: 1440 }),
				fc.boolean(),
				(start, length, wraps) => {
					const text = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
					const end = start + length;
					const read = readShiftTimes(D, text(start), text(wraps ? end % 1440 : end));
					expect(Date.parse(read.start)).toBe(Date.parse(`${D}T00:00:00+09:00`) + start * 60_000);
					expect(Date.parse(read.end) - Date.parse(read.start)).toBe(length * 60_000);
				},
			),
		);
	});

	test('instants are taken as they are', () => {
		expect(readShiftTimes(D, '2026-05-15T09:00:00Z', '2026-05-15T18:00:00Z')).toEqual({
			start: '2026-05-15T18:00:00+09:00',
			end: '2026-05-16T03:00:00+09:00',
		});
	});

	test.each([
		['9:00', undefined],
		['9:00', '48:00'],
		['9:60', '18:00'],
		['', '18:00'],
		['9', '18'],
		[900, 1800],
		['2026-05-15T18:00:00+09:00', '2026-05-15T09:00:00+09:00'],
	])('%j to %j cannot be read', (start, end) => {
		expect(readShiftTimes(D, start, end)).toBeUndefined();
	});

	test('one that cannot be read keeps its day and says why', () => {
		const [shift] = toShifts({ date: D, shifts: [{ start: 'x' }] }, { employeeId: 34 });

		expect(shift).toMatchObject({ employeeId: 34, date: D });
		expect(shift.unread).toContain("'34' 2026-05-15");
	});

	test.each([
		['5:05', '2026-05-15T05:05:00+09:00'],
		[' 05:05 ', '2026-05-15T05:05:00+09:00'],
		['05:05:59', '2026-05-15T05:05:00+09:00'],
		['47:59', '2026-05-16T23:59:00+09:00'],
	])('the clock time %j', (text, expected) => {
		expect(instantOn(D, text)).toBe(expected);
	});
});

describe('who has come', () => {
	const of = (...kinds) => kinds.map((kind) => ({ employee_id: 1, adit_item: kind }));
	const [IN, OUT, REST, BACK] = ['work_start', 'work_end', 'rest_start', 'rest_end'];

	test.each([
		[[], 1, false],
		[[IN], 1, true],
		[[OUT], 1, false],
		[[REST], 1, false],
		[[IN, OUT], 1, true],
		[[IN, OUT], 2, false],
		[[IN, REST, BACK, OUT], 2, false],
		[[IN], 2, true],
		[[IN, OUT, IN], 2, true],
		[[IN, OUT, IN, OUT], 2, true],
	])('%j for shift %i of the day: %s', (kinds, nth, expected) => {
		expect(hasCome(of(...kinds), nth, FIELD_NAMES)).toBe(expected);
	});

	test.each([
		[0, 1, false],
		[1, 1, true],
		[2, 2, false],
		[3, 2, true],
	])('%i punches of unknown kind for shift %i: %s', (count, nth, expected) => {
		expect(hasCome(of(...Array(count).fill('?')), nth, FIELD_NAMES)).toBe(expected);
		expect(hasCome(of(...Array(count).fill(undefined)), nth, FIELD_NAMES)).toBe(expected);
	});
});

describe('what is left of leave', () => {
	const places = { listAt: 'list', kindAt: 'kind', daysAt: 'left.days' };
	const row = (days, kind = 'paid') => ({ kind, left: { days } });

	test.each([
		[[row(1.5)], [{ code: 'paid', days: 1.5 }]],
		[[row(0)], [{ code: 'paid', days: 0 }]],
		[[row('2')], [{ code: 'paid', days: 2 }]],
		[
			[row(1), row(3, 'special')],
			[
				{ code: 'paid', days: 1 },
				{ code: 'special', days: 3 },
			],
		],
		[row(4), [{ code: 'paid', days: 4 }]],
		[[row(1, 7)], [{ days: 1 }]],
		[[], []],
	])('%j', (list, expected) => {
		expect(readBalances({ list }, places)).toEqual(expected);
	});

	test.each([[undefined], [null], ['text'], [[row(undefined)]], [[row(1), {}]], [[row('many')]]])(
		'%j has no figures, which is not zero',
		(list) => {
			expect(readBalances({ list }, places)).toBeUndefined();
		},
	);
});
