const path = require('node:path');
const { filesBelow, ROOT } = require('./rules/pack');

/** Every text table of the build, exported or not: caught while its file is loaded. */
const mockTables = [];
jest.mock('../../dist/nodes/shared/reasons/reason', () => {
	const actual = jest.requireActual('../../dist/nodes/shared/reasons/reason');
	const reasonTable = (table) => {
		mockTables.push(table);
		return actual.reasonTable(table);
	};
	return { ...actual, reasonTable };
});

for (const file of filesBelow('dist/nodes', '.js')) require(path.join(ROOT, file));

const rows = mockTables.flatMap((table) => Object.entries(table));
const parts = rows.flatMap(([code, texts]) =>
	['en', 'ja'].flatMap((language) =>
		['message', 'hint'].map((part) => [code, language, part, texts[language]?.[part]]),
	),
);
const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('there are tables to look at', () => {
	expect(rows.length).toBeGreaterThan(50);
});

test('every reason is told in both languages; a hint may be empty, a message never', () => {
	const missing = parts.filter(
		([, , part, text]) => typeof text !== 'string' || (part === 'message' && text.trim() === ''),
	);
	expect(missing).toEqual([]);
});

test('a hint is empty in both languages or in neither', () => {
	const lopsided = rows.filter(([, { en, ja }]) => (en.hint === '') !== (ja.hint === ''));
	expect(lopsided.map(([code]) => code)).toEqual([]);
});

test('English says error, problem, failure and mistake nowhere', () => {
	const FORBIDDEN = /\b(error|problem|failure|mistake)s?\b/i;
	// n8n's own label of the choice.
	const harsh = parts.filter(
		([, language, , text]) =>
			language === 'en' && FORBIDDEN.test(text.replace('Stop With Error', '')),
	);
	expect(harsh).toEqual([]);
});

test('Japanese says エラー, 問題, 失敗 and 間違い nowhere', () => {
	const harsh = parts.filter(
		([, language, , text]) => language === 'ja' && /エラー|問題|失敗|間違/.test(text),
	);
	expect(harsh).toEqual([]);
});

test('every text is a sentence with an end', () => {
	const endless = parts.filter(
		([, language, , text]) =>
			text !== '' && !(language === 'en' ? /[.?}]$/ : /[。？}）」]$/).test(text.trim()),
	);
	expect(endless).toEqual([]);
});

test('what the English text names, the Japanese one may name, and no more', () => {
	const strange = rows.filter(([, { en, ja }]) => {
		const known = new Set([...placeholders(en.message), ...placeholders(en.hint)]);
		return [...placeholders(ja.message), ...placeholders(ja.hint)].some((name) => !known.has(name));
	});
	expect(strange.map(([code]) => code)).toEqual([]);
});

test('both languages name the same things', () => {
	const uneven = rows.filter(([, { en, ja }]) => {
		const names = ({ message, hint }) => [
			...new Set([...placeholders(message), ...placeholders(hint)]),
		];
		return names(en).sort().join() !== names(ja).sort().join();
	});
	expect(uneven.map(([code]) => code)).toEqual([]);
});

test('Japanese texts are Japanese', () => {
	const foreign = parts.filter(
		([, language, , text]) => language === 'ja' && text !== '' && !/[\u3041-\u9fff]/.test(text),
	);
	expect(foreign).toEqual([]);
});
