const { kotDist } = require('../../support/king-of-time');

const { wording } = kotDist('../shared/reasons/reason');
const { readEmployee } = kotDist('employees/readEmployee');
const tables = {
	...kotDist('operationReasons').operationReasons,
	...kotDist('employees/reasons').employeeReasons,
	...kotDist('employeeSync/reasons').employeeSyncReasons,
};
const rows = Object.entries(tables);
const LANGUAGES = ['en', 'ja'];

const placeholders = ({ message, hint }) =>
	[...new Set(`${message} ${hint}`.match(/\{\w+\}/g) ?? [])].sort();

test.each(rows)('%s: both languages say the same of the same', (_, row) => {
	const { texts } = row();
	const [en, ja] = LANGUAGES.map((language) => placeholders(texts[language]));

	// The vendor's name may be left out where Japanese does without it.
	expect(en.filter((name) => name !== '{vendor}')).toEqual(
		ja.filter((name) => name !== '{vendor}'),
	);
	expect(texts.ja.message).toMatch(/[ぁ-ん]/);
	expect(texts.en.message).toMatch(/^['{A-Z]/);
});

test.each(rows)('%s: says how to get on, or needs no doing', (name, row) => {
	const needsNothing = ['retiredNotCreated'];
	for (const language of LANGUAGES) {
		const { hint } = row().texts[language];
		expect({ name, told: hint !== '' }).toEqual({ name, told: !needsNothing.includes(name) });
	}
});

test.each(rows)('%s: none of the words that frighten', (_, row) => {
	const { en, ja } = row().texts;

	expect(`${en.message} ${en.hint}`).not.toMatch(
		/\b(error|problem|failure|failed|mistake|invalid)\b/i,
	);
	expect(`${ja.message} ${ja.hint}`).not.toMatch(/エラー|失敗|ミス|不正/);
});

test.each(rows)('%s: with its values no placeholder is left', (_, row) => {
	const values = Object.fromEntries(
		[
			'record',
			'field',
			'fields',
			'value',
			'vendor',
			'code',
			'codes',
			'name',
			'near',
			'retiredDate',
			'resumeAt',
		].map((name) => [name, `<${name}>`]),
	);
	for (const language of LANGUAGES) {
		const { message, hint } = wording(row(values), language);
		expect(`${message}${hint}`).not.toMatch(/\{\w+\}/);
	}
});

describe('what the fields of a person let through', () => {
	const fc = require('fast-check');
	const anything = fc.oneof(
		fc.constantFrom('', ' ', null, undefined, [], 0, 'male', '2026-05-01', 'x@example.jp', '𠮷'),
		fc.string(),
		fc.integer(),
	);
	const names = [
		...['lastName', 'firstName', 'lastNameKana', 'firstNameKana', 'email', 'gender', 'birthDate'],
		...[
			'hiredDate',
			'retiredDate',
			'divisionCode',
			'employmentTypeCode',
			'contractMinutes',
			'other',
		],
	];
	const WIRE = new Set([
		...[
			'lastName',
			'firstName',
			'lastNamePhonetics',
			'firstNamePhonetics',
			'emailAddresses',
			'gender',
		],
		...['birthDate', 'hiredDate', 'resignationDate', 'divisionCode', 'typeCode'],
		'allDayRegardingWorkInMinute',
	]);

	test('whatever comes in: a refusal in words, or a body without a blank or an unknown property', () => {
		const fields = fc.record(Object.fromEntries(names.map((name) => [name, anything])), {
			requiredKeys: [],
		});
		fc.assert(
			fc.property(fields, (given) => {
				let body;
				try {
					({ body } = readEmployee('00123', given));
				} catch (refusal) {
					expect(refusal.name).toBe('Refusal');
					expect(refusal.message).toContain("'00123'");
					return;
				}
				for (const [name, value] of Object.entries(body)) {
					expect(WIRE.has(name)).toBe(true);
					expect([undefined, null, '']).not.toContain(value);
					if (Array.isArray(value)) expect(value.length).toBeGreaterThan(0);
					if (typeof value === 'string') expect(value.trim()).not.toBe('');
				}
			}),
			{ numRuns: 500 },
		);
	});
});
