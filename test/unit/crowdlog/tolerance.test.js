/** 勤怠 against 工数: from which difference on somebody has to look, in every unit in which 工数 may come. */
const { at, crowdlog, DAY, pause, workday } = require('./built');

const { reconcile } = crowdlog('reconcile/reconcile');
const { addUp } = crowdlog('reconcile/workHours');

const hours = (given, more = {}) => ({ employeeCode: 'P1001', date: DAY, ...given, ...more });
const compare = (inputs, rows, { tolerance = 15, dayMinutes = 480 } = {}) =>
	reconcile(inputs, addUp(rows, dayMinutes).byDay, tolerance);
/** Status of a day of 480 minutes. */
const statusOf = (rows, settings) => compare([workday()], rows, settings)[0].status;

describe('minutes apart, by the tolerance of the tenant', () => {
	test.each([
		[1, 0, 'match'],
		[1, 1, 'mismatch'],
		[5, 4, 'withinTolerance'],
		[5, 5, 'mismatch'],
		[10, 9, 'withinTolerance'],
		[10, 10, 'mismatch'],
		[15, 1, 'withinTolerance'],
		[15, 14, 'withinTolerance'],
		[15, 15, 'mismatch'],
		[15, 16, 'mismatch'],
		[30, 29, 'withinTolerance'],
		[30, 30, 'mismatch'],
		[60, 59, 'withinTolerance'],
		[60, 60, 'mismatch'],
		[1440, 479, 'withinTolerance'],
		[1440, 480, 'withinTolerance'],
	])('tolerance %i: %i apart', (tolerance, apart, expected) => {
		expect(statusOf([hours({ minutes: 480 + apart })], { tolerance })).toBe(expected);
		const less = 480 - apart;
		// Without any 工数 it is another finding.
		if (less > 0) expect(statusOf([hours({ minutes: less })], { tolerance })).toBe(expected);
	});
});

describe('units of 工数', () => {
	test.each([
		[{ minutes: 480 }, 'match'],
		[{ minutes: '480' }, 'match'],
		[{ hours: 8 }, 'match'],
		[{ hours: '8.0' }, 'match'],
		[{ hours: 7.75 }, 'mismatch'],
		[{ hours: 7.8 }, 'withinTolerance'],
		[{ days: 1 }, 'match'],
		[{ days: 0.97 }, 'withinTolerance'],
		[{ days: 0.96 }, 'mismatch'],
		[{ minutes: 480, hours: 1 }, 'match'],
		[{ minutes: '', hours: 8 }, 'match'],
		[{ minutes: null, days: 1 }, 'match'],
		[{ minutes: 0 }, 'noWorkHours'],
		[{ hours: 0 }, 'noWorkHours'],
	])('%j', (given, expected) => {
		expect(statusOf([hours(given)])).toBe(expected);
	});

	test.each([
		[480, 'match'],
		[465, 'mismatch'],
		[466, 'withinTolerance'],
		[450, 'mismatch'],
		[495, 'mismatch'],
	])('a person-day of %i minutes', (dayMinutes, expected) => {
		expect(statusOf([hours({ days: 1 })], { dayMinutes })).toBe(expected);
	});

	test('rows of several projects count together, whatever their unit', () => {
		const rows = [hours({ minutes: 120 }), hours({ hours: 2 }), hours({ days: 0.5 })];
		expect(statusOf(rows)).toBe('match');
		expect(statusOf(rows.slice(1))).toBe('mismatch');
	});

	test.each([
		[3, 160 / 60, 'match'],
		[7, 480 / 7 / 60, 'match'],
		[48, 1 / 6, 'match'],
	])('%i parts of %d hours are no minute short', (count, part, expected) => {
		expect(statusOf(Array.from({ length: count }, () => hours({ hours: part })))).toBe(expected);
	});
});

describe('what counts as worked', () => {
	const day = (start, end, breaks, more) =>
		workday({ clockIn: at(start), clockOut: at(end), ...(breaks && { breaks }), ...more });

	test.each([
		['no break', day('09:00', '17:00', []), 480],
		['one break', day('09:00', '18:00', [pause('12:00', '13:00')]), 480],
		[
			'three breaks',
			day('09:00', '18:40', [
				pause('10:30', '10:40'),
				pause('12:00', '13:00'),
				pause('15:00', '15:30'),
			]),
			480,
		],
		[
			'a break of seconds',
			day('09:00', '17:00', [
				{ start: '2026-11-20T12:00:05+09:00', end: '2026-11-20T12:00:50+09:00' },
			]),
			480,
		],
		[
			'seconds at the ends',
			{ ...day('09:00', '17:00', []), clockIn: '2026-11-20T09:00:59+09:00' },
			480,
		],
		['a night', day('22:00', '31:00', [pause('26:00', '27:00')]), 480],
		['up to midnight', day('16:00', '24:00', []), 480],
		['24 hours', day('00:00', '24:00', []), 1440],
		['one minute', day('09:00', '09:01', []), 1],
	])('%s', (_, record, minutes) => {
		const [result] = compare([record], [hours({ minutes })]);
		expect(result).toMatchObject({ status: 'match', attendanceMinutes: minutes, cue: 'smile' });
	});
});

describe('people and days', () => {
	test.each([
		['the code', { employeeCode: 'p1001' }, ['noWorkHours', 'noAttendance']],
		['a zero in front', { employeeCode: '0P1001' }, ['noWorkHours', 'noAttendance']],
		['the day', { date: '2026-11-21' }, ['noWorkHours', 'noAttendance']],
		['nothing', {}, ['match']],
		['the time behind the day', { date: `${DAY}T00:00:00` }, ['match']],
	])('differ in %s', (_, more, expected) => {
		const results = compare([workday()], [hours({ minutes: 480 }, more)]);
		expect(results.map(({ status }) => status)).toEqual(expected);
	});

	test('days that only 工数 has come in the order of days, then codes', () => {
		const rows = [
			hours({ minutes: 60 }, { employeeCode: 'B', date: '2026-11-22' }),
			hours({ minutes: 60 }, { employeeCode: 'B', date: '2026-11-21' }),
			hours({ minutes: 60 }, { employeeCode: 'A', date: '2026-11-22' }),
		];
		expect(compare([], rows).map(({ date, employeeCode }) => `${date} ${employeeCode}`)).toEqual([
			'2026-11-21 B',
			'2026-11-22 A',
			'2026-11-22 B',
		]);
	});
});
