/** Whatever is wrong with one record: it alone gives no row, its text names person and day and nobody's name, and the way out. */
const { at, crowdlog, DAY, pause, RULES, workday } = require('./built');
const { shared } = require('../shared/dist');

const { buildImportFile } = crowdlog('importFile/buildImportFile');
const { checkDays } = crowdlog('preCheck/days');
const { codeBook } = shared('records');
const { sentence } = shared('reasons/reason');

const CODE = 'BAD-07';
const SECRETS = ['山田', '太郎', 'taro@kintai.example', '通院のため', '090-1234-5678'];
/** What a source may send along. */
const personal = {
	...{ lastName: '山田', firstName: '太郎', email: 'taro@kintai.example' },
	...{ note: '通院のため', phone: '090-1234-5678' },
};
const bad = (more = {}) => workday({ employeeCode: CODE, ...personal, ...more });
const without = (...fields) =>
	Object.fromEntries(Object.entries(bad()).filter(([field]) => !fields.includes(field)));
const GOOD = ['P1', 'P2', 'P3'];
const members = codeBook([...GOOD, CODE]);

const CASES = [
	['no clock-in', without('clockIn'), {}],
	['no clock-out', without('clockOut'), {}],
	['a clock-in that is none', bad({ clockIn: 'nine' }), {}],
	['a clock-out that is none', bad({ clockOut: {} }), {}],
	['an end before the start', bad({ clockOut: at('08:59') }), {}],
	['an end at the start', bad({ clockOut: at('09:00'), breaks: [] }), {}],
	['a start on another day', bad({ clockIn: '2026-11-18T09:00:00+09:00' }), {}],
	['25 hours', bad({ clockOut: at('34:00') }), {}],
	['a sum of 25 hours', bad({ workMinutes: 1_500 }), {}],
	['a sum that is no number', bad({ workMinutes: 'eight hours' }), {}],
	['past midnight', bad({ clockOut: at('26:00') }), {}],
	['a break outside', bad({ breaks: [pause('07:00', '07:30')] }), {}],
	['overlapping breaks', bad({ breaks: [pause('12:00', '13:00'), pause('12:30', '13:30')] }), {}],
	['breaks that are no list', bad({ breaks: 'noon' }), {}],
	['breaks without their times', { ...without('breaks'), workMinutes: 480 }, {}],
	['work without its times', { ...without('clockIn', 'clockOut', 'breaks'), workMinutes: 480 }, {}],
	['a code nobody has', bad(), { members: codeBook(GOOD) }],
	['a near miss', bad(), { members: codeBook([...GOOD, 'bad-07']) }],
	['a closed day', bad(), { onlyBad: true, closingDate: DAY }],
	['a day applied for', bad(), { applied: new Set([`${DAY} ${CODE}`]) }],
	[
		'less than a unit',
		bad({ clockIn: at('09:05'), clockOut: at('09:10'), breaks: [] }),
		{ rounding: 'inward' },
	],
];

describe.each(CASES)('%s', (_, record, { onlyBad = false, ...given }) => {
	const rules = { ...RULES, members, ...given };
	const inputs = onlyBad
		? [record]
		: [
				...GOOD.slice(0, 2).map((employeeCode) => workday({ employeeCode })),
				record,
				workday({ employeeCode: GOOD[2] }),
			];
	const columns = { notePath: 'note', status: '1', extra: [] };
	const { days } = buildImportFile(inputs, rules, columns, 'utf8');
	const place = onlyBad ? 0 : 2;

	test('fails alone, in its place', () => {
		const expected = inputs.map((_input, index) => (index === place ? 'failed' : 'import'));
		expect(days.map(({ action }) => action)).toEqual(expected);
		expect(days.map(({ item }) => item)).toEqual(inputs.map((_input, index) => index));
		expect(days[place]).not.toHaveProperty('row');
	});

	test.each(['en', 'ja'])(
		'says who, which day and the way out in %s, and nothing personal',
		(language) => {
			const text = sentence(days[place].reason, language);
			expect(text).toContain(`'${CODE}'`);
			expect(text).toContain(DAY);
			expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
			expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
			expect(days[place].reason.texts[language].hint).not.toBe('');
		},
	);

	test('is found before a sync, too', () => {
		const found = checkDays(inputs, rules).map(({ item, reason }) => [item, reason.code]);
		expect(found).toEqual([[place, days[place].reason.code]]);
	});
});
