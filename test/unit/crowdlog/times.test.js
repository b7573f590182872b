const fc = require('fast-check');
const { at, crowdlog, DAY, pause } = require('./built');

const minutes = crowdlog('days/minutes');
const { roundTimes } = crowdlog('days/rounding');
const { minutesOn, clockText, breaksText, instantOf, spansOf, workedMinutes } = minutes;

describe('minutes of a working day', () => {
	test.each([
		['2026-11-20T09:00:00+09:00', 540, '09:00'],
		['2026-11-20T00:00:00Z', 540, '09:00'],
		['2026-11-20T09:00:59+09:00', 540, '09:00'],
		['2026-11-21T00:00:00+09:00', 1440, '24:00'],
		['2026-11-21T05:30:00+09:00', 1770, '29:30'],
		['2026-11-20T00:00:00+09:00', 0, '00:00'],
	])('%s is minute %i, written %s', (instant, minute, text) => {
		expect(minutesOn(DAY, instant)).toBe(minute);
		expect(clockText(minute)).toBe(text);
	});

	test('go there and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 * 1440 - 1 }), (minute) => {
				expect(minutesOn(DAY, instantOf(DAY, minute))).toBe(minute);
				const [hours, rest] = clockText(minute).split(':').map(Number);
				expect(hours * 60 + rest).toBe(minute);
			}),
		);
	});

	test('several breaks stand in one cell, and one that lasts no minute is none', () => {
		const spans = spansOf(DAY, [
			pause('12:00', '13:00'),
			{ start: '2026-11-20T15:00:10+09:00', end: '2026-11-20T15:00:50+09:00' },
			pause('17:00', '17:15'),
		]);
		expect(breaksText(spans)).toBe('12:00-13:00/17:00-17:15');
		expect(breaksText([])).toBe('');
		expect(workedMinutes({ start: 540, end: 1080, breaks: spans })).toBe(540 - 75);
		expect(workedMinutes({ start: 540, end: 1080 })).toBe(540);
	});
});

describe('rounding to the 入力単位', () => {
	const day = { start: 9 * 60 - 3, end: 18 * 60 + 8, breaks: [{ start: 722, end: 778 }] };

	test.each([
		['none', '08:57', '18:08', '12:02-12:58'],
		['nearest', '09:00', '18:15', '12:00-13:00'],
		['inward', '09:00', '18:00', '12:00-13:00'],
		['outward', '08:45', '18:15', '12:15-12:45'],
	])('%s', (rounding, start, end, breaks) => {
		const rounded = roundTimes(day, rounding, 15);
		expect([clockText(rounded.start), clockText(rounded.end)]).toEqual([start, end]);
		expect(breaksText(rounded.breaks)).toBe(breaks);
	});

	test('a half goes up, a break that becomes nothing is left out, no breaks stay none', () => {
		expect(roundTimes({ start: 547, end: 1072 }, 'nearest', 15)).toEqual({ start: 540, end: 1065 });
		expect(roundTimes({ start: 545, end: 1075 }, 'nearest', 10)).toEqual({ start: 550, end: 1080 });
		const short = { start: 540, end: 1080, breaks: [{ start: 720, end: 725 }] };
		expect(roundTimes(short, 'nearest', 15).breaks).toEqual([]);
		expect(roundTimes({ start: 540, end: 1080 }, 'inward', 15)).not.toHaveProperty('breaks');
	});

	const times = fc
		.tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1440 }))
		.filter(([start, end]) => start < end)
		.map(([start, end]) => ({ start, end }));
	const unit = fc.constantFrom(1, 5, 6, 10, 15, 20, 30, 60);
	const rounding = fc.constantFrom('nearest', 'inward', 'outward');

	test('gives multiples, moves less than a unit, and leaves what is round alone', () => {
		fc.assert(
			fc.property(times, unit, rounding, (day, size, how) => {
				const rounded = roundTimes(day, how, size);
				for (const end of ['start', 'end']) {
					expect(rounded[end] % size).toBe(0);
					expect(Math.abs(rounded[end] - day[end])).toBeLessThan(size);
				}
				expect(roundTimes(rounded, how, size)).toEqual(rounded);
			}),
		);
	});

	test('inward never grows work and outward never shrinks it, breaks included', () => {
		const withBreak = times
			.filter(({ start, end }) => end - start > 120)
			.map(({ start, end }) => ({ start, end, breaks: [{ start: start + 31, end: start + 62 }] }));
		fc.assert(
			fc.property(withBreak, unit, (day, size) => {
				const worked = workedMinutes(day);
				expect(workedMinutes(roundTimes(day, 'inward', size))).toBeLessThanOrEqual(worked);
				expect(workedMinutes(roundTimes(day, 'outward', size))).toBeGreaterThanOrEqual(worked);
			}),
		);
	});
});

test('the helper of these tests knows what comes after midnight', () => {
	expect(at('29:30')).toBe('2026-11-21T05:30:00+09:00');
});
