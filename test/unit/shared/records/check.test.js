const { shared } = require('../dist');

const { check, isNothing, shift, employee, punch, dependent, attendance, monthlyAttendance } =
	shared('records');
const { wording } = shared('reasons/reason');

const SHIFT = {
	employeeCode: '00123',
	date: '2026-05-01',
	start: '2026-05-01T09:00:00+09:00',
	end: '2026-05-01T18:00:00+09:00',
};
const codesOf = ({ reasons = [] }) => reasons.map(({ code }) => code);
const textsOf = ({ reasons = [] }) => reasons.map((reason) => wording(reason, 'en').message);

test.each([
	[{}, true],
	[{ resumeAt: '2026-05-01T10:00:00+09:00' }, true],
	[{ employeeCode: '' }, false],
	[SHIFT, false],
])('%j is nothing: %s', (item, expected) => {
	expect(isNothing(item)).toBe(expected);
});

describe('what a record takes from an item', () => {
	test('known fields only; what else the item carries stays with the item', () => {
		const { record } = check(shift, { ...SHIFT, row: 7, memo: 'x' });
		expect(record).toEqual(SHIFT);
	});

	test.each([undefined, null, '', '   ', '　'])('a field that holds %p is absent', (blank) => {
		const { record } = check(employee, { employeeCode: '00123', email: blank, lastName: '青葉' });
		expect(record).toEqual({ employeeCode: '00123', lastName: '青葉' });
	});

	test('codes are texts: numbers become their digits, leading zeros stay', () => {
		expect(check(employee, { employeeCode: 123 }).record.employeeCode).toBe('123');
		expect(check(employee, { employeeCode: '00123' }).record.employeeCode).toBe('00123');
	});

	test('names keep every character: surrogate pairs, variants, half-width kana', () => {
		const names = { lastName: '𠮷野川', firstName: '髙﨑', lastNameKana: 'ﾖｼﾉｶﾞﾜ' };
		expect(check(employee, { employeeCode: '1', ...names }).record).toMatchObject(names);
	});

	test('instants are written in Japanese time, whatever offset they came with', () => {
		const { record } = check(punch, {
			employeeCode: '1',
			time: '2026-05-01T00:30:00Z',
			kind: 'in',
		});
		expect(record.time).toBe('2026-05-01T09:30:00+09:00');
	});

	test('breaks are put in order', () => {
		const late = { start: '2026-05-01T15:00:00+09:00', end: '2026-05-01T15:15:00+09:00' };
		const noon = { start: '2026-05-01T12:00:00+09:00', end: '2026-05-01T13:00:00+09:00' };
		expect(check(shift, { ...SHIFT, breaks: [late, noon] }).record.breaks).toEqual([noon, late]);
	});
});

describe('what a refusal names', () => {
	test('person, day and field of everything that is missing', () => {
		const checked = check(shift, { employeeCode: '00123', date: '2026-05-01' });
		expect(textsOf(checked)).toEqual(["'00123' 2026-05-01: 'start' is missing."]);
	});

	test('every unreadable field, and what should stand there', () => {
		const checked = check(shift, { ...SHIFT, date: '1 May', start: 'nine' });
		expect(textsOf(checked)).toEqual([
			"'00123' 1 May: 'date' cannot be read (YYYY-MM-DD expected).",
			"'00123' 1 May: 'start' cannot be read (YYYY-MM-DDTHH:MM+09:00 expected).",
		]);
	});

	test('a record without a code is still named by its day', () => {
		expect(textsOf(check(shift, { ...SHIFT, employeeCode: '' }))).toEqual([
			"'?' 2026-05-01: 'employeeCode' is missing.",
		]);
	});

	test('never the name of a family member', () => {
		const texts = textsOf(check(dependent, { employeeCode: '00123', lastName: '機密花子' }));
		expect(texts).toEqual(["'00123': 'firstName' is missing."]);
	});
});

describe('what must hold between the fields of a shift', () => {
	const times = (start, end) => ({ ...SHIFT, start: `${start}+09:00`, end: `${end}+09:00` });
	test.each([
		['an end at the start', times('2026-05-01T09:00', '2026-05-01T09:00'), ['endNotAfterStart']],
		['exactly 24 hours', times('2026-05-01T09:00', '2026-05-02T09:00'), []],
		['a minute more', times('2026-05-01T09:00', '2026-05-02T09:01'), ['longerThanDay']],
		['a start after midnight', times('2026-05-02T01:00', '2026-05-02T09:00'), []],
		['a start two days on', times('2026-05-03T01:00', '2026-05-03T09:00'), ['startNotOnDay']],
		['a start the day before', times('2026-04-30T23:00', '2026-05-01T09:00'), ['startNotOnDay']],
		['a cell that could not be read', { ...SHIFT, unread: 'B3: ?' }, ['unread']],
		['leave without times', { employeeCode: '1', date: '2026-05-01', leave: '有休' }, []],
	])('%s', (_, input, expected) => {
		expect(codesOf(check(shift, input))).toEqual(expected);
	});

	const pause = (from, to) => ({
		start: `2026-05-01T${from}:00+09:00`,
		end: `2026-05-01T${to}:00+09:00`,
	});
	test.each([
		['inside', [pause('12:00', '13:00')], []],
		['touching both ends', [pause('09:00', '10:00'), pause('17:00', '18:00')], []],
		['before the start', [pause('08:59', '09:30')], ['breakOutside']],
		['beyond the end', [pause('17:30', '18:01')], ['breakOutside']],
		['that overlap', [pause('12:00', '13:00'), pause('12:59', '13:30')], ['breakOutside']],
		['of no length', [pause('12:00', '12:00')], ['breakOutside']],
	])('breaks %s', (_, breaks, expected) => {
		expect(codesOf(check(shift, { ...SHIFT, breaks }))).toEqual(expected);
	});
});

describe('the other records', () => {
	test('a punch knows six kinds and no other', () => {
		const time = '2026-05-01T09:00:00+09:00';
		expect(codesOf(check(punch, { employeeCode: '1', time, kind: 'breakStart' }))).toEqual([]);
		expect(codesOf(check(punch, { employeeCode: '1', time, kind: 'lunch' }))).toEqual([
			'unreadable',
		]);
	});

	test('attendance is held to the same order of times', () => {
		const [clockIn, clockOut] = ['2026-05-01T18:00:00+09:00', '2026-05-01T09:00:00+09:00'];
		const input = { employeeCode: '1', date: '2026-05-01', clockIn, clockOut };
		expect(codesOf(check(attendance, input))).toEqual(['endNotAfterStart']);
	});

	test('a month counts whole minutes, and half days of leave', () => {
		const input = { employeeCode: '1', month: '2026-05', workMinutes: '9600', workDays: 19.5 };
		expect(check(monthlyAttendance, input).record).toMatchObject({
			workMinutes: 9600,
			workDays: 19.5,
		});
		expect(codesOf(check(monthlyAttendance, { ...input, workMinutes: 0.5 }))).toEqual([
			'unreadable',
		]);
		expect(codesOf(check(monthlyAttendance, { ...input, month: '2026-13' }))).toEqual([
			'unreadable',
		]);
	});
});

test.each(['toString', '__proto__', 'yes', 1])('%p is neither true nor false', (confirmed) => {
	expect(codesOf(check(shift, { ...SHIFT, confirmed }))).toEqual(['unreadable']);
});
