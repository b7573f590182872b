const { check, shift } = require('../../../dist/nodes/shared/records');
const { sentence } = require('../../../dist/nodes/shared/reasons/reason');
const { readGrid } = require('../../../dist/nodes/Oplus/readGrid');
const { sheetOf } = require('../../../dist/nodes/shared/sheet/sheet');
const { layout } = require('../../fixtures/oplus/layout');

const rowsOf = (...rows) => rows.map((row) => ({ row }));
const HEADER = ['社員番号', '氏名', '拠点', '12/1(火)', '12/2(水)', '12/3(木)'];
const read = (rows, changes, firstCell) =>
	readGrid(sheetOf(rowsOf(...rows), firstCell), layout({ month: '2026-12', ...changes }));
const shiftsOf = (...args) => read(...args).shifts.map((found) => found.shift);

test('each filled cell is a Shift of the person and day', () => {
	const rows = [HEADER, ['00123', '山田 太郎', '渋谷', '9:00-18:00', '×', '22:00-29:00']];
	expect(shiftsOf(rows)).toEqual([
		{
			employeeCode: '00123',
			date: '2026-12-01',
			start: '2026-12-01T09:00:00+09:00',
			end: '2026-12-01T18:00:00+09:00',
		},
		{
			employeeCode: '00123',
			date: '2026-12-03',
			start: '2026-12-03T22:00:00+09:00',
			end: '2026-12-04T05:00:00+09:00',
		},
	]);
});

test('every shift that is read passes the check of the common record', () => {
	const cells = ['早番 9:00-17:00', '有休', '25:00-29:00'];
	for (const found of shiftsOf([HEADER, ['1', '', '', ...cells]])) {
		expect(check(shift, found).record).toEqual(found);
	}
});

test('leave and unconfirmed shifts say so', () => {
	const rows = [HEADER, ['1', '', '', '有休', '(仮)9:00-18:00', '〇']];
	expect(shiftsOf(rows)).toMatchObject([
		{ date: '2026-12-01', leave: '有休' },
		{ date: '2026-12-02', confirmed: false },
	]);
});

test('a cell that cannot be read is reported with row, column and text, and holds no times', () => {
	const [found] = read([['シフト表'], HEADER, ['1', '', '', '', '早番?', '']]).shifts;
	expect(found.shift).toEqual({
		employeeCode: '1',
		date: '2026-12-02',
		unread: "row 3, column E: '早番?'",
	});
	expect(sentence(found.reason, 'en')).toMatch(/^Row 3, column E: '早番\?' is neither times nor/);
	expect(sentence(found.reason, 'ja')).toMatch(/^3行目 E列「早番\?」/);
	expect(found.place).toEqual({ row: 3, column: 'E', item: 2 });
});

test('a sheet that begins in B3 is reported in its own rows and columns', () => {
	const { shifts } = read([HEADER, ['1', '', '', '?', '', '']], {}, 'B3');
	expect(shifts[0].shift.unread).toBe("row 4, column E: '?'");
});

test('staff numbers are kept as they stand; numbers keep their digits', () => {
	const rows = [HEADER, ['００１', '', '', '9-'], [45, '', '', '9-'], [' 7 ', '', '', '9-']];
	expect(shiftsOf(rows).map(({ employeeCode }) => employeeCode)).toEqual(['００１', '45', ' 7 ']);
});

test('a row with shifts but without a staff number is reported by its number only', () => {
	const rows = [HEADER, [null, '山田 太郎', '', '9:00-18:00'], ['', '合計', '', '', '', '']];
	const { shifts, lost } = read(rows);
	expect(shifts).toEqual([]);
	expect(lost.map((reason) => reason.code)).toEqual(['rowWithoutNumber']);
	expect(sentence(lost[0], 'ja')).toContain('2行目');
	expect(JSON.stringify(lost)).not.toContain('山田');
});

test('two rows for one person and day both come out', () => {
	const rows = [HEADER, ['1', '', '', '9:00-18:00'], ['1', '', '', '10:00-19:00']];
	expect(shiftsOf(rows).map(({ start }) => start.slice(11, 16))).toEqual(['09:00', '10:00']);
});

test('the people and the days of the sheet are told, with or without shifts', () => {
	const { staff, days } = read([HEADER, ['1', '山田　太郎', '渋谷', '', '', ''], [2]]);
	expect(staff).toEqual([
		{ employeeCode: '1', name: '山田 太郎', divisionName: '渋谷', row: 2 },
		{ employeeCode: '2', row: 3 },
	]);
	expect(days).toEqual(['2026-12-01', '2026-12-02', '2026-12-03']);
});

describe('the header', () => {
	test('is found by the staff number column, below titles', () => {
		const rows = [['2026年12月 シフト表'], [], HEADER, ['1', '', '', '9:00-18:00']];
		expect(shiftsOf(rows, { month: undefined })).toHaveLength(1);
	});

	test('is the row that the layout says', () => {
		const rows = [HEADER, HEADER.with(3, '12/4(金)'), ['1', '', '', '9:00-18:00']];
		expect(shiftsOf(rows, { headerRow: 2 })[0].date).toBe('2026-12-04');
		expect(read(rows, { headerRow: 9 }).refused.code).toBe('headerNotFound');
		expect(read(rows, { headerRow: 3 }).refused.code).toBe('staffNumberNotFound');
	});

	test('may name its columns in other words, in other widths, or by letter', () => {
		const rows = (name) => [
			[name, '12/1'],
			['1', '9:00-18:00'],
		];
		expect(shiftsOf(rows('ｽﾀｯﾌ 番号'))).toHaveLength(1);
		expect(shiftsOf(rows('Staff'), { staffNumber: ['Staff'] })).toHaveLength(1);
		expect(shiftsOf(rows('No.'), { headerRow: 1, staffNumber: ['A'] })).toHaveLength(1);
	});

	test('that is not found, or empty sheets, refuse the reading', () => {
		expect(
			read([
				['a', 'b'],
				['1', '2'],
			]).refused.code,
		).toBe('headerNotFound');
		expect(read([[], [null, '']]).refused.code).toBe('emptySheet');
		expect(readGrid(sheetOf([]), layout()).refused.code).toBe('emptySheet');
	});

	test('may have the weekdays in the row below, and they count', () => {
		const header = ['社員番号', '1', '2'];
		const person = ['1', '9:00-18:00', ''];
		expect(shiftsOf([header, [null, '火', '水'], person])[0].date).toBe('2026-12-01');
		expect(read([header, [null, '日', '月'], person]).refused.code).toBe('otherWeekday');
		expect(read([header, [null, '火', '水'], person]).lost).toEqual([]);
	});

	test('may have a label before the weekdays', () => {
		const header = ['社員番号', '氏名', '1', '2'];
		const rows = [header, ['', '曜日', '火', '水'], ['1', '', '9:00-18:00', '']];
		expect(read(rows).lost).toEqual([]);
		expect(read(rows.with(1, ['', '曜日', '日', '月'])).refused.code).toBe('otherWeekday');
	});

	test('may come again on the next page, but not with other dates', () => {
		const person = ['1', '', '', '9:00-18:00'];
		expect(shiftsOf([HEADER, person, HEADER, person])).toHaveLength(2);
		const other = HEADER.with(3, '12/16(水)');
		expect(read([HEADER, person, other, person]).refused.code).toBe('secondHeader');
	});

	test('lists the columns that are not looked at', () => {
		const rows = [
			[...HEADER, '合計'],
			['1', '', '', '', '', '', 40],
		];
		expect(sentence(read(rows).notes[0], 'en')).toBe('These columns were not looked at: G.');
	});
});

describe('branches', () => {
	const divisionCodes = { 渋谷店: '1000', 新宿店: '2000' };
	const rows = (...names) => [HEADER, ...names.map((name) => ['1', '', name, '9:00-18:00'])];

	test('become KOT所属コード by the user’s table', () => {
		expect(shiftsOf(rows('新宿店'), { divisionCodes })[0].divisionCode).toBe('2000');
		expect(shiftsOf(rows('新宿店'))[0]).not.toHaveProperty('divisionCode');
		expect(shiftsOf(rows(''), { divisionCodes })[0]).not.toHaveProperty('divisionCode');
	});

	test('without a code make the day unread; one that is nearly there is named', () => {
		const [unknown, near] = read(rows('池袋店', '渋谷 店'), { divisionCodes }).shifts;
		expect(unknown.reason.code).toBe('divisionWithoutCode');
		expect(unknown.shift).not.toHaveProperty('start');
		expect(near.reason.values.detail).toBe('渋谷 店 (渋谷店?)');
	});

	test('merged downwards are carried down, only in the columns that are said to be merged', () => {
		const merged = rows('渋谷店', null, '新宿店', null);
		const codes = (mergedDown) =>
			shiftsOf(merged, { divisionCodes, mergedDown }).map(({ divisionCode }) => divisionCode);
		expect(codes(['拠点'])).toEqual(['1000', '1000', '2000', '2000']);
		expect(codes([])).toEqual(['1000', undefined, '2000', undefined]);
	});

	test('of a sheet without such a column may be given for the whole sheet', () => {
		const sheet = [
			['社員番号', '12/1'],
			['1', '9:00-18:00'],
		];
		expect(shiftsOf(sheet, { divisionCode: '1000' })[0].divisionCode).toBe('1000');
	});
});

test('rows keyed by header read the same, but not where the keys lose their order', () => {
	const keyed = (...rows) => readGrid(sheetOf(rows), layout({ month: '2026-12' }));
	const { shifts } = keyed(
		{ '\uFEFF社員番号': '1', '12/2': '9:00-18:00' },
		{ '\uFEFF社員番号': '2', '12/1': '?' },
	);
	expect(shifts.map(({ shift: { date, unread } }) => unread ?? date)).toEqual([
		'2026-12-02',
		"row 3, column 12/1: '?'",
	]);
	expect(keyed({ 社員番号: '1', 16: '9:00-18:00', 1: '' }).refused.code).toBe('keyedDays');
});
