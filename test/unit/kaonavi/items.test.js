const { calc, file, item, kaonavi, refusedBy, refusedLater } = require('./built');

const { checkItemNames, checkSheetNames, itemNamed, sheetNamed, writableItem } =
	kaonavi('layout/resolve');
const { checkLink, checkLinkRules } = kaonavi('layout/linkRules');
const { mappedValue, resolveMapping } = kaonavi('layout/mapping');

const ITEMS = [
	item(100, '雇用区分'),
	item(101, '内線番号'),
	item(102, '内線番号'),
	item(103, '100'),
	calc(104, '在籍日数'),
	file(105, '証書'),
];
const PLACE = '基本情報';

describe('an item by name or number', () => {
	test.each([
		['雇用区分', 100],
		[' 雇用区分 ', 100],
		['101', 101],
		['102', 102],
		// A name wins over a number: it is what a person reads in the layout.
		['100', 103],
	])('%s is number %i', (name, id) => expect(itemNamed(ITEMS, name, PLACE).id).toBe(id));

	test.each([
		['two of one name', '内線番号', 'sameItemNames', /内線番号/],
		['none', '役職', 'unknownItem', /'基本情報' has no item '役職' that the API may use\.$/],
		['a near name is told', '雇用　区分', 'unknownItem', /雇用区分 \?/],
		['a part of a name is none', '雇用', 'unknownItem', /'雇用'/],
		['a number that is none', '0100', 'unknownItem', /0100/],
	])('%s', (_, name, code, says) => {
		const refusal = refusedBy(() => itemNamed(ITEMS, name, PLACE));
		expect(refusal).toMatchObject({ kind: 'guard', code, en: expect.stringMatching(says) });
	});

	test.each(['在籍日数', '証書', '104'])('%s cannot be written', (name) => {
		const refusal = refusedBy(() => writableItem(ITEMS, name, PLACE));
		expect(refusal).toMatchObject({ kind: 'guard', code: 'readOnlyItem' });
		expect(itemNamed(ITEMS, name, PLACE).id).toBeGreaterThan(103);
	});
});

describe('a sheet by name or number', () => {
	const sheets = [
		{ id: 1, name: '本人情報' },
		{ id: 2, name: '扶養家族情報' },
		{ id: 3, name: '資格' },
		{ id: 4, name: '資格' },
	];
	test.each([
		['本人情報', 1],
		['2', 2],
		['3', 3],
	])('%s', (name, id) => expect(sheetNamed(sheets, name).id).toBe(id));

	test.each([
		['資格', 'sameSheetNames', /more than one sheet named '資格'/],
		['本人 情報', 'unknownSheet', /\(本人情報 \?\)/],
		['評価', 'unknownSheet', /has no sheet '評価' that the API may use\.$/],
	])('%s is refused', (name, code, says) =>
		expect(refusedBy(() => sheetNamed(sheets, name))).toMatchObject({
			...{ kind: 'guard', code, en: expect.stringMatching(says) },
		}),
	);

	test('two names, anywhere or of one sheet only', () => {
		expect(refusedBy(() => checkSheetNames(sheets))?.code).toBe('sameSheetNames');
		expect(refusedBy(() => checkSheetNames(sheets, '資格'))?.code).toBe('sameSheetNames');
		expect(refusedBy(() => checkSheetNames(sheets, '本人情報'))).toBeUndefined();
		expect(refusedBy(() => checkSheetNames([]))).toBeUndefined();
		expect(refusedBy(() => checkItemNames(ITEMS, PLACE))?.en).toMatch(/'基本情報'.*'内線番号'/);
		expect(refusedBy(() => checkItemNames(ITEMS.slice(0, 2), PLACE))).toBeUndefined();
	});
});

describe('what the link with Office Station never carries', () => {
	test.each([
		['マイナンバー', 'マイナンバー'],
		['本人のマイナンバー（個人番号）', 'マイナンバー'],
		['ﾏｲﾅﾝﾊﾞｰ', 'マイナンバー'],
		['マイ ナンバー', 'マイナンバー'],
		['個人番号', 'マイナンバー'],
		['個人　番号', 'マイナンバー'],
		['My Number', 'マイナンバー'],
		['ＭＹ　ＮＵＭＢＥＲ', 'マイナンバー'],
		['myNumber', 'マイナンバー'],
		['所属', '所属'],
		['主務', '所属'],
		['兼務情報', '所属'],
		['給与振込先', '口座情報'],
		['銀行名', '口座情報'],
		['口座番号', '口座情報'],
		['通勤経路', '通勤経路・通勤費'],
		['通勤費', '通勤経路・通勤費'],
		['異動歴', '履歴情報'],
		['職務履歴', '履歴情報'],
		['学歴', '履歴情報'],
	])('%s belongs to %s', (name, what) => {
		const refusal = refusedBy(() => checkLinkRules(['氏名', name]));
		expect(refusal).toMatchObject({ kind: 'guard', code: 'forbiddenItem' });
		expect(refusal.ja).toContain(`「${name}」は${what}に当たり`);
	});

	test.each(['氏名', '郵便番号', '個人情報', '番号', '雇用保険被保険者番号', '自己紹介', '口', ''])(
		'%s may go',
		(name) => expect(refusedBy(() => checkLinkRules([name]))).toBeUndefined(),
	);

	test('a company whose names are doubled anywhere', async () => {
		const link = async (...sheets) =>
			(await refusedLater(checkLink({ sheetLayouts: async () => sheets })))?.code;
		const sheet = (name, ...names) => ({
			name,
			custom_fields: names.map((one, id) => item(id, one)),
		});
		expect(await link(sheet('A', 'x', 'y'), sheet('B', 'x'))).toBeUndefined();
		expect(await link(sheet('A', 'x'), sheet('A', 'y'))).toBe('sameSheetNames');
		expect(await link(sheet('A', 'x'), sheet('B', 'y', 'y'))).toBe('sameItemNames');
	});
});

describe('a mapping', () => {
	const row = (from, to, key) => ({ from, to, key });

	test('names its items', () =>
		expect(
			resolveMapping([row(' kind ', '雇用区分', true), row('phone', '101')], ITEMS, PLACE),
		).toEqual([
			{ from: 'kind', layout: ITEMS[0], isKey: true },
			{ from: 'phone', layout: ITEMS[1], isKey: false },
		]));

	test.each([
		['no input field', [row(' ', '雇用区分')], 'fieldMissing'],
		['no item', [row('kind', '')], 'fieldMissing'],
		['one item by two rows', [row('a', '雇用区分'), row('b', '雇用区分')], 'mappedTwice'],
		['one item, by name and number', [row('a', '雇用区分'), row('b', '100 ')], undefined],
		['an item that is worked out', [row('a', '在籍日数')], 'readOnlyItem'],
	])('%s', (_, rows, code) =>
		expect(refusedBy(() => resolveMapping(rows, ITEMS, PLACE))?.code).toBe(code),
	);

	test('one item, by name and by number, is one item', () =>
		expect(
			refusedBy(() => resolveMapping([row('a', '在籍'), row('b', '9')], [item(9, '在籍')], PLACE))
				?.code,
		).toBe('mappedTwice'));

	test('to read, it may name what cannot be written', () =>
		expect(resolveMapping([row('a', '在籍日数')], ITEMS, PLACE, 'toRead')).toHaveLength(1));

	test.each([
		['a field', 'kind', { kind: 'A' }, 'A'],
		['a field in a field', 'note.grade', { note: { grade: 9 } }, '9'],
		['a field whose name has a dot', 'note.grade', { 'note.grade': 8, note: { grade: 9 } }, '8'],
		['both names', 'name', { lastName: '新井', firstName: '空' }, '新井 空'],
		['one name', 'name', { lastName: '新井', firstName: ' ' }, '新井'],
		['a name of its own wins', 'name', { name: 'x', lastName: '新井' }, 'x'],
		['both kana', 'nameKana', { lastNameKana: 'アライ', firstNameKana: 'ソラ' }, 'アライ ソラ'],
		['nothing', 'kind', {}, undefined],
		['a blank', 'kind', { kind: '' }, undefined],
		['no name', 'name', { lastName: '' }, undefined],
		['nothing of every object', 'toString', {}, undefined],
		['nothing inside a text', 'kind.length', { kind: 'abc' }, undefined],
	])('reads %s', (_, from, input, value) =>
		expect(mappedValue(input, { from, layout: ITEMS[0] })).toEqual(value),
	);
});
