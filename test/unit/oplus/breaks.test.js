const fc = require('fast-check');
const { breaksByRule, placeWithin } = require('../../../dist/nodes/Oplus/cells/breaks');
const { cellReader } = require('../../../dist/nodes/Oplus/cells/readCell');
const { clock, layout, span } = require('../../fixtures/oplus/layout');

const lunch = { atLeast: clock('6:00'), minutes: 60, begins: { at: clock('12:00') } };
const afterFour = { atLeast: clock('6:00'), minutes: 45, begins: { after: clock('4:00') } };
const read = (cell, breakRules = []) => cellReader(layout({ cells: { breakRules } }).cells)(cell);

describe('rules', () => {
	test('a shift gets the break of the longest length it reaches', () => {
		const long = { ...lunch, atLeast: clock('9:00'), minutes: 90 };
		expect(breaksByRule(span('9:00', '17:00'), [lunch, long])).toEqual([span('12:00', '13:00')]);
		expect(breaksByRule(span('9:00', '18:00'), [lunch, long])).toEqual([span('12:00', '13:30')]);
		expect(breaksByRule(span('9:00', '14:59'), [lunch, long])).toEqual([]);
	});

	test('several rules of one length are several breaks, in order', () => {
		const tea = { ...lunch, minutes: 15, begins: { at: clock('10:30') } };
		expect(breaksByRule(span('9:00', '18:00'), [lunch, tea])).toEqual([
			span('10:30', '10:45'),
			span('12:00', '13:00'),
		]);
	});

	test('rules that overlap fit no shift', () => {
		const other = { ...lunch, begins: { at: clock('12:30') } };
		expect(breaksByRule(span('9:00', '18:00'), [lunch, other])).toBeUndefined();
	});

	test('a break after so many hours moves with the shift', () => {
		expect(breaksByRule(span('22:00', '29:00'), [afterFour])).toEqual([span('26:00', '26:45')]);
	});

	test('a night shift has no lunch; a shift that ends within lunch does not fit the rule', () => {
		expect(breaksByRule(span('22:00', '29:00'), [lunch])).toEqual([]);
		expect(breaksByRule(span('6:00', '12:30'), [lunch])).toBeUndefined();
		expect(read('6:00-12:30', [lunch])).toEqual({ kind: 'unread', cause: 'breakOutside' });
	});

	test('a shift that ends where lunch begins has none', () => {
		expect(breaksByRule(span('6:00', '12:00'), [lunch])).toEqual([]);
		expect(breaksByRule(span('13:00', '19:00'), [lunch])).toEqual([]);
	});

	test('a break at 1:00 in a night shift lies after midnight', () => {
		const night = { atLeast: 0, minutes: 60, begins: { at: clock('1:00') } };
		expect(breaksByRule(span('22:00', '29:00'), [night])).toEqual([span('25:00', '26:00')]);
	});
});

describe('what the cell writes', () => {
	test.each([
		'9:00-18:00 休憩12:00-13:00',
		'9:00-18:00(休憩 12:00～13:00)',
		'休憩12:00-13:00 9:00-18:00',
		'９：００－１８：００（休１２：００－１３：００）',
		'9:00-18:00 休憩12:00-13:00 休憩60分',
	])('%j has its break', (cell) => {
		expect(read(cell)).toEqual({
			kind: 'work',
			...span('9:00', '18:00'),
			breaks: [span('12:00', '13:00')],
		});
	});

	test('comes before the rules', () => {
		expect(read('9:00-18:00 休憩15:00-15:30', [lunch]).breaks).toEqual([span('15:00', '15:30')]);
		expect(read('9:00-18:00 休憩なし', [lunch]).breaks).toEqual([]);
		expect(read('9:00-18:00', [lunch]).breaks).toEqual([span('12:00', '13:00')]);
	});

	test('as a length alone needs one rule to say where it begins', () => {
		expect(read('9:00-18:00 休憩45分', [lunch]).breaks).toEqual([span('12:00', '12:45')]);
		expect(read('9:00-18:00 休憩1時間30分', [lunch]).breaks).toEqual([span('12:00', '13:30')]);
		expect(read('9:00-18:00 休憩60分')).toMatchObject({ cause: 'breakWithoutPlace' });
		expect(read('9:00-18:00 休憩60分', [lunch, afterFour])).toMatchObject({
			cause: 'breakWithoutPlace',
		});
	});

	test('without any length is unread', () => {
		expect(read('9:00-18:00 休憩12:00-12:00')).toMatchObject({ cause: 'breakOutside' });
	});

	test('is unread if it is outside, incomplete or contradicts itself', () => {
		expect(read('9:00-18:00 休憩19:00-20:00')).toMatchObject({ cause: 'breakOutside' });
		expect(read('9:00-18:00 休憩')).toMatchObject({ cause: 'breakWithoutPlace' });
		expect(read('9:00-18:00 休憩60分 休憩30分', [lunch])).toMatchObject({ kind: 'unread' });
		expect(read('9:00-18:00 60分', [lunch])).toMatchObject({ cause: 'notUnderstood' });
		expect(read('9:00-18:00 休憩なし 休憩60分')).toMatchObject({ kind: 'unread' });
		expect(read('9:00-18:00 休憩60分 休憩なし')).toMatchObject({ kind: 'unread' });
		expect(read('9:00-18:00 休憩12:00-13:00 休憩90分')).toMatchObject({ kind: 'unread' });
	});
});

describe('every break', () => {
	const minutes = fc.integer({ min: 0, max: 1439 });
	const shifts = fc
		.tuple(minutes, fc.integer({ min: 1, max: 1440 }))
		.map(([start, length]) => ({ start, end: start + length }));
	const rules = fc.array(
		fc.record({
			atLeast: fc.integer({ min: 0, max: 720 }),
			minutes: fc.integer({ min: 1, max: 120 }),
			begins: fc.oneof(
				minutes.map((at) => ({ at })),
				minutes.map((after) => ({ after })),
			),
		}),
		{ maxLength: 4 },
	);

	test('lies within its shift and touches no other', () => {
		fc.assert(
			fc.property(shifts, rules, (shift, table) => {
				const breaks = breaksByRule(shift, table) ?? [];
				breaks.forEach(({ start, end }, i) => {
					expect(start).toBeGreaterThanOrEqual(i === 0 ? shift.start : breaks[i - 1].end);
					expect(end).toBeLessThanOrEqual(shift.end);
					expect(end).toBeGreaterThan(start);
				});
			}),
		);
	});

	test('keeps its length where it is placed a day later', () => {
		fc.assert(
			fc.property(shifts, minutes, fc.integer({ min: 1, max: 300 }), (shift, start, length) => {
				const placed = placeWithin(shift, { start, end: start + length });
				if (!placed) return;
				expect(placed.end - placed.start).toBe(length);
				expect((placed.start - start) % 1440).toBe(0);
			}),
		);
	});
});
