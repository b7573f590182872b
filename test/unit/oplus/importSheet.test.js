const fc = require('fast-check');
const { buildImportSheet } = require('../../../dist/nodes/Oplus/importSheet/buildImportSheet');
const { readGrid } = require('../../../dist/nodes/Oplus/readGrid');
const { sheetOf } = require('../../../dist/nodes/shared/sheet/sheet');
const { IMPORT_DEFAULTS } = require('../../../dist/nodes/Oplus/vendor');
const { sentence } = require('../../../dist/nodes/shared/reasons/reason');
const { convertToFile, extractFromFile } = require('../../support/files');
const { layout, span } = require('../../fixtures/oplus/layout');

const HEADER = ['社員番号', '氏名', '12/1', '12/2', '12/3'];
const DECEMBER = layout({ month: '2026-12' });
const sheet = (...rows) => sheetOf(rows.map((row) => ({ row })));
const wanted = (employeeCode, day, start, end, more) => ({
	employeeCode,
	date: `2026-12-0${day}`,
	start: `2026-12-0${day}T${start}:00+09:00`,
	end: `2026-12-0${day}T${end}:00+09:00`,
	...more,
});
const build = (rows, shifts, changes, options) =>
	buildImportSheet(
		sheet(HEADER, ...rows),
		shifts,
		{ ...DECEMBER, ...changes },
		{ ...IMPORT_DEFAULTS, ...options },
	);
const outcomes = ({ days }) =>
	days.map(({ action, byHand, reason }) => [action, byHand, reason?.code]);
const cellsOf = ({ rows }, number) => Object.values(rows[number - 1]);

test('only empty cells are filled; what is there is emptied, so that it is not added twice', () => {
	const rows = [['1', '山田 太郎', '9:00-18:00', '', '']];
	const shifts = [wanted('1', 1, '09:00', '18:00'), wanted('1', 2, '10:00', '19:00')];
	const built = build(rows, shifts);
	expect(outcomes(built)).toEqual([
		['unchanged', false, undefined],
		['create', false, undefined],
	]);
	expect(cellsOf(built, 2)).toEqual(['1', '山田 太郎', null, '10:00-19:00', null]);
});

test('what differs is for a person, with both plans in the text', () => {
	const built = build(
		[['1', '', '9:00-17:00', '有休', '×']],
		[
			wanted('1', 1, '09:00', '18:00'),
			wanted('1', 2, '09:00', '18:00'),
			wanted('1', 3, '09:00', '18:00'),
		],
	);
	expect(outcomes(built)).toEqual(Array(3).fill(['skip', true, 'change']));
	expect(sentence(built.days[0].reason, 'en')).toContain(
		'oplus has 9:00-17:00, wanted is 9:00-18:00',
	);
	expect(cellsOf(built, 2).slice(2)).toEqual([null, null, null]);
});

test('an available day (〇) may be filled', () => {
	const built = build([['1', '', '〇', '', '']], [wanted('1', 1, '09:00', '18:00')]);
	expect(cellsOf(built, 2)[2]).toBe('9:00-18:00');
});

test('a shift that oplus has and nobody wants is reported, within the wanted days', () => {
	const rows = [
		['1', '', '9:00-18:00', '', '9:00-18:00'],
		['2', '', '', '9:00-18:00', ''],
	];
	const built = build(rows, [wanted('1', 1, '09:00', '18:00'), wanted('1', 2, '09:00', '18:00')]);
	expect(outcomes(built).slice(2)).toEqual([['skip', true, 'remove']]);
	expect(built.days[2].shift).toMatchObject({ employeeCode: '2', date: '2026-12-02' });
});

test('a day that cannot be read, there or in the wanted shifts, is left alone', () => {
	const unread = { employeeCode: '1', date: '2026-12-02', unread: "row 1, column A: '?'" };
	const built = build([['1', '', '早番?', '', '']], [wanted('1', 1, '09:00', '18:00'), unread]);
	expect(outcomes(built)).toEqual([
		['skip', true, 'notUnderstood'],
		['skip', true, 'unread'],
	]);
});

test('two wanted rows for one person and day are both refused', () => {
	const shifts = [wanted('1', 1, '09:00', '18:00'), wanted('1', 1, '10:00', '19:00')];
	expect(outcomes(build([['1', '', '', '', '']], shifts))).toEqual(
		Array(2).fill(['skip', true, 'duplicate']),
	);
});

test('people and days that the sheet lacks are named; near misses are not joined', () => {
	const rows = [['00123'], ['7'], ['7']];
	const shifts = [
		wanted('123', 1, '09:00', '18:00'),
		wanted('7', 1, '09:00', '18:00'),
		wanted('00123', 9, '09:00', '18:00'),
	];
	expect(outcomes(build(rows, shifts)).map(([, , code]) => code)).toEqual([
		'notInSheet',
		'severalRows',
		'dayNotInSheet',
	]);
});

test('breaks are not in the sheet, and the person is told so', () => {
	const breaks = [{ start: '2026-12-01T12:00:00+09:00', end: '2026-12-01T13:00:00+09:00' }];
	const built = build([['1']], [wanted('1', 1, '09:00', '18:00', { breaks })]);
	expect(outcomes(built)).toEqual([['create', true, 'breaksByHand']]);
});

test('leave is written as its mark, or left to a person if there is none', () => {
	const leave = (word) => ({ employeeCode: '1', date: '2026-12-01', leave: word });
	expect(cellsOf(build([['1']], [leave('有休')]), 2)[2]).toBe('有休');
	expect(outcomes(build([['1']], [leave('慶弔休暇')]))).toEqual([['skip', true, 'noMark']]);
});

test('with 業務管理 the cell holds the exact 業務名 that has the times, or nothing', () => {
	const patterns = {
		ﾎｰﾙ早: span('7:00', '16:00'),
		A: span('9:00', '18:00'),
		B: span('9:00', '18:00'),
	};
	const rules = { cells: { ...DECEMBER.cells, patterns } };
	const shifts = [
		wanted('1', 1, '07:00', '16:00'),
		wanted('1', 2, '09:00', '18:00'),
		wanted('1', 3, '10:00', '19:00'),
	];
	const built = build([['1']], shifts, rules, { cellText: 'workName' });
	expect(cellsOf(built, 2).slice(2)).toEqual(['ﾎｰﾙ早', null, null]);
	expect(outcomes(built).map(([, , code]) => code)).toEqual([undefined, 'noPattern', 'noPattern']);
});

test('rows that are nobody’s keep their labels but not their date cells', () => {
	const built = build([['1'], [null, '必要人数', 2, 2, 2]], [wanted('1', 1, '09:00', '18:00')]);
	expect(cellsOf(built, 3)).toEqual([null, '必要人数', null, null, null]);
});

test('numbers outside the date headers stay numbers', () => {
	const rows = [[null, 46300, 46300], ['社員番号', 46400, 46357], ['1']].map((row) => ({ row }));
	const patterns = { ...DECEMBER, month: undefined, name: ['B'] };
	const built = buildImportSheet(sheetOf(rows), [], patterns, IMPORT_DEFAULTS);
	expect(built.rows.slice(0, 2).map(Object.values)).toEqual([
		[null, 46300, 46300],
		['社員番号', 46400, '2026/12/1'],
	]);
});

test('merged cells are not filled in on the way', () => {
	const rows = [
		['1', '山田', ''],
		['2', null, ''],
	];
	const built = build(rows, [wanted('2', 1, '09:00', '18:00')], { mergedDown: ['氏名'] });
	expect(cellsOf(built, 3)).toEqual(['2', null, '9:00-18:00', null, null]);
});

test('rows keyed by header are refused', () => {
	const keyed = sheetOf([{ 社員番号: '1', '12/1': '' }]);
	expect(buildImportSheet(keyed, [], DECEMBER, IMPORT_DEFAULTS).refused.code).toBe('keyedSheet');
	const noHeader = sheet(['a']);
	expect(buildImportSheet(noHeader, [], DECEMBER, IMPORT_DEFAULTS).refused.code).toBe(
		'headerNotFound',
	);
});

test('the sheet survives Convert to File: every cell in its place, empty cells empty', async () => {
	const origin = sheetOf(
		[['2026年12月 シフト表'], [], ['社員番号', 46357, 46358], ['00123', '9:00-18:00', null]].map(
			(row) => ({ row }),
		),
		'B2',
	);
	const shifts = [wanted('00123', 2, '10:00', '19:00')];
	const built = buildImportSheet(origin, shifts, layout(), IMPORT_DEFAULTS);
	const file = await convertToFile(built.rows, 'xlsx', { headerRow: false });
	const items = await extractFromFile(file, 'xlsx', { headerRow: false });
	expect(items.map(({ row }) => row)).toEqual([
		[],
		[null, '2026年12月 シフト表'],
		[],
		[null, '社員番号', '2026/12/1', '2026/12/2'],
		[null, '00123', null, '10:00-19:00'],
	]);
});

describe('for any wanted shifts over any sheet', () => {
	const hour = (number) => String(number).padStart(2, '0');
	const shifts = fc.uniqueArray(
		fc
			.tuple(
				fc.constantFrom('1', '2', '3'),
				fc.integer({ min: 1, max: 3 }),
				fc.integer({ min: 1, max: 12 }),
			)
			.map(([code, day, start]) => wanted(code, day, `${hour(start)}:00`, `${hour(start + 8)}:00`)),
		{ selector: ({ employeeCode, date }) => `${employeeCode} ${date}`, maxLength: 9 },
	);
	const cell = fc.constantFrom('', '', '9:00-17:00', '×', '〇', '有休', '早番?');
	const grids = fc.tuple(
		...['1', '2'].map((code) => fc.tuple(fc.constant(code), fc.constant(''), cell, cell, cell)),
	);

	test('the sheet holds exactly the additions, and they read back as what was wanted', () => {
		fc.assert(
			fc.property(grids, shifts, (rows, want) => {
				const built = build(rows, want);
				const back = readGrid(sheet(...built.rows.map(Object.values)), DECEMBER);
				const created = built.days.filter(({ action }) => action === 'create');
				const byKey = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
				expect(back.shifts.map((found) => found.shift).sort(byKey)).toEqual(
					created.map(({ shift }) => shift).sort(byKey),
				);
			}),
		);
	});

	test('nothing that oplus holds is touched or lost from sight', () => {
		fc.assert(
			fc.property(grids, shifts, (rows, want) => {
				const { days } = build(rows, want);
				expect(days.slice(0, want.length).map(({ shift }) => shift.date)).toEqual(
					want.map(({ date }) => date),
				);
				for (const { place } of days.filter(({ action }) => action === 'create')) {
					const held = rows[place.row - 2][place.column.charCodeAt(0) - 65];
					expect(['', '〇']).toContain(held);
				}
				for (const { action, byHand, reason } of days) {
					if (action === 'skip') expect([byHand, reason !== undefined]).toEqual([true, true]);
				}
			}),
		);
	});
});
