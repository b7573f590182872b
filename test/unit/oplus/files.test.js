const iconv = require('iconv-lite');
const { codeBook } = require('../../../dist/nodes/shared/records');
const { readGrid } = require('../../../dist/nodes/Oplus/readGrid');
const { readList } = require('../../../dist/nodes/Oplus/readList');
const { sheetOf } = require('../../../dist/nodes/shared/sheet/sheet');
const { extractFromFile, fileItem, toUtf8, xlsx } = require('../../support/files');
const { layout } = require('../../fixtures/oplus/layout');

const NO_HEADER = { headerRow: false };
const summary = ({ shifts }) =>
	shifts.map(({ shift: { employeeCode, date, start, leave, unread } }) => [
		employeeCode,
		date.slice(5),
		unread ?? leave ?? start.slice(11, 16),
	]);

/** A shift table as offices make it: merged title, merged branches, dates as dates, numbers as numbers. */
const officeTable = (sheet) => {
	sheet.getCell('A1').value = '2026年12月 シフト表';
	sheet.mergeCells('A1:F1');
	sheet.getCell('A2').value = '作成日 2026/11/25';
	sheet.getRow(4).values = ['拠点', '社員番号', '氏名'];
	[1, 2, 3].forEach((day) => {
		const cell = sheet.getCell(4, day + 3);
		cell.value = new Date(Date.UTC(2026, 11, day));
		cell.numFmt = 'm/d';
	});
	sheet.getRow(5).values = [
		'渋谷',
		'00123',
		'山田 太郎',
		'9:00-18:00',
		'有休',
		'９：００～１７：００',
	];
	sheet.getRow(6).values = [null, 45, '鈴木 花子', '22:00-29:00', null, 0.375];
	sheet.mergeCells('A5:A6');
	sheet.getRow(8).values = [null, null, '必要人数', 2, 2, 2];
};

describe('an xlsx with merged cells and a title row', () => {
	const options = { divisionCodes: { 渋谷: '1000' }, mergedDown: ['拠点'] };

	test('is read through Extract From File with Header Row off', async () => {
		const items = await extractFromFile(await xlsx(officeTable), 'xlsx', NO_HEADER);
		const reading = readGrid(sheetOf(items), layout(options));
		expect(summary(reading)).toEqual([
			['00123', '12-01', '09:00'],
			['00123', '12-02', '有休'],
			['00123', '12-03', '09:00'],
			['45', '12-01', '22:00'],
			['45', '12-03', "row 6, column F: '0.375'"],
		]);
		expect(reading.shifts.filter(({ shift }) => shift.divisionCode === '1000')).toHaveLength(4);
		expect(reading.lost.map(({ values }) => values.row)).toEqual([8]);
	});

	test('reads the same with the option for empty cells on', async () => {
		const items = await extractFromFile(await xlsx(officeTable), 'xlsx', {
			...NO_HEADER,
			includeEmptyCells: true,
		});
		expect(summary(readGrid(sheetOf(items), layout(options)))).toHaveLength(5);
	});

	test('reads with Header Row on as well, as far as its keys go', async () => {
		const items = await extractFromFile(await xlsx(officeTable), 'xlsx');
		expect(items[0]).toHaveProperty('2026年12月 シフト表');
		expect(summary(readGrid(sheetOf(items), layout(options)))).toHaveLength(5);
	});

	test('a number that lost its zeros stays what it is: a near miss, not a match', async () => {
		const items = await extractFromFile(await xlsx(officeTable), 'xlsx', NO_HEADER);
		const codes = readGrid(sheetOf(items), layout()).staff.map(({ employeeCode }) => employeeCode);
		const target = codeBook(['00123', '00045']);
		expect(codes.slice(0, 2).map((code) => target.find(code).kind)).toEqual(['match', 'near']);
	});

	test('a sheet that begins in column B is told where it begins', async () => {
		const items = await extractFromFile(
			await xlsx((sheet) => {
				sheet.getCell('B3').value = '社員番号';
				sheet.getCell('C3').value = 1;
				sheet.getCell('B4').value = '1';
				sheet.getCell('C4').value = '?';
			}),
			'xlsx',
			NO_HEADER,
		);
		const { shifts } = readGrid(sheetOf(items, 'B3'), layout({ month: '2026-12' }));
		expect(shifts[0].shift.unread).toBe("row 4, column C: '?'");
	});
});

describe('a csv', () => {
	const CSV =
		'社員番号,氏名,日付,開始時間,終了時間,備考\r\n' +
		'00123,髙﨑 一郎,2026/12/1,9:00,18:00,\r\n' +
		'00123,髙﨑 一郎,2026/12/2,有休,,①朝礼～\r\n';
	const wanted = [
		['00123', '12-01', '09:00'],
		['00123', '12-02', '有休'],
	];

	test.each([
		['Header Row on', {}],
		['Header Row off', NO_HEADER],
		['Header Row off, empty cells kept', { ...NO_HEADER, includeEmptyCells: true }],
	])('in UTF-8 with a byte order mark is read with %s', async (_name, options) => {
		const items = await extractFromFile(fileItem(`\uFEFF${CSV}`, 'csv'), 'csv', options);
		expect(summary(readList(sheetOf(items), layout()))).toEqual(wanted);
	});

	test('in Shift_JIS is read through the chain of core nodes', async () => {
		const file = fileItem(iconv.encode(CSV, 'shiftjis'), 'csv');
		const items = await extractFromFile(await toUtf8(file, 'shiftjis'), 'csv', NO_HEADER);
		const reading = readList(sheetOf(items), layout());
		expect(summary(reading)).toEqual(wanted);
		expect(reading.staff[0].name).toBe('髙﨑 一郎');
	});

	test('in Shift_JIS that was taken for UTF-8 is refused, not half read', async () => {
		const file = fileItem(iconv.encode(CSV, 'shiftjis'), 'csv');
		const items = await extractFromFile(file, 'csv', NO_HEADER);
		expect(readList(sheetOf(items), layout()).refused.code).toBe('headerNotFound');
	});

	test('as a grid is read with days in two months', async () => {
		const grid = '社員番号,氏名,30,31,1\n7,,9:00-18:00,,"早番\n9:00-17:00"\n';
		const items = await extractFromFile(fileItem(grid, 'csv'), 'csv', NO_HEADER);
		expect(summary(readGrid(sheetOf(items), layout({ month: '2026-12' })))).toEqual([
			['7', '12-30', '09:00'],
			['7', '01-01', '09:00'],
		]);
		const keyed = await extractFromFile(fileItem(grid, 'csv'), 'csv');
		const refused = readGrid(sheetOf(keyed), layout({ month: '2026-12' }));
		expect(refused.refused.code).toBe('keyedDays');
	});
});
