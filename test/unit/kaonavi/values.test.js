const fc = require('fast-check');
const { checkBox, date, item, kaonavi, number, pullDown } = require('./built');

const { genderOption, heldValues, plainValue, sameValues, toValues } = kaonavi('layout/values');

const TEXT = item(1, '備考');
const GENDER = pullDown(1, '性別', ['男性', '女性']);

describe('what is sent for an input value', () => {
	test.each([
		['a text', TEXT, 'abc', ['abc']],
		['blanks around it stay', TEXT, ' a ', [' a ']],
		['a number becomes its digits', TEXT, 1234, ['1234']],
		['zero is no blank', TEXT, 0, ['0']],
		['no is no blank', TEXT, false, ['false']],
		['nothing', TEXT, undefined, undefined],
		['null', TEXT, null, undefined],
		['a blank', TEXT, '  ', undefined],
		['a full-width blank', TEXT, '\u3000', undefined],
		['an empty list', TEXT, [], undefined],
		['a list of blanks', TEXT, ['', null, ' '], undefined],
		['a list, its blanks left out', checkBox(1, '用途', ['a', 'b']), ['a', '', 'b'], ['a', 'b']],
		['an object can be read back', TEXT, { a: 1 }, ['{"a":1}']],
		['the date part of n8n’s dates', date(1, '日'), '2026-05-01T00:00:00', ['2026-05-01']],
		['an instant: its day in Japan', date(1, '日'), '2026-04-30T15:00:00Z', ['2026-05-01']],
		['a day that is none, for the check', date(1, '日'), '2026-02-30', ['2026-02-30']],
		['another form, for the check', date(1, '日'), '2026/05/01', ['2026/05/01']],
		['a month as it is', date(1, '月', 'year_month'), '2026-05', ['2026-05']],
		['a word of the records', GENDER, 'female', ['女性']],
		['an option of the master', GENDER, '男性', ['男性']],
		['leading zeros', TEXT, '007', ['007']],
	])('%s', (_, layout, value, sent) => expect(toValues(layout, value)).toEqual(sent));
});

describe('what kaonavi holds', () => {
	test.each([
		[undefined, undefined],
		[{}, undefined],
		[{ values: [] }, undefined],
		[{ values: [''] }, undefined],
		[{ values: [null] }, undefined],
		[{ values: [null, 'a'] }, ['a']],
		[{ values: ['a', 'b'] }, ['a', 'b']],
		[{ values: [5] }, ['5']],
	])('%j', (value, held) => expect(heldValues(value)).toEqual(held));
});

describe('whether nothing need be written', () => {
	const TICKS = checkBox(1, '用途', ['a', 'b']);
	const MONTH = date(1, '月', 'year_month');
	test.each([
		['the order of ticks means nothing', TICKS, ['a', 'b'], ['b', 'a'], true],
		['a tick more', TICKS, ['a', 'b'], ['a'], false],
		['one tick as a text', TICKS, 'a', ['a'], true],
		['a decimal that says the same', number(1, '数'), '5', '5.0', true],
		['a sign that says the same', number(1, '数'), '+5', '5', true],
		['another number', number(1, '数'), '5', '50', false],
		['text that looks like a number', TEXT, '5', '5.0', false],
		['leading zeros of a text', TEXT, '05', '5', false],
		['a month with a day', MONTH, '2026-05', '2026-05-01', true],
		['another month', MONTH, '2026-05', '2026-06-01', false],
		['blanks count in texts', TEXT, 'a b', 'a  b', false],
		['nothing and blank', TEXT, undefined, '', true],
	])('%s', (_, layout, a, b, same) => {
		expect(sameValues(layout, a, b)).toBe(same);
		expect(sameValues(layout, b, a)).toBe(same);
	});

	test('what was sent and comes back as sent is never written again', () =>
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.constant(null)),
				fc.constantFrom(TEXT, TICKS, GENDER, number(1, '数'), date(1, '日'), MONTH),
				(value, layout) => {
					const sent = toValues(layout, value);
					const held = heldValues({ values: sent });
					expect(sameValues(layout, sent && plainValue(sent), held && plainValue(held))).toBe(true);
				},
			),
		));
});

describe('the options of 性別', () => {
	test.each([
		['male', ['男性', '女性'], '男性'],
		['female', ['男', '女'], '女'],
		['female', ['Male', 'Female'], 'Female'],
		['male', ['male', '男性'], 'male'],
		['male', ['X', null], '男性'],
		['male', undefined, '男性'],
		['その他', ['男性', '女性'], 'その他'],
		['toString', ['男性'], 'toString'],
	])('%s of %j', (word, options, option) =>
		expect(genderOption(word, options && { enum: options })).toBe(option),
	);

	test('no layout at all', () => expect(genderOption('male', undefined)).toBe('男性'));
});
