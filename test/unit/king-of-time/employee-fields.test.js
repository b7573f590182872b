const { kotDist } = require('../../support/king-of-time');

const { readEmployee } = kotDist('employees/readEmployee');
const { lackedBy } = kotDist('employees/required');
const { written } = kotDist('employees/output');
const { removeEmployee } = kotDist('employees/removeEmployee');
const { Refusal } = kotDist('../shared/http/refusal');
const { kotReasons } = kotDist('reasons');

const blanks = [undefined, null, '', '   '];

test('a body holds what has a value, under the vendor’s names, without the code', () => {
	const { body, record } = readEmployee('00123', {
		lastName: '山本',
		lastNameKana: 'ヤマモト',
		employmentTypeCode: 2,
		retiredDate: '2026-12-31T00:00:00',
		contractMinutes: '450',
		favouriteColour: '青',
	});

	expect(body).toEqual({
		lastName: '山本',
		lastNamePhonetics: 'ヤマモト',
		typeCode: '2',
		resignationDate: '2026-12-31',
		allDayRegardingWorkInMinute: 450,
	});
	expect(record.employeeCode).toBe('00123');
});

test.each(blanks)('no field with %j is ever in a body', (blank) => {
	const names = [
		'lastName',
		'firstName',
		'lastNameKana',
		'firstNameKana',
		'email',
		'gender',
		'birthDate',
		'hiredDate',
		'retiredDate',
		'divisionCode',
		'employmentTypeCode',
		'contractMinutes',
	];
	const { body } = readEmployee('00123', Object.fromEntries(names.map((name) => [name, blank])));

	expect(body).toEqual({});
});

test.each([
	['a@example.jp', ['a@example.jp']],
	[
		'a@example.jp, b@example.jp;c@example.jp、d@example.jp',
		['a@example.jp', 'b@example.jp', 'c@example.jp', 'd@example.jp'],
	],
	[
		['a@example.jp', ' ', 'b@example.jp'],
		['a@example.jp', 'b@example.jp'],
	],
])('addresses %j', (email, emailAddresses) => {
	expect(readEmployee('1', { email }).body).toEqual({ emailAddresses });
});

test.each([-1, 7.5, '八時間'])('contract minutes %j are refused', (contractMinutes) => {
	expect(() => readEmployee('1', { contractMinutes })).toThrow("'Contract Minutes per Day'");
});

test('zero contract minutes are a value', () => {
	expect(readEmployee('1', { contractMinutes: 0 }).body).toEqual({
		allDayRegardingWorkInMinute: 0,
	});
});

test('what a new person lacks, all at once', () => {
	const whole = {
		lastName: 'a',
		firstName: 'b',
		gender: 'male',
		divisionCode: '1',
		employmentTypeCode: '1',
	};

	expect(lackedBy(whole)).toBeUndefined();
	expect(lackedBy({ ...whole, gender: undefined, divisionCode: undefined })).toBe(
		"'gender', 'divisionCode'",
	);
});

test('after a write the answer counts, then what was sent', () => {
	expect(
		written('1', 'k', { lastName: '旧', gender: 'male' }, { lastName: '新', code: '2' }),
	).toEqual({
		code: '2',
		key: 'k',
		lastName: '新',
		gender: 'male',
	});
	expect(written('1', undefined, { lastName: '新' }, undefined)).toEqual({
		code: '1',
		lastName: '新',
	});
});

describe('deleting', () => {
	const refusing = (kind, code) => async () => {
		throw new Refusal(kind, kotReasons.unknownEmployee({}), { code });
	};

	test.each([
		['notFound', undefined],
		['refused', '526'],
	])('%s %s means gone, which is as good as deleted', async (kind, code) => {
		await expect(removeEmployee(refusing(kind, code), 'k')).resolves.toBeUndefined();
	});

	test.each([
		['refused', '2'],
		['permission', '100'],
		['closed', '104'],
		['unavailable', '300'],
	])('%s %s does not', async (kind, code) => {
		await expect(removeEmployee(refusing(kind, code), 'k')).rejects.toMatchObject({ kind });
	});
});
