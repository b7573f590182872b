const fc = require('fast-check');
const { anyDateReader, placeDate } = require('../../../dist/nodes/Oplus/dates/readDate');
const { dateReader } = require('../../../dist/nodes/Oplus/dates/datePattern');
const { monthsNamed } = require('../../../dist/nodes/Oplus/dates/sheetMonth');
const { dayOfSerial, serialOf } = require('../../../dist/nodes/shared/time/serial');
const { dateColumns } = require('../../../dist/nodes/Oplus/dates/dateColumns');
const { DATE_PATTERNS } = require('../../../dist/nodes/Oplus/vendor');

const read = anyDateReader(DATE_PATTERNS);
const dayOf = (cell, month) => {
	const written = read(cell);
	return written && (placeDate(written, month).day ?? placeDate(written, month).refused);
};

describe('a date, as headers write it', () => {
	test.each([
		'12/1',
		'12/01',
		'１２／１',
		'12/1(火)',
		'12/1 (火)',
		'12/1（火曜日）',
		'12/1\n火',
		'12月1日',
		'12月1日（火）',
		'12月1日火曜日',
		'1',
		1,
		'01',
		'1日',
		'1日(火)',
		'1(火)',
		'1 火',
		'2026/12/1',
		'2026/12/01(火)',
		'2026-12-01',
		'2026年12月1日',
		'2026.12.1',
		'20261201',
		'２０２６年１２月１日（火）',
		46357,
		'2026-12-01T00:00:00.000+09:00',
	])('%j is 1 December 2026', (header) => {
		expect(dayOf(header, '2026-12')).toBe('2026-12-01');
	});

	test.each([
		'合計',
		'12月',
		'12/',
		'1/2/3/4',
		'12/1?',
		'1.5',
		0.5,
		'',
		undefined,
		true,
		'D',
		'12/1 9:00',
	])('%j is no date', (header) => {
		expect(read(header)).toBeUndefined();
	});

	test('two-digit years are read only in the pattern that the user gives', () => {
		expect(read('12/1/26')).toBeUndefined();
		expect(anyDateReader(['M/D/YY'])('12/1/26')).toEqual({ year: 2026, month: 12, day: 1 });
	});

	test('a pattern without a day, or with a part twice, is none', () => {
		expect(dateReader('YYYY/M')).toBeUndefined();
		expect(dateReader('D/M/D')).toBeUndefined();
		expect(dateReader('第D日目(予定)')('第3日目（予定）')).toEqual({ day: 3 });
	});
});

describe('the year and month that a date leaves out', () => {
	test('come from the sheet, the nearest year first', () => {
		expect(dayOf('12/31', '2026-12')).toBe('2026-12-31');
		expect(dayOf('1/5', '2026-12')).toBe('2027-01-05');
		expect(dayOf('12/28', '2027-01')).toBe('2026-12-28');
	});

	test('are not made up', () => {
		expect(dayOf('12/1', undefined)).toBe('monthUnknown');
		expect(dayOf('6/15', '2026-12')).toBe('otherMonth');
		expect(dayOf('2025/12/1', '2026-12')).toBe('otherMonth');
		expect(dayOf('2/29', '2027-02')).toBe('noSuchDay');
		expect(dayOf('31', '2026-11')).toBe('noSuchDay');
	});

	test('a weekday that does not fit shows that the month is wrong', () => {
		expect(dayOf('1(火)', '2026-12')).toBe('2026-12-01');
		expect(dayOf('1(火)', '2026-11')).toBe('otherWeekday');
		expect(dayOf('2026/12/1(水)', undefined)).toBe('otherWeekday');
	});

	test('full dates need no month', () => {
		expect(dayOf('2026/12/1', undefined)).toBe('2026-12-01');
		expect(dayOf(46357, undefined)).toBe('2026-12-01');
	});
});

describe('the month in a title', () => {
	test.each([
		'2026年12月 シフト表',
		'２０２６年１２月度',
		'シフト表(2026/12)',
		'2026-12',
		'令和8年12月',
	])('%j', (title) => {
		expect(monthsNamed([title])).toEqual(['2026-12']);
	});

	test.each(['作成日 2026/12/1', '2026年12月1日 作成', '2026年13月', '12月', 202612, '120260/121'])(
		'%j names none',
		(title) => {
			expect(monthsNamed([title])).toEqual([]);
		},
	);

	test('each month is named once', () => {
		const titles = ['2026年11月', '2026/12 と 2026年12月', '令和元年5月'];
		expect(monthsNamed(titles)).toEqual(['2026-11', '2026-12', '2019-05']);
	});
});

describe('a row of date headers', () => {
	const columns = (cells, month = { month: '2026-12', given: true }, unused = []) =>
		dateColumns(
			cells.map((cell, index) => ({
				index,
				column: `C${index}`,
				cell,
				isUsed: !unused.includes(index),
			})),
			read,
			month,
		);
	const days = (...args) => columns(...args).dates.map(({ day }) => day);
	const reason = (...args) => columns(...args).refused.code;

	test('days alone go on into the next month where the first month was given', () => {
		expect(days(['30', '31', '1', '2'])).toEqual([
			'2026-12-30',
			'2026-12-31',
			'2027-01-01',
			'2027-01-02',
		]);
	});

	test('a month that was only found does not say where days that begin anew start', () => {
		const found = { month: '2026-12', given: false };
		expect(days(['1', '2'], found)).toEqual(['2026-12-01', '2026-12-02']);
		expect(reason(['30', '31', '1'], found)).toBe('daysBeginAnew');
	});

	test('the same day twice begins anew', () => {
		expect(reason(['1', '1'], { month: '2026-12', given: false })).toBe('daysBeginAnew');
	});

	test('days that begin anew twice are two tables side by side', () => {
		expect(reason(['1', '2', '1', '2', '1'])).toBe('daysBeginAnew');
	});

	test('the columns that a short month leaves over may stand there, but not be used', () => {
		const november = { month: '2026-11', given: true };
		expect(columns(['30', '31'], november, [1])).toMatchObject({
			dates: [{ day: '2026-11-30' }],
			ignored: ['C1'],
		});
		expect(reason(['30', '31'], november)).toBe('noSuchDay');
	});

	test('one weekday that does not fit refuses the whole sheet', () => {
		expect(reason(['1(火)', '2(水)', '3(土)'])).toBe('otherWeekday');
		expect(reason(['1(火)'], { month: '2026-11', given: true })).toBe('otherWeekday');
	});

	test('headers that are no dates are listed', () => {
		expect(columns(['1', '合計', undefined], undefined, [2])).toMatchObject({ ignored: ['C1'] });
		expect(columns(['1', undefined])).toMatchObject({ ignored: ['C1'] });
		expect(reason(['合計'])).toBe('noDates');
	});

	test('without a month nothing is dated', () => {
		expect(reason(['12/1'], { given: false })).toBe('monthUnknown');
		expect(reason(['1'], { given: false })).toBe('monthUnknown');
	});
});

describe('for every day of the century', () => {
	const days = fc
		.integer({ min: 36526, max: 73050 })
		.map((serial) => ({ serial, day: dayOfSerial(serial) }));
	const number = (part) => String(Number(part));
	const weekday = (day) => '日月火水木金土'[new Date(`${day}T00:00:00Z`).getUTCDay()];
	const NOTATIONS = [
		([y, m, d]) => `${y}/${m}/${d}`,
		([y, m, d]) => `${y}年${number(m)}月${number(d)}日`,
		([, m, d]) => `${number(m)}/${number(d)}`,
		([, m, d]) => `${number(m)}月${number(d)}日`,
		([, , d]) => `${number(d)}日`,
		([, , d]) => number(d),
		([, , d]) => Number(d),
	];

	test('each notation, with its weekday or without, reads back as the day', () => {
		const notations = fc.constantFrom(...NOTATIONS);
		fc.assert(
			fc.property(days, notations, fc.boolean(), ({ day }, write, withWeekday) => {
				const written = write(day.split('-'));
				const header = withWeekday ? `${written}(${weekday(day)})` : written;
				expect(dayOf(header, day.slice(0, 7))).toBe(day);
			}),
		);
	});

	test('a wrong weekday is always noticed', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 6 }), ({ serial, day }, away) => {
				const wrong = weekday(dayOfSerial(Math.min(serial + away, 73050)));
				fc.pre(wrong !== weekday(day));
				expect(dayOf(`${Number(day.slice(8))}(${wrong})`, day.slice(0, 7))).toBe('otherWeekday');
			}),
		);
	});

	test('Excel’s serial number goes both ways', () => {
		fc.assert(fc.property(days, ({ serial, day }) => expect(serialOf(day)).toBe(serial)));
		expect(dayOfSerial(31)).toBeUndefined();
		expect(dayOfSerial(46357.5)).toBeUndefined();
	});

	test('no text throws', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(() => dayOf(value, '2026-12')).not.toThrow();
			}),
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (pattern) => {
				expect(() => dateReader(pattern)?.('12/1')).not.toThrow();
			}),
		);
	});
});
