/** Times and breaks of a record as the cells of the import: 出社, 退社, 休憩詳細, or why the day gives none. */
const { at, crowdlog, pause, RULES } = require('./built');

const { buildImportFile } = crowdlog('importFile/buildImportFile');
const COLUMNS = { notePath: 'note', status: '1', extra: [] };

/** `start end breaks`, or the code of the reason. */
function cells(record, rules = {}) {
	const { days } = buildImportFile([record], { ...RULES, ...rules }, COLUMNS, 'utf8');
	const [{ row, reason }] = days;
	return row ? [row.出社, row.退社, row.休憩詳細].join(' ').trim() : reason.code;
}
const day = (start, end, breaks, more = {}) => ({
	...{ employeeCode: 'P1001', date: '2026-11-20', clockIn: at(start), clockOut: at(end) },
	...(breaks && { breaks: breaks.map(([from, to]) => pause(from, to)) }),
	...more,
});

describe('breaks', () => {
	test.each([
		['none', [], '09:00 18:00'],
		['one', [['12:00', '13:00']], '09:00 18:00 12:00-13:00'],
		[
			'two',
			[
				['12:00', '13:00'],
				['15:00', '15:10'],
			],
			'09:00 18:00 12:00-13:00/15:00-15:10',
		],
		[
			'five',
			[
				['10:00', '10:05'],
				['12:00', '12:45'],
				['14:00', '14:05'],
				['15:00', '15:05'],
				['17:00', '17:10'],
			],
			'09:00 18:00 10:00-10:05/12:00-12:45/14:00-14:05/15:00-15:05/17:00-17:10',
		],
		[
			'that touch each other',
			[
				['12:00', '12:30'],
				['12:30', '13:00'],
			],
			'09:00 18:00 12:00-12:30/12:30-13:00',
		],
		['at the very beginning', [['09:00', '09:10']], '09:00 18:00 09:00-09:10'],
		['at the very end', [['17:50', '18:00']], '09:00 18:00 17:50-18:00'],
		['as long as the day', [['09:00', '18:00']], '09:00 18:00 09:00-18:00'],
		['of one minute', [['12:00', '12:01']], '09:00 18:00 12:00-12:01'],
		[
			'that overlap by a minute',
			[
				['12:00', '13:00'],
				['12:59', '13:30'],
			],
			'breakOutside',
		],
		[
			'one within another',
			[
				['12:00', '13:00'],
				['12:15', '12:30'],
			],
			'breakOutside',
		],
		[
			'twice the same',
			[
				['12:00', '13:00'],
				['12:00', '13:00'],
			],
			'breakOutside',
		],
		[
			'in another order',
			[
				['15:00', '15:10'],
				['12:00', '13:00'],
			],
			'09:00 18:00 12:00-13:00/15:00-15:10',
		],
		['backwards', [['13:00', '12:00']], 'breakOutside'],
		['before the work', [['08:00', '08:30']], 'breakOutside'],
		['that begin before the work', [['08:50', '09:10']], 'breakOutside'],
		['after the work', [['18:10', '18:20']], 'breakOutside'],
		['that end after the work', [['17:50', '18:10']], 'breakOutside'],
		['of the next day', [['36:00', '37:00']], 'breakOutside'],
	])('%s', (_, breaks, expected) => {
		expect(cells(day('09:00', '18:00', breaks))).toBe(expected);
	});

	test.each([
		['not told, and no sum', undefined, undefined, '09:00 18:00'],
		['not told, and the sum is all of it', undefined, 540, '09:00 18:00'],
		['not told, and the sum is more', undefined, 600, '09:00 18:00'],
		['not told, but a minute is missing', undefined, 539, 'breakTimesUnknown'],
		['not told, but an hour is missing', undefined, 480, 'breakTimesUnknown'],
		['told as none, whatever the sum', [], 480, '09:00 18:00'],
		['told, whatever the sum', [['12:00', '13:00']], 540, '09:00 18:00 12:00-13:00'],
	])('%s', (_, breaks, workMinutes, expected) => {
		expect(cells(day('09:00', '18:00', breaks, workMinutes !== undefined && { workMinutes }))).toBe(
			expected,
		);
	});
});

describe('midnight', () => {
	const over24 = { over24: true };

	test.each([
		['22:00', '23:59', '22:00 23:59', '22:00 23:59'],
		['22:00', '24:00', 'afterMidnight', '22:00 24:00'],
		['22:00', '24:01', 'afterMidnight', '22:00 24:01'],
		['22:00', '29:30', 'afterMidnight', '22:00 29:30'],
		['00:00', '09:00', '00:00 09:00', '00:00 09:00'],
		['00:00', '24:00', 'afterMidnight', '00:00 24:00'],
		['00:01', '24:01', 'afterMidnight', '00:01 24:01'],
		['00:00', '24:01', 'longerThanDay', 'longerThanDay'],
		['23:59', '47:59', 'afterMidnight', '23:59 47:59'],
		['23:59', '48:00', 'longerThanDay', 'longerThanDay'],
		// A late border: the person begins on the next calendar day, and the day of work is still this one.
		['24:30', '29:00', 'afterMidnight', '24:30 29:00'],
		['25:00', '25:00', 'endNotAfterStart', 'endNotAfterStart'],
	])('%s to %s', (start, end, usual, allowed) => {
		expect(cells(day(start, end, []))).toBe(usual);
		expect(cells(day(start, end, []), over24)).toBe(allowed);
	});

	test.each([
		[[['23:30', '24:00']], '22:00 29:00 23:30-24:00'],
		[[['23:30', '24:30']], '22:00 29:00 23:30-24:30'],
		[
			[
				['24:00', '25:00'],
				['27:00', '27:15'],
			],
			'22:00 29:00 24:00-25:00/27:00-27:15',
		],
		[[['28:30', '29:01']], 'breakOutside'],
	])('breaks of a night: %j', (breaks, expected) => {
		expect(cells(day('22:00', '29:00', breaks), over24)).toBe(expected);
	});

	test.each([
		['the end of a month', '2026-11-30', '2026-12-01'],
		['the end of a year', '2026-12-31', '2027-01-01'],
		['a leap day', '2028-02-29', '2028-03-01'],
		['the day before one', '2028-02-28', '2028-02-29'],
	])('%s', (_, date, next) => {
		const night = {
			...{ employeeCode: 'P1001', date, breaks: [] },
			clockIn: `${date}T22:00:00+09:00`,
			clockOut: `${next}T05:00:00+09:00`,
		};
		expect(cells(night, over24)).toBe('22:00 29:00');
	});

	test.each([
		['in UTC', '2026-11-20T13:00:00Z', '2026-11-20T20:00:00Z'],
		['with milliseconds', '2026-11-20T22:00:00.000+09:00', '2026-11-21T05:00:00.999+09:00'],
		['in another zone', '2026-11-20T08:00:00-05:00', '2026-11-20T15:00:00-05:00'],
	])('instants %s are times in Japan', (_, clockIn, clockOut) => {
		expect(cells({ ...day('09:00', '18:00', []), clockIn, clockOut }, over24)).toBe('22:00 29:00');
	});

	test.each([
		['starts the day before', { clockIn: '2026-11-19T23:00:00+09:00' }, 'startNotOnDay'],
		['starts two days later', { clockIn: at('48:00'), clockOut: at('50:00') }, 'startNotOnDay'],
		['has no zone', { clockIn: '2026-11-20T09:00:00' }, '09:00 18:00'],
	])('a record that %s', (_, more, expected) => {
		expect(cells(day('09:00', '18:00', [], more))).toBe(expected);
	});
});

describe('rounding to the 入力単位', () => {
	/** 08:52 to 18:07 with a break from 11:58 to 13:04. */
	const odd = day('08:52', '18:07', [['11:58', '13:04']]);

	test.each([
		['none', 15, '08:52 18:07 11:58-13:04'],
		['nearest', 1, '08:52 18:07 11:58-13:04'],
		['nearest', 5, '08:50 18:05 12:00-13:05'],
		['nearest', 6, '08:54 18:06 12:00-13:06'],
		['nearest', 10, '08:50 18:10 12:00-13:00'],
		['nearest', 15, '08:45 18:00 12:00-13:00'],
		['nearest', 20, '09:00 18:00 12:00-13:00'],
		['nearest', 30, '09:00 18:00 12:00-13:00'],
		['nearest', 60, '09:00 18:00 12:00-13:00'],
		['inward', 1, '08:52 18:07 11:58-13:04'],
		['inward', 5, '08:55 18:05 11:55-13:05'],
		['inward', 6, '08:54 18:06 11:54-13:06'],
		['inward', 10, '09:00 18:00 11:50-13:10'],
		['inward', 15, '09:00 18:00 11:45-13:15'],
		['inward', 20, '09:00 18:00 11:40-13:20'],
		['inward', 30, '09:00 18:00 11:30-13:30'],
		['inward', 60, '09:00 18:00 11:00-14:00'],
		['outward', 1, '08:52 18:07 11:58-13:04'],
		['outward', 5, '08:50 18:10 12:00-13:00'],
		['outward', 6, '08:48 18:12 12:00-13:00'],
		['outward', 10, '08:50 18:10 12:00-13:00'],
		['outward', 15, '08:45 18:15 12:00-13:00'],
		['outward', 20, '08:40 18:20 12:00-13:00'],
		['outward', 30, '08:30 18:30 12:00-13:00'],
		['outward', 60, '08:00 19:00 12:00-13:00'],
	])('%s, %i minutes', (rounding, unitMinutes, expected) => {
		expect(cells(odd, { rounding, unitMinutes })).toBe(expected);
	});

	test.each([
		['nearest', '07', '09:00'],
		['nearest', '08', '09:15'],
		['nearest', '22', '09:15'],
		['nearest', '23', '09:30'],
		['nearest', '52', '09:45'],
		['nearest', '53', '10:00'],
		['inward', '00', '09:00'],
		['inward', '01', '09:15'],
		['inward', '15', '09:15'],
		['outward', '14', '09:00'],
		['outward', '15', '09:15'],
		['outward', '59', '09:45'],
	])('%s: 09:%s becomes %s', (rounding, minute, expected) => {
		expect(cells(day(`09:${minute}`, '18:00', []), { rounding })).toBe(`${expected} 18:00`);
	});

	test.each([
		['inward', '09:01', '09:14', [], 'lostByRounding'],
		['inward', '09:01', '09:16', [], 'lostByRounding'],
		['inward', '09:01', '09:30', [], '09:15 09:30'],
		['nearest', '09:08', '09:22', [], 'lostByRounding'],
		['nearest', '09:07', '09:08', [], '09:00 09:15'],
		['outward', '09:14', '09:16', [], '09:00 09:30'],
		['outward', '00:05', '23:50', [], 'afterMidnight'],
		['nearest', '00:05', '23:52', [], '00:00 23:45'],
		['nearest', '00:05', '23:53', [], 'afterMidnight'],
		['inward', '00:05', '23:53', [], '00:15 23:45'],
		['nearest', '09:00', '18:00', [['12:00', '12:07']], '09:00 18:00'],
		['nearest', '09:00', '18:00', [['12:00', '12:08']], '09:00 18:00 12:00-12:15'],
		['outward', '09:00', '18:00', [['12:01', '12:14']], '09:00 18:00'],
		['inward', '09:00', '18:00', [['12:01', '12:02']], '09:00 18:00 12:00-12:15'],
		[
			'inward',
			'09:00',
			'18:00',
			[
				['12:00', '12:01'],
				['12:14', '12:15'],
			],
			'lostByRounding',
		],
		[
			'inward',
			'09:00',
			'18:00',
			[
				['12:00', '12:01'],
				['12:15', '12:16'],
			],
			'09:00 18:00 12:00-12:15/12:15-12:30',
		],
	])('%s: %s to %s with %j', (rounding, start, end, breaks, expected) => {
		expect(cells(day(start, end, breaks), { rounding })).toBe(expected);
	});

	test.each([
		['a day of 24 hours that would grow', '00:05', '24:05', 'outward', 'lostByRounding'],
		['a day of 24 hours that shrinks', '00:05', '24:05', 'inward', '00:15 24:00'],
		['a night', '21:53', '29:08', 'nearest', '22:00 29:15'],
	])('past midnight, %s', (_, start, end, rounding, expected) => {
		expect(cells(day(start, end, []), { rounding, over24: true })).toBe(expected);
	});
});
