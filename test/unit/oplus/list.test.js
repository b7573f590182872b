const { readList } = require('../../../dist/nodes/Oplus/readList');
const { sheetOf } = require('../../../dist/nodes/shared/sheet/sheet');
const { sentence } = require('../../../dist/nodes/shared/reasons/reason');
const { clock, layout, span } = require('../../fixtures/oplus/layout');

const HEADER = ['社員番号', '氏名', '日付', '開始時間', '終了時間'];
const read = (rows, changes) => readList(sheetOf(rows.map((row) => ({ row }))), layout(changes));
/** One row of `columns` besides number and date. */
const readOne = (columns, cells, changes) =>
	read(
		[
			['社員番号', '日付', ...columns],
			['00123', '2026/12/1', ...cells],
		],
		changes,
	).shifts[0];
const TIMES = ['開始時間', '終了時間'];
const at = (time, day = '01') => `2026-12-${day}T${time}:00+09:00`;

test('each row is the Shift of a person and day', () => {
	const rows = [HEADER, ['00123', '山田 太郎', '2026/12/1', '9:00', '18:00']];
	expect(read(rows)).toMatchObject({
		shifts: [
			{
				shift: { employeeCode: '00123', date: '2026-12-01', start: at('09:00'), end: at('18:00') },
				place: { row: 2, column: 'D', item: 1 },
				text: '9:00-18:00',
			},
		],
		staff: [{ employeeCode: '00123', name: '山田 太郎', row: 2 }],
		days: ['2026-12-01'],
		lost: [],
	});
});

test.each([
	[0.375, 0.75],
	['９：００', '18時'],
	[46357.375, 46357.75],
	['9:00:00', '18:00:00'],
])('times %j to %j are 9:00 to 18:00', (start, end) => {
	expect(readOne(TIMES, [start, end]).shift).toMatchObject({
		start: at('09:00'),
		end: at('18:00'),
	});
});

test.each([
	['22:00', '29:00'],
	['22:00', '翌5:00'],
	[22 / 24, 29 / 24],
	[46357 + 22 / 24, 46358 + 5 / 24],
])('times %j to %j end on the next day', (start, end) => {
	expect(readOne(TIMES, [start, end]).shift.end).toBe(at('05:00', '02'));
});

test('an end before the start is read only where the option says what it means', () => {
	expect(readOne(TIMES, ['22:00', '5:00']).reason.code).toBe('endNotAfterStart');
	const nextDay = { cells: { endBeforeStartIsNextDay: true } };
	expect(readOne(TIMES, ['22:00', '5:00'], nextDay).shift.end).toBe(at('05:00', '02'));
});

test.each([
	[9, 18, 'notUnderstood'],
	['9:00', '未定', 'notUnderstood'],
	['9:00', '', 'endMissing'],
	['', '18:00', 'endMissing'],
	[46356.375, 46356.75, 'notUnderstood'],
	['お休み', '', 'unknownWord'],
])('%j to %j is unread (%s)', (start, end, code) => {
	const found = readOne(TIMES, [start, end]);
	expect(found.reason.code).toBe(code);
	expect(found.shift.unread).toMatch(/^row 2, column [CD]: /);
	expect(found.shift).not.toHaveProperty('start');
});

test('a mark or a name may stand in place of the start', () => {
	const patterns = { 早番: span('7:00', '16:00') };
	expect(readOne(TIMES, ['有休', '']).shift.leave).toBe('有休');
	expect(readOne(TIMES, ['×', ''])).toBeUndefined();
	expect(readOne(TIMES, ['早番', ''], { cells: { patterns } }).shift.start).toBe(at('07:00'));
});

test('one cell may hold everything, and comes before start and end', () => {
	expect(readOne(['シフト'], ['早番 9:00-17:00']).shift.end).toBe(at('17:00'));
	const both = ['シフト', ...TIMES];
	expect(readOne(both, ['有休', '9:00', '18:00']).shift).toMatchObject({ leave: '有休' });
	expect(readOne(both, ['', '9:00', '18:00']).shift.start).toBe(at('09:00'));
});

describe('breaks', () => {
	const breakRules = [{ atLeast: 0, minutes: 60, begins: { at: clock('12:00') } }];
	const oneHour = [{ start: at('13:00'), end: at('14:00') }];

	test('of their own columns come before the rules', () => {
		const columns = [...TIMES, '休憩開始', '休憩終了'];
		const cells = ['9:00', '18:00', '13:00', '14:00'];
		expect(readOne(columns, cells, { cells: { breakRules } }).shift.breaks).toEqual(oneHour);
		const withCell = ['シフト', '休憩開始', '休憩終了'];
		expect(
			readOne(withCell, ['9:00-18:00', '13:00', '14:00'], { cells: { breakRules } }).shift.breaks,
		).toEqual(oneHour);
	});

	test('may stand in one column, as times or as a length with a rule', () => {
		const columns = [...TIMES, '休憩'];
		const breaksOf = (cell, rules) =>
			readOne(columns, ['9:00', '18:00', cell], { cells: { breakRules: rules } });
		expect(breaksOf('13:00～14:00', []).shift.breaks).toEqual(oneHour);
		for (const length of [60, '60分', '1:00', 1 / 24]) {
			expect(breaksOf(length, breakRules).shift.breaks).toEqual([
				{ start: at('12:00'), end: at('13:00') },
			]);
			expect(breaksOf(length, []).reason.code).toBe('breakWithoutPlace');
		}
		expect(breaksOf(0, breakRules).shift).not.toHaveProperty('breaks');
		expect(breaksOf('少し', breakRules).reason.code).toBe('breakWithoutPlace');
	});

	test('with one end only, or outside, make the day unread', () => {
		const columns = [...TIMES, '休憩開始', '休憩終了'];
		expect(readOne(columns, ['9:00', '18:00', '13:00', '']).reason.code).toBe('breakWithoutPlace');
		expect(readOne(columns, ['9:00', '18:00', '19:00', '20:00']).reason.code).toBe('breakOutside');
	});
});

describe('the status column', () => {
	const statusOf = (status, cells = ['9:00', '18:00']) =>
		readOne([...TIMES, '確定'], [...cells, status]);

	test('says what is confirmed; blank is not', () => {
		expect(statusOf('確定').shift).not.toHaveProperty('confirmed');
		expect(statusOf('').shift.confirmed).toBe(false);
		expect(statusOf('未確定').shift.confirmed).toBe(false);
		expect(statusOf('', ['有休', '']).shift).toMatchObject({ leave: '有休', confirmed: false });
	});

	test('with another word leaves the day unread', () => {
		expect(statusOf('確認待ち').reason.code).toBe('unknownStatus');
	});
});

describe('dates', () => {
	const shiftOn = (date, month) => {
		const rows = [HEADER, ['1', '', date, '9:00', '18:00']];
		const { shifts, lost } = read(rows, { month });
		return shifts[0]?.shift.date ?? lost[0]?.code;
	};

	test.each(['2026/12/1', '2026-12-01', 46357, '2026年12月1日（火）', '2026-12-01T00:00:00'])(
		'%j needs no month',
		(date) => {
			expect(shiftOn(date)).toBe('2026-12-01');
		},
	);

	test('without year or month are completed by the sheet’s month', () => {
		expect(shiftOn('12/1', '2026-12')).toBe('2026-12-01');
		expect(shiftOn(1, '2026-12')).toBe('2026-12-01');
		expect(shiftOn('1/3', '2026-12')).toBe('2027-01-03');
	});

	test('that cannot be trusted lose the row, by its number', () => {
		expect(shiftOn('12/1')).toBe('monthUnknownInRow');
		expect(shiftOn('2026/12/1(月)')).toBe('otherWeekdayInRow');
		expect(shiftOn('2/30', '2027-02')).toBe('noSuchDayInRow');
		expect(shiftOn('8/1', '2026-12')).toBe('otherMonthInRow');
		expect(shiftOn('来週', '2026-12')).toBe('rowWithoutDate');
		expect(shiftOn('', '2026-12')).toBe('rowWithoutDate');
	});
});

test('two rows for one person and day both come out', () => {
	const row = ['1', '', '2026/12/1', '9:00', '18:00'];
	expect(read([HEADER, row, row.with(3, '10:00')]).shifts).toHaveLength(2);
});

test('rows without a number are lost only if they plan something', () => {
	const rows = [
		HEADER,
		['', '山田 太郎', '2026/12/1', '9:00', '18:00'],
		['', '合計', '', '', ''],
		HEADER,
		['1', '', '', '', ''],
	];
	const { shifts, lost } = read(rows);
	expect(shifts).toEqual([]);
	expect(lost.map((reason) => sentence(reason, 'en'))).toEqual([
		'Row 2 has shifts but no staff number (社員番号). Fill in the staff number; the row was not taken.',
	]);
});

test('a person merged over several rows is carried down where the column is said to be merged', () => {
	const rows = [
		HEADER,
		['1', '', '2026/12/1', '9:00', '18:00'],
		[null, '', '2026/12/2', '9:00', '18:00'],
	];
	expect(read(rows).lost).toHaveLength(1);
	expect(read(rows, { mergedDown: ['社員番号'] }).shifts.map(({ shift }) => shift.date)).toEqual([
		'2026-12-01',
		'2026-12-02',
	]);
});

test('a list without the columns it needs is refused, by their names', () => {
	const refused = (...header) =>
		read([
			['社員番号', ...header],
			['1', ''],
		]).refused;
	expect(refused('開始', '終了')).toMatchObject({ code: 'columnNotFound' });
	expect(refused('日付').values.names).toContain('開始時間');
	expect(refused('日付', '開始').values.names).toContain('終了時間');
});

test('columns that no parameter names are listed', () => {
	const rows = [
		[...HEADER, '備考'],
		['1', '', '2026/12/1', '9:00', '18:00', '朝礼当番'],
	];
	expect(read(rows).notes[0].values).toEqual({ columns: 'F' });
});
