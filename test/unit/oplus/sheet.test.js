const fc = require('fast-check');
const {
	columnIndex,
	columnLetters,
	readCellName,
} = require('../../../dist/nodes/shared/sheet/cellName');
const { sheetOf } = require('../../../dist/nodes/shared/sheet/sheet');
const reasons = require('../../../dist/nodes/Oplus/reasons');
const { wording } = require('../../../dist/nodes/shared/reasons/reason');
const { EVIDENCE } = require('../../../dist/nodes/Oplus/vendor');

test('columns are named as a spreadsheet names them', () => {
	expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
		'A',
		'Z',
		'AA',
		'AZ',
		'BA',
		'ZZ',
		'AAA',
	]);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 16383 }), (index) => {
			expect(columnIndex(columnLetters(index))).toBe(index);
		}),
	);
	expect(['', 'a', 'A1', 'ABCD'].map(columnIndex)).toEqual(Array(4).fill(undefined));
});

test('a cell’s name is read, or not at all', () => {
	expect(readCellName('B3')).toEqual({ row: 3, column: 1 });
	expect(['3B', 'B0', 'B', ''].map(readCellName)).toEqual(Array(4).fill(undefined));
});

test('rows as arrays, as numbered cells and with holes are one', () => {
	const cells = ['1', undefined, 'x'];
	const rows = (row) => sheetOf([{ row }]).rows[0].cells;
	expect(rows(['1', null, 'x'])).toEqual(cells);
	expect(rows({ 0: '1', 2: 'x' })).toEqual(cells);
	const holed = ['1', '-', 'x'];
	delete holed[1];
	expect(rows(holed)).toEqual(cells);
});

test('rows know their number in the sheet and the item they came from', () => {
	const rows = sheetOf([{ row: ['a'] }, { row: ['b'] }], 'C5').rows;
	expect(rows.map(({ number, item }) => [number, item])).toEqual([
		[5, 0],
		[6, 1],
	]);
	expect(sheetOf([{ row: ['a', 'b'] }], 'C5').columns).toEqual(['C', 'D']);
	expect(sheetOf([{ row: ['a'] }], 'nowhere').columns).toEqual(['A']);
});

test('keyed rows have their keys as header, and no header where the file had none', () => {
	const keyed = sheetOf([
		{ 社員番号: '1', __EMPTY: 'x' },
		{ 社員番号: '2', '12/1': 'y' },
	]);
	expect(keyed.rows.map(({ cells }) => cells)).toEqual([
		['社員番号', undefined, '12/1'],
		['1', 'x', undefined],
		['2', undefined, 'y'],
	]);
	expect(keyed.rows.map(({ number, item }) => [number, item])).toEqual([
		[1, undefined],
		[2, 0],
		[3, 1],
	]);
});

describe('texts', () => {
	const all = Object.values(reasons).flatMap((table) => Object.entries(table));
	const values = new Proxy({}, { get: (_target, name) => `<${String(name)}>` });

	test.each(all)('%s is told in both languages with the same values', (_code, say) => {
		const { texts } = say();
		const names = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();
		for (const part of ['message', 'hint']) {
			expect(names(texts.ja[part])).toEqual(names(texts.en[part]));
			expect(texts.en[part] === '').toBe(texts.ja[part] === '');
		}
		const told = wording(say(values), 'en');
		expect(`${told.message} ${told.hint}`).not.toMatch(/error|problem|failure|mistake/i);
		expect(texts.ja.message).toMatch(/[ぁ-ん]/);
	});
});

test('every operation has a grade and a source that can be opened', () => {
	for (const { evidence, source } of EVIDENCE) {
		expect(['documented', 'inferred']).toContain(evidence);
		expect(new URL(source).protocol).toBe('https:');
	}
});
