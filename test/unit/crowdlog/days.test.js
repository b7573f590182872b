const { at, crowdlog, DAY, pause, RULES, workday } = require('./built');
const { codeBook } = require('../../../dist/nodes/shared/records');

const { readDays } = crowdlog('days/readDays');
const read = (inputs, rules = {}) => readDays(inputs, { ...RULES, ...rules });
const only = (input, rules) => read([input], rules)[0];
/** `failed onlyANumber`, `skip noTimes`, or what is written. */
const outcome = ({ verdict, blocked, written }) => {
	if (verdict) return `${verdict.action} ${verdict.reason.code}`;
	if (blocked) return `blocked ${blocked.code}`;
	return `${written.start}-${written.end}`;
};
const without = (...fields) => {
	const entries = Object.entries(workday()).filter(([field]) => !fields.includes(field));
	return Object.fromEntries(entries);
};

test.each([
	['a day of work', workday(), '540-1080'],
	['breaks that are none', workday({ breaks: [] }), '540-1080'],
	['breaks that the source does not tell', without('breaks'), '540-1080'],
	['seconds, cut off', workday({ clockIn: '2026-11-20T09:00:59+09:00' }), '540-1080'],
	['worked all the time', { ...without('breaks'), workMinutes: 540 }, '540-1080'],
	['a sum that the breaks do not explain', workday({ workMinutes: 400 }), '540-1080'],
	['no code', without('employeeCode'), 'failed missing'],
	['no day', without('date'), 'failed missing'],
	['a day that is none', workday({ date: '2026-02-30' }), 'failed unreadable'],
	['a time that is none', workday({ clockIn: 'nine' }), 'failed unreadable'],
	['no start', without('clockIn'), 'failed missing'],
	['no end', without('clockOut'), 'failed missing'],
	['an end before the start', workday({ clockOut: at('08:00') }), 'failed endNotAfterStart'],
	[
		'less than a minute',
		workday({
			clockIn: '2026-11-20T09:00:10+09:00',
			clockOut: '2026-11-20T09:00:50+09:00',
			breaks: [],
		}),
		'failed lessThanMinute',
	],
	['more than 24 hours', workday({ clockOut: at('33:01') }), 'failed longerThanDay'],
	['a sum of more than 24 hours', workday({ workMinutes: 1441 }), 'failed tooManyMinutes'],
	[
		'overlapping breaks',
		workday({ breaks: [pause('12:00', '13:00'), pause('12:30', '13:30')] }),
		'failed breakOutside',
	],
	['a break outside', workday({ breaks: [pause('18:00', '18:30')] }), 'failed breakOutside'],
	[
		'a break without its time',
		{ ...without('breaks'), workMinutes: 480 },
		'failed breakTimesUnknown',
	],
	[
		'a night',
		workday({ clockIn: at('22:00'), clockOut: at('29:00'), breaks: [] }),
		'failed afterMidnight',
	],
	['up to midnight', workday({ clockOut: at('24:00') }), 'failed afterMidnight'],
	['up to the minute before', workday({ clockOut: at('23:59') }), '540-1439'],
	['no times', without('clockIn', 'clockOut', 'breaks'), 'skip noTimes'],
	[
		'no times and a sum of zero',
		{ ...without('clockIn', 'clockOut', 'breaks'), workMinutes: 0 },
		'skip noTimes',
	],
	[
		'work without its times',
		{ ...without('clockIn', 'clockOut', 'breaks'), workMinutes: 480 },
		'failed missing',
	],
	[
		'work without its times beside leave',
		{ ...without('clockIn', 'clockOut', 'breaks'), workMinutes: 240, leave: '午前休' },
		'failed missing',
	],
	['leave', { ...without('clockIn', 'clockOut', 'breaks'), leave: '有休' }, 'skip leaveNotWritten'],
	['half a day of leave', workday({ leave: '午前休' }), '540-1080'],
])('%s', (_, input, expected) => {
	expect(outcome(only(input))).toBe(expected);
});

test('half a day of leave is taken over with its times, and says that the leave is not', () => {
	const { remark, day } = only(workday({ leave: '午後休' }));
	expect(remark.code).toBe('partLeaveNotWritten');
	expect(day.leave).toBe('午後休');
});

test.each([
	[{ over24: true }, at('29:00'), '1320-1740'],
	[{ over24: true }, at('46:00'), '1320-2760'],
	[{ over24: true }, at('46:01'), 'failed longerThanDay'],
])('with %j a night that ends at %s', (rules, clockOut, expected) => {
	const night = workday({ clockIn: at('22:00'), clockOut, breaks: [] });
	expect(outcome(only(night, rules))).toBe(expected);
});

test('a night that rounding brings to midnight is refused like any other', () => {
	const late = workday({ clockOut: at('23:55') });
	expect(outcome(only(late, { rounding: 'nearest' }))).toBe('failed afterMidnight');
});

describe('codes of members', () => {
	const members = codeBook(['P1001', '00045', 'R2N6F5']);

	test.each([
		['P1001', '540-1080'],
		['P9999', 'failed unknownCode'],
		['45', 'failed nearMissCode'],
		['Ｐ１００１', 'failed nearMissCode'],
		['r2n6f5', 'failed nearMissCode'],
		[' P1001', 'failed nearMissCode'],
	])('%j', (employeeCode, expected) => {
		expect(outcome(only(workday({ employeeCode }), { members }))).toBe(expected);
	});

	test('are not asked for where none are given', () => {
		expect(outcome(only(workday({ employeeCode: 'anybody' })))).toBe('540-1080');
	});
});

describe('days that must be left alone', () => {
	test.each([
		['2026-11-19', '540-1080'],
		['2026-11-20', 'blocked onClosedDay'],
		['2026-12-31', 'blocked onClosedDay'],
	])('closed up to %s', (closingDate, expected) => {
		expect(outcome(only(workday(), { closingDate }))).toBe(expected);
	});

	test('申請済 is a matter of person and day', () => {
		const rules = { applied: new Set([`${DAY} P1001`]) };
		const days = read([workday(), workday({ employeeCode: 'P1002' })], rules);
		expect(days.map(outcome)).toEqual(['blocked applied', '540-1080']);
	});
});

describe('two rows for one day', () => {
	test('fail together, a readable one and one that is not', () => {
		const days = read([workday(), workday({ clockIn: '?' }), workday({ employeeCode: 'P1002' })]);
		expect(days.map(outcome)).toEqual(['failed duplicate', 'failed duplicate', '540-1080']);
		expect(days[0].verdict.reason.values).toMatchObject({ record: "'P1001' 2026-11-20", count: 2 });
	});

	test('rows that name nobody are not one another', () => {
		const nobody = without('employeeCode');
		expect(read([nobody, nobody]).map(outcome)).toEqual(['failed missing', 'failed missing']);
	});
});

describe('rounding', () => {
	test('keeps both values, and says nothing where nothing changed', () => {
		const { day, rounded, record } = only(workday({ clockIn: at('08:52') }), {
			rounding: 'nearest',
		});
		expect(record.clockIn).toBe(at('08:52'));
		expect(day.clockIn).toBe(at('08:45'));
		expect(rounded).toEqual({ clockIn: { from: at('08:52'), to: at('08:45') } });
		expect(only(workday(), { rounding: 'nearest' })).not.toHaveProperty('rounded');
	});

	test('is never done unasked', () => {
		const { day } = only(workday({ clockIn: at('08:52') }));
		expect(day.clockIn).toBe(at('08:52'));
	});

	test.each([
		['nothing is left', workday({ clockOut: at('09:07'), breaks: [] }), 'nearest'],
		[
			'breaks run into one another',
			workday({ breaks: [pause('12:00', '12:20'), pause('12:25', '12:40')] }),
			'inward',
		],
		[
			'a break leaves the day',
			workday({ clockIn: at('09:05'), breaks: [pause('09:06', '10:00')] }),
			'inward',
		],
	])('a day that does not survive it is refused: %s', (_, input, rounding) => {
		expect(outcome(only(input, { rounding }))).toBe('failed lostByRounding');
	});
});

describe('breaks that are granted without punches', () => {
	const noon = { start: 720, end: 780 };
	const evening = { start: 1020, end: 1035 };
	const untold = (workMinutes) => ({ ...without('breaks'), workMinutes });
	const breaksOf = (input, grantedBreaks) => only(input, { grantedBreaks }).written?.breaks;

	test('are taken where they explain the minutes of work', () => {
		expect(breaksOf(untold(480), [noon])).toEqual([noon]);
		expect(breaksOf(untold(465), [noon, evening])).toEqual([noon, evening]);
	});

	test.each([
		['a minute is left over', untold(479), [noon]],
		['only one of two explains it', untold(480), [noon, evening]],
		['the break lies outside the times', { ...untold(480), clockOut: at('12:30') }, [noon]],
	])('are not taken where %s', (_, input, granted) => {
		expect(only(input, { grantedBreaks: granted }).written?.breaks).toBeUndefined();
	});

	test('never replace breaks that were punched', () => {
		expect(breaksOf(workday({ workMinutes: 480 }), [evening])).toEqual([noon]);
	});

	test('are not added to a day that was worked through', () => {
		expect(outcome(only(untold(540), { grantedBreaks: [noon] }))).toBe('540-1080');
		expect(breaksOf(untold(540), [noon])).toBeUndefined();
	});
});
