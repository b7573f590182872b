const fc = require('fast-check');
const { shared } = require('../dist');

const { daysOf, holds, lengthInDays, rangeOfMonth, spanOf, splitRange } = shared('time/dateRange');
const { addDays } = shared('time/jst');

const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
const range = fc
	.tuple(day, fc.integer({ min: 0, max: 400 }))
	.map(([start, length]) => ({ start, end: addDays(start, length) }));

test('property: the pieces cover the range exactly, in order, and no piece is too long', () => {
	fc.assert(
		fc.property(range, fc.integer({ min: 1, max: 62 }), (whole, maxDays) => {
			const pieces = splitRange(whole, maxDays);
			expect(pieces.flatMap(daysOf)).toEqual(daysOf(whole));
			for (const piece of pieces) expect(lengthInDays(piece)).toBeLessThanOrEqual(maxDays);
			expect(pieces).toHaveLength(Math.ceil(lengthInDays(whole) / maxDays));
		}),
	);
});

test('62 days are one call, 63 are two', () => {
	expect(splitRange({ start: '2026-01-01', end: '2026-03-03' }, 62)).toHaveLength(1);
	expect(splitRange({ start: '2026-01-01', end: '2026-03-04' }, 62)).toEqual([
		{ start: '2026-01-01', end: '2026-03-03' },
		{ start: '2026-03-04', end: '2026-03-04' },
	]);
});

test('property: the span is the smallest range that holds all days', () => {
	fc.assert(
		fc.property(fc.array(day, { minLength: 1 }), (days) => {
			const span = spanOf(days);
			expect(days.every((one) => holds(span, one))).toBe(true);
			expect(days).toContain(span.start);
			expect(days).toContain(span.end);
		}),
	);
	expect(spanOf([])).toBeUndefined();
});

test('a month begins on its first day and ends on its last', () => {
	expect(rangeOfMonth('2028-02')).toEqual({ start: '2028-02-01', end: '2028-02-29' });
	expect(rangeOfMonth('2026-12')).toEqual({ start: '2026-12-01', end: '2026-12-31' });
});
