const fc = require('fast-check');
const { calc, checkBox, date, file, item, kaonavi, number, pullDown, words } = require('./built');

const { flawOf, isWritable, lackOf } = kaonavi('layout/check');

const CODE = 'A0001';
const flaw = (layout, ...values) => words(flawOf(layout, values, CODE));

describe('what the master has', () => {
	test('an unknown gender is told in the very words of the vendor’s mail', () => {
		const gender = { name: '性別', required: false, type: 'enum', enum: ['男性', '女性'] };
		expect(words(flawOf(gender, ['その他'], 'XXXXX')).ja).toBe(
			'社員番号:”XXXXX”の性別の値が存在しません。マスター項目に設定された値を指定してください。',
		);
	});

	test.each([
		['a value of the master', pullDown(1, '役職', ['部長', '課長']), ['部長'], undefined],
		['a value with a blank more', pullDown(1, '役職', ['部長']), ['部長 '], 'notInMaster'],
		['a value of half the name', pullDown(1, '役職', ['部長代理']), ['部長'], 'notInMaster'],
		['another width', pullDown(1, '区分', ['A']), ['Ａ'], 'notInMaster'],
		['the word for nothing', pullDown(1, '役職', ['部長', null]), ['null'], 'notInMaster'],
		['a master without values', pullDown(1, '役職', undefined), ['部長'], 'notInMaster'],
		['an empty master', pullDown(1, '役職', []), ['部長'], 'notInMaster'],
		['ticks of the master', checkBox(1, '用途', ['業務', '私用']), ['業務', '私用'], undefined],
		['one tick that is not', checkBox(1, '用途', ['業務']), ['業務', '私用'], 'notInMaster'],
	])('%s', (_, layout, values, code) => expect(flaw(layout, ...values)?.code).toBe(code));
});

describe('dates', () => {
	test.each([
		['date', '2026-02-28', true],
		['date', '2028-02-29', true],
		['date', '2026-02-29', false],
		['date', '2026-02-30', false],
		['date', '2026-13-01', false],
		['date', '2026-2-1', false],
		['date', '2026/02/01', false],
		['date', '2026-02', false],
		['date', '2026-02-01T00:00:00', false],
		['date', '令和8年2月1日', false],
		['date', '', false],
		['year_month', '2026-02', true],
		['year_month', '2026-12', true],
		['year_month', '2026-13', false],
		['year_month', '2026-00', false],
		['year_month', '2026-2', false],
		['year_month', '2026-02-01', true],
		['year_month', '2026-02-31', false],
		['year_month', '2026', false],
	])('%s %s', (detail, value, isGood) => {
		const found = flaw(date(1, '昇格日', detail), value);
		if (isGood) return expect(found).toBeUndefined();
		const expected = detail === 'date' ? 'YYYY-MM-DD' : 'YYYY-MM';
		expect(found).toMatchObject({ code: 'notDate', en: expect.stringContaining(expected) });
		expect(found.ja).toMatch(/^社員番号:”A0001”の昇格日の値が日付ではありません。/);
	});

	test('a standard date has no detail', () => {
		const standard = { name: '入社日', required: false, type: 'date' };
		expect(flaw(standard, '2026-04-01')).toBeUndefined();
		expect(flaw(standard, '2026-04')?.code).toBe('notDate');
	});
});

describe('numbers', () => {
	test.each(['0', '5', '-3', '+3', '1.5', '0.25', '007'])('%s is one', (value) =>
		expect(flaw(number(1, '等級'), value)).toBeUndefined(),
	);
	test.each(['', 'abc', '1,000', '１２', '1.', '.5', '1e3', '0x10', ' 5', '5円', 'NaN'])(
		'%j is none',
		(value) => expect(flaw(number(1, '等級'), value)?.code).toBe('notNumber'),
	);
});

describe('lengths', () => {
	const short = item(1, '内線番号', { max_length: 3 });

	test.each([
		['123', undefined],
		['1234', 'tooLong'],
		['長い字', undefined],
		['長い文字', 'tooLong'],
		// Two units each, and nobody knows how the vendor counts: refused rather than cut.
		['𠮷𠮷', 'tooLong'],
	])('%s', (value, code) => expect(flaw(short, value)?.code).toBe(code));

	test('the text tells both lengths', () =>
		expect(flaw(short, '1234')).toMatchObject({
			en: "Employee code 'A0001': the value of 内線番号 has 4 characters. Give at most 3.",
			ja: '社員番号:”A0001”の内線番号の値が4文字あります。3文字以内で指定してください。',
		}));

	test.each([null, undefined])('no limit: %s', (max) =>
		expect(flaw(item(1, '備考', { max_length: max }), 'x'.repeat(5_000))).toBeUndefined(),
	);

	test('no text tells the value itself', () =>
		fc.assert(
			fc.property(fc.string({ minLength: 12, maxLength: 40 }), (value) => {
				const found = [short, date(1, '日'), number(1, '数'), pullDown(1, '区分', ['A'])]
					.map((layout) => flaw(layout, value))
					.filter((one) => one !== undefined);
				for (const { en, ja } of found) expect(`${en} ${ja}`).not.toContain(value);
			}),
		));
});

describe('items that no update may name', () => {
	test.each([
		['worked out', calc(1, '在籍日数')],
		['worked out, not marked as read-only', { ...calc(1, '在籍日数'), read_only: undefined }],
		['a file', file(1, '証書')],
		['a file, not marked as read-only', { ...file(1, '証書'), read_only: false }],
		['a picture', item(1, '顔写真', { type: 'face_image' })],
		['read-only', item(1, '給与番号', { read_only: true })],
	])('%s', (_, layout) => {
		expect(isWritable(layout)).toBe(false);
		expect(flaw(layout, '1')?.code).toBe('notWritable');
	});

	test('a layout that says nothing about it is writable', () =>
		expect(isWritable({ name: '氏名', required: true, type: 'string' })).toBe(true));
});

describe('several values', () => {
	test.each([
		['check boxes', checkBox(1, '用途', ['a', 'b']), undefined],
		['further departments', { name: '兼務', required: false, type: 'department[]' }, undefined],
		['one department', { name: '所属', required: false, type: 'department' }, 'severalValues'],
		['a pull-down', pullDown(1, '役職', ['a', 'b']), 'severalValues'],
		['a text', item(1, '備考'), 'severalValues'],
	])('%s', (_, layout, code) => expect(flaw(layout, 'a', 'b')?.code).toBe(code));
});

describe('what a new record cannot do without', () => {
	test.each([
		['required', item(1, '資格名', { required: true }), 'required'],
		['not required', item(1, '備考'), undefined],
		['required, but worked out', { ...calc(1, '日数'), required: true }, undefined],
	])('%s', (_, layout, code) => expect(words(lackOf(layout, CODE))?.code).toBe(code));

	test('the text names person and item', () =>
		expect(words(lackOf(item(1, '資格名', { required: true }), CODE)).ja).toBe(
			'社員番号:”A0001”の資格名の値がありません。新規登録に必要な値を指定してください。',
		));
});
