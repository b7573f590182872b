const fc = require('fast-check');
const { cellReader } = require('../../../dist/nodes/Oplus/cells/readCell');
const { writeTimes } = require('../../../dist/nodes/Oplus/cells/writeCell');
const { readShift } = require('../../../dist/nodes/Oplus/records');
const { readFraction } = require('../../../dist/nodes/Oplus/cells/clock');
const { layout } = require('../../fixtures/oplus/layout');

const read = cellReader(layout().cells);
const lenient = cellReader(
	layout({
		cells: { endBeforeStartIsNextDay: true, gapIsBreak: true, bareHours: true, anyWorkName: true },
	}).cells,
);

const shifts = fc
	.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
	.map(([start, length]) => ({ start, end: start + length }));
const two = (number) => String(number).padStart(2, '0');
const parts = (minutes) => [Math.floor(minutes / 60), minutes % 60];

const CLOCKS = {
	'9:00': ([h, m]) => `${h}:${two(m)}`,
	'09:00': ([h, m]) => `${two(h)}:${two(m)}`,
	'9:00:00': ([h, m]) => `${h}:${two(m)}:00`,
	'9時00分': ([h, m]) => `${h}時${m}分`,
	翌: ([h, m]) => (h < 24 || h >= 48 ? `${h}:${two(m)}` : `翌${h - 24}:${two(m)}`),
};
const DASHES = ['-', '~', '〜', '～', '−', '–', '—', 'ー', '－', '→', ' - ', ' ～ ', 'から'];
const FRAMES = [
	(t) => t,
	(t) => `早番 ${t}`,
	(t) => `${t}\n遅番`,
	(t) => `（${t}）`,
	(t) => ` ${t}　`,
];

const notations = fc.record({
	clock: fc.constantFrom(...Object.values(CLOCKS)),
	dash: fc.constantFrom(...DASHES),
	frame: fc.constantFrom(...FRAMES),
});
const write = ({ start, end }, { clock, dash, frame }) =>
	frame(`${clock(parts(start))}${dash}${clock(parts(end))}`);

const toFullWidth = (text) =>
	text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test('a shift reads back the same in every notation', () => {
	fc.assert(
		fc.property(shifts, notations, (shift, notation) => {
			expect(read(write(shift, notation))).toEqual({ kind: 'work', ...shift, breaks: [] });
		}),
		{ numRuns: 500 },
	);
});

test('full width and half width agree', () => {
	const texts = fc.oneof(
		fc.tuple(shifts, notations).map(([shift, notation]) => write(shift, notation)),
		fc.stringMatching(/^[0-9:~/+(),A-Z -]{0,14}$/),
	);
	fc.assert(
		fc.property(texts, (text) => {
			expect(lenient(toFullWidth(text))).toEqual(lenient(text));
		}),
		{ numRuns: 500 },
	);
});

test('what is written into a sheet reads back as the same shift', () => {
	fc.assert(
		fc.property(shifts, (shift) => {
			const day = { employeeCode: '00123', date: '2026-12-31' };
			const reading = { kind: 'work', ...shift, breaks: [] };
			const place = { row: 1, column: 'A' };
			const { shift: record } = readShift(day, reading, {}, place, '');
			expect(read(writeTimes(record))).toEqual(reading);
		}),
	);
});

/** Pieces that real cells are made of, in any order, with junk between. */
const junk = fc
	.array(
		fc.oneof(
			fc.constantFrom('9:00', '18:00', '22:00', '5:00', '-', '~', '/', '早番', '有休', '仮', '×'),
			fc.constantFrom('〇', '?', '(', ')', '休憩', '60分', ' ', '\n', '翌', '12', 'A', '※', '：'),
			fc.string({ unit: 'grapheme', maxLength: 3 }),
		),
		{ maxLength: 8 },
	)
	.map((pieces) => pieces.join(''));

test('no text throws, and every one is a kind of reading', () => {
	fc.assert(
		fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => {
			expect(['blank', 'off', 'leave', 'work', 'unread']).toContain(lenient(text).kind);
		}),
		{ numRuns: 1000 },
	);
});

test('a shift is read only if nothing else stands in the cell', () => {
	fc.assert(
		fc.property(junk, (text) => {
			if (read(text).kind !== 'work') return;
			// All that may remain beside times: known words, breaks, brackets that match, separators.
			const rest = text
				.normalize('NFKC')
				.replace(/翌?\d{1,2}(:\d\d|時(\d{1,2}分)?)/g, '')
				.replace(/休憩|早番|仮|\d+分|[-~/()\s]/g, '');
			expect(rest).toBe('');
			expect(text).not.toMatch(/有休|×|〇|[?？※]/);
		}),
		{ numRuns: 2000 },
	);
});

test('any value at all is read without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			expect(() => lenient(value)).not.toThrow();
		}),
	);
});

test('Excel’s fractions give the minute back, with and without the date', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2879 }), (minutes) => {
			const daySerial = 46357;
			expect(readFraction(daySerial + minutes / 1440, daySerial)).toBe(minutes);
			expect(readFraction(minutes / 1440, daySerial)).toBe(minutes);
		}),
	);
});

test('a fraction that is no whole minute, or another day, is no time', () => {
	expect(readFraction(0.3751, 46357)).toBeUndefined();
	expect(readFraction(9, 46357)).toBeUndefined();
	expect(readFraction(46356.375, 46357)).toBeUndefined();
	expect(readFraction(46359.375, 46357)).toBeUndefined();
	expect(readFraction(Number.NaN, 46357)).toBeUndefined();
});
