const { kotDist } = require('../../support/king-of-time');

const { readCodes, readDate, readEmployeeCode, readJson, readMonth, readOptionalDay } =
	kotDist('readParameters');

/** Parameters as the node reads them. */
const parameters = (values) => (name, fallback) => values[name] ?? fallback;
const reasonOf = (act) => {
	try {
		act();
	} catch ({ reason }) {
		return `${reason.code} ${reason.values.field}`;
	}
	return undefined;
};

describe('the employee code', () => {
	test.each([
		['00123', '00123'],
		[123, '123'],
		['Ａ-３', 'Ａ-３'],
		[' 7 ', ' 7 '],
	])('%j is taken as it is', (employeeCode, code) => {
		expect(readEmployeeCode(parameters({ employeeCode }))).toBe(code);
	});

	test.each(['', '  ', null, undefined])('%j names nobody', (employeeCode) => {
		expect(reasonOf(() => readEmployeeCode(parameters({ employeeCode })))).toBe(
			'fieldMissing Employee',
		);
	});
});

describe('days and months', () => {
	test.each([
		['2026-05-01', '2026-05-01'],
		['2026-05-01T00:00:00', '2026-05-01'],
		['2026-04-30T15:00:00.000Z', '2026-05-01'],
	])('%j is a day', (date, day) => {
		expect(readDate(parameters({ date }))).toBe(day);
	});

	test('an optional day may be empty, but not unreadable', () => {
		expect(readOptionalDay('As of Date', '')).toBeUndefined();
		expect(reasonOf(() => readOptionalDay('As of Date', '2026-02-30'))).toBe(
			'dayUnreadable As of Date',
		);
		expect(reasonOf(() => readDate(parameters({})))).toBe('fieldMissing Date');
	});

	test.each([
		['2026-05', '2026-05'],
		['2026-05-31', '2026-05'],
		['2026-04-30T15:00:00Z', '2026-05'],
	])('%j is a month', (month, read) => {
		expect(readMonth(parameters({ month }))).toBe(read);
	});

	test.each(['2026-5', '2026-00', '202605', '5月'])('%j is none', (month) => {
		expect(reasonOf(() => readMonth(parameters({ month })))).toBe('monthUnreadable Month');
	});
});

describe('JSON', () => {
	test.each([
		['{"note": "𠮷"}', { note: '𠮷' }],
		[{ note: 1 }, { note: 1 }],
		['', {}],
		[undefined, {}],
	])('%j is read', (value, read) => {
		expect(readJson('Body', value)).toEqual(read);
	});

	test.each(['{', '[]', '1', 'null', '"text"', 7])('%j is no object', (value) => {
		expect(reasonOf(() => readJson('Body', value))).toBe('jsonUnreadable Body');
	});
});

test('codes as people type them', () => {
	expect([...readCodes('00123, 00124、A-3\n00123')]).toEqual(['00123', '00124', 'A-3']);
	expect(readCodes(undefined).size).toBe(0);
	expect(readCodes(123).has('123')).toBe(true);
});
