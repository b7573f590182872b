const fc = require('fast-check');
const { kaonavi } = require('./built');

const { sortByCode } = kaonavi('update/namedCodes');
const { cleanTexts } = kaonavi('cleanTexts');

const SENT = new Set(['00001', 'A-7', '社長', '1']);
const sorted = (...texts) => {
	const { byCode, others } = sortByCode(texts, SENT);
	return { byCode: Object.fromEntries(byCode), others };
};

describe('whom a text names', () => {
	test.each([
		'社員番号:”00001”の性別の値が存在しません。',
		'社員番号：“00001”の性別の値が存在しません。',
		'社員番号:"00001"の性別の値が存在しません。',
		"社員番号 : '00001' は登録されていません。",
		'社員番号「00001」は登録されていません。',
		'社員番号『00001』は登録されていません。',
		'3行目 社員番号:”00001”',
	])('%s', (text) => expect(sorted(text)).toEqual({ byCode: { '00001': [text] }, others: [] }));

	test.each([
		['somebody who was not sent', '社員番号:”00002”の性別の値が存在しません。'],
		['a code that only looks alike', '社員番号:”0001”の性別の値が存在しません。'],
		['nobody', '登録できる人数を超えています。'],
		['a code without its word', '”00001”の値が存在しません。'],
		['an empty code', '社員番号:””の値が存在しません。'],
	])('%s', (_, text) => expect(sorted(text)).toEqual({ byCode: {}, others: [text] }));

	test('several texts about one person, and one about several', () => {
		const [a, b, both, none] = [
			'社員番号:”00001”の氏名',
			'社員番号:”00001”の性別',
			'社員番号:”A-7”と社員番号:”社長”が重複しています。社員番号:”A-7”',
			'上限',
		];
		expect(sorted(a, b, both, none)).toEqual({
			byCode: { '00001': [a, b], 'A-7': [both], 社長: [both] },
			others: [none],
		});
	});

	test('every code that a quote can hold is found', () =>
		fc.assert(
			fc.property(fc.stringMatching(/^[^”“"'’‘「『」』]{1,50}$/), (code) => {
				const text = `社員番号:”${code}”の値が存在しません。`;
				expect([...sortByCode([text], new Set([code])).byCode.keys()]).toEqual([code]);
			}),
		));
});

describe('what remains of a vendor’s text', () => {
	const sent = (...rows) => ({ member_data: rows });

	test('not what was sent, not the secrets, but the code', () =>
		expect(
			cleanTexts(
				['社員番号:”00001”のa@example.jpは使えません。tok3n'],
				sent({ code: '00001', mail: 'a@example.jp' }),
				['tok3n'],
			),
		).toEqual(['社員番号:”00001”の[hidden]は使えません。[hidden]']));

	test.each([
		['the same as a code', '00012'],
		['a part of a code', '12'],
		['a part of the word before it', '社員番号'],
		['a code with its quotes', '”00012”'],
	])('a value that is %s does not hide whom the text names', (_, value) => {
		const body = sent({ code: '00012', custom_fields: [{ id: 106, values: [value] }] });
		const [text] = cleanTexts([`社員番号:”00012”の値「x${value}x」が不正です。`], body, []);
		expect([...sortByCode([text], new Set(['00012'])).byCode.keys()]).toEqual(['00012']);
		expect(text).not.toContain(`x${value}x`);
	});

	test('a code that was not sent is a value like any other', () => {
		const body = sent({ code: '00012', custom_fields: [{ id: 106, values: ['secret'] }] });
		expect(cleanTexts(['社員番号:”secret”の値'], body, [])).toEqual(['社員番号:”[hidden]”の値']);
	});

	test('deleted codes stay too', () =>
		expect(cleanTexts(['社員番号:”00012”は削除できません。'], { codes: ['00012'] }, [])).toEqual([
			'社員番号:”00012”は削除できません。',
		]));

	test('long texts and long lists are cut, each text stays one', () => {
		const texts = Array.from({ length: 1_200 }, (_, index) => `${index} ${'長'.repeat(500)}`);
		const cleaned = cleanTexts(texts, {}, []);
		expect(cleaned).toHaveLength(1_000);
		expect(cleaned.every((text) => text.length === 300)).toBe(true);
		expect(cleaned[999]).toMatch(/^999 /);
		expect(cleanTexts([], {}, [])).toEqual([]);
	});

	test('of more texts only whom they name remains, and nothing of what was sent', () => {
		const codes = Array.from({ length: 1_500 }, (_, index) => `A${index}`);
		const body = { member_data: codes.map((code) => ({ code, name: `山田 ${code}さん` })) };
		const texts = codes.map((code) => `社員番号:”${code}”の「山田 ${code}さん」が不正です。`);
		const cleaned = cleanTexts([...texts, '社員番号:”Z9”は山田 A1さんです。'], body, []);
		expect(cleaned).toHaveLength(1_500);
		expect(sortByCode(cleaned, new Set(codes)).byCode.size).toBe(1_500);
		expect(cleaned.join()).not.toContain('山田');
	});
});
