const {
	afterNoon,
	call,
	members,
	read,
	refusalOf,
	rowOf,
	startQuiet,
	update,
} = require('./client');

let sim;
const start = async (options) => {
	sim = await startQuiet(options);
};
afterEach(() => sim.close());

const [SINGLE, FAMILY, LICENCE] = [1, 2, 3];
const of = (code, what) => `社員番号:”${code}”の${what}`;
const child = (name, more) => ({ 2000: name, 2002: '子', 2003: '2020-05-05', ...more });
const names = (code) => sim.records(FAMILY, code).map((record) => record['氏名']);

describe('GET', () => {
	test('answers the sheet with all its records, in the order of the members', async () => {
		await start();
		sim.setRecords(FAMILY, '00001', []);
		sim.setRecords(FAMILY, '00002', [{ 氏名: '𠮷野川 結', 続柄: '子' }, { 氏名: '𠮷野川 湊' }]);
		const { member_data, ...sheet } = await read(sim, '/sheets/2');

		expect(sheet).toEqual({
			...{ id: 2, name: '扶養家族情報', record_type: 1, updated_at: '2026-11-20 12:00:00' },
		});
		expect(member_data[0].code).toBe('00002');
		expect(member_data[0].records).toHaveLength(2);
		expect(member_data[0].records[0].custom_fields.slice(0, 3)).toEqual([
			{ id: 2000, name: '氏名', values: ['𠮷野川 結'] },
			{ id: 2001, name: 'フリガナ', values: [''] },
			{ id: 2002, name: '続柄', values: ['子'] },
		]);
	});

	test('leaves out members without a record, unless asked', async () => {
		const without = async (sheetListsEmpty) => {
			await start({ sheetListsEmpty });
			sim.setRecords(SINGLE, '00002', []);
			return (await read(sim, '/sheets/1')).member_data.filter(({ code }) => code === '00002');
		};

		expect(await without(false)).toEqual([]);
		await sim.close();
		expect(await without(true)).toEqual([{ code: '00002', records: [] }]);
	});

	test('hidden members are left out; an unknown sheet is 404', async () => {
		await start({ hiddenCodes: ['00001'] });

		expect((await read(sim, '/sheets/1')).member_data).toHaveLength(4);
		expect(await refusalOf(sim, 'GET /sheets/9')).toMatch(/^404 .*シート/);
	});

	test('updated_since filters by the sheet, if it does', async () => {
		await start({ updatedSince: 'filter' });

		expect((await read(sim, '/sheets/1?updated_since=2026-11-20')).member_data).toHaveLength(5);
		expect((await read(sim, '/sheets/1?updated_since=2026-11-21')).member_data).toHaveLength(0);
		expect(await refusalOf(sim, 'GET /sheets/1?updated_since=today')).toMatch(/^400/);
	});
});

describe('PATCH of a sheet with one record', () => {
	test('changes what is sent, clears "", and leaves the rest', async () => {
		await start();
		const [before] = sim.records(SINGLE, '00001');
		sim.setNow(afterNoon(1));
		const row = rowOf('00001', { 1001: '札幌市中央区', 1003: '' });
		expect((await update(sim, 'PATCH /sheets/1', members(row))).status).toBe('OK');

		const { 携帯電話番号: _cleared, ...rest } = before;
		expect(sim.records(SINGLE, '00001')).toEqual([{ ...rest, 住所: '札幌市中央区' }]);
		expect((await read(sim, '/sheets/1')).updated_at).toBe('2026-11-20 12:01:00');
	});

	test('makes the record of a member who has none', async () => {
		await start();
		sim.setRecords(SINGLE, '00001', []);
		await update(sim, 'PATCH /sheets/1', members(rowOf('00001', { 1001: '札幌市' })));

		expect(sim.records(SINGLE, '00001')).toEqual([{ 住所: '札幌市' }]);
	});
});

describe('PATCH of a sheet with several records', () => {
	test('replaces the whole set of each member who is sent, and of nobody else', async () => {
		await start();
		sim.setRecords(FAMILY, '00001', [{ 氏名: '一' }, { 氏名: '二' }]);
		sim.setRecords(FAMILY, '00002', [{ 氏名: '三' }]);
		const row = rowOf('00001', child('二', { 2004: '女性' }));
		expect((await update(sim, 'PATCH /sheets/2', members(row))).status).toBe('OK');

		expect(sim.records(FAMILY, '00001')).toEqual([
			{ 氏名: '二', 続柄: '子', 生年月日: '2020-05-05', 性別: '女性' },
		]);
		expect(names('00002')).toEqual(['三']);
	});

	test('no records empties the member', async () => {
		await start();
		sim.setRecords(FAMILY, '00001', [{ 氏名: '一' }]);
		await update(sim, 'PATCH /sheets/2', members(rowOf('00001')));

		expect(names('00001')).toEqual([]);
	});

	test('the record order is that of the list', async () => {
		await start();
		await update(sim, 'PATCH /sheets/2', members(rowOf('00001', child('乙'), child('甲'))));

		expect(names('00001')).toEqual(['乙', '甲']);
	});
});

describe('PUT', () => {
	test('replaces the sheet: who is not sent has nothing left', async () => {
		await start();
		await update(sim, 'PUT /sheets/1', members(rowOf('00002', { 1001: '札幌市' })));

		expect(sim.sheet(SINGLE).map(({ code }) => code)).toEqual(['00002']);
		expect(sim.records(SINGLE, '00002')).toEqual([{ 住所: '札幌市' }]);
	});

	test('one bad row leaves the sheet as it is', async () => {
		await start();
		const before = sim.sheet(SINGLE);

		expect(
			(await update(sim, 'PUT /sheets/1', members(rowOf('nobody', { 1001: 'x' })))).status,
		).toBe('NG');
		expect(sim.sheet(SINGLE)).toEqual(before);
	});
});

describe('POST add', () => {
	test('appends, and twice appends twice', async () => {
		await start();
		sim.setRecords(FAMILY, '00001', [{ 氏名: '一' }]);
		const add = () => update(sim, 'POST /sheets/2/add', members(rowOf('00001', child('二'))));
		await add();
		await add();

		expect(names('00001')).toEqual(['一', '二', '二']);
	});

	test('is for sheets with several records only', async () => {
		await start();

		expect(
			await refusalOf(sim, 'POST /sheets/1/add', members(rowOf('00001', { 1001: 'x' }))),
		).toMatch(/^400/);
	});
});

describe('a row', () => {
	const master = (name) =>
		`${name}の値が存在しません。マスター項目に設定された値を指定してください。`;
	test.each([
		['of nobody', 2, rowOf('1', child('子')), 'NG', of('1', 'メンバーが存在しません。')],
		['without a code', 2, rowOf(undefined, child('子')), 400, '社員番号は必須です。'],
		[
			'without records',
			2,
			{ code: '00001' },
			400,
			of('00001', 'recordsの形式が正しくありません。'),
		],
		[
			'with two records where one may be',
			1,
			rowOf('00001', { 1001: 'x' }, { 1001: 'y' }),
			'NG',
			of('00001', '本人情報のレコード数が正しくありません。'),
		],
		[
			'with no record where one must be',
			1,
			rowOf('00001'),
			'NG',
			of('00001', '本人情報のレコード数が正しくありません。'),
		],
		[
			'without a required item',
			2,
			rowOf('00001', { 2002: '子' }),
			400,
			of('00001', '氏名は必須です。'),
		],
		[
			'with a required item emptied',
			2,
			rowOf('00001', child('')),
			400,
			of('00001', '氏名は必須です。'),
		],
		[
			'with an option of no master',
			2,
			rowOf('00001', child('結', { 2002: '長女' })),
			'NG',
			of('00001', master('続柄')),
		],
		[
			'with half a date',
			2,
			rowOf('00001', child('結', { 2003: '2020-05' })),
			'NG',
			of('00001', '生年月日の日付が正しくありません。'),
		],
		[
			'with a long text',
			1,
			rowOf('00001', { 1001: 'x'.repeat(251) }),
			400,
			of('00001', '住所は250文字以内で指定してください。'),
		],
		[
			'with an item of members',
			1,
			rowOf('00001', { 104: 'x' }),
			'NG',
			of('00001', 'custom_fields[id:104]の項目が存在しません。'),
		],
		[
			'with a formula',
			1,
			rowOf('00001', { 1009: '5' }),
			'NG',
			of('00001', '住所変更からの日数は更新できません。'),
		],
		[
			'with a file as value',
			1,
			rowOf('00001', { 1010: 'a.pdf' }),
			'NG',
			of('00001', '本人確認書類は更新できません。'),
		],
		[
			'with a record id',
			2,
			{ code: '00001', records: [{ id: 1, ...rowOf('1', child('結')).records[0] }] },
			400,
			of('00001', 'idは指定できません。'),
		],
		[
			'with a property of the sheet',
			2,
			{ ...rowOf('00001', child('結')), name: 'x' },
			400,
			of('00001', 'nameは指定できません。'),
		],
	])('%s is refused', async (_name, sheet, row, status, text) => {
		await start();
		const before = sim.truth();

		expect(await update(sim, `PATCH /sheets/${sheet}`, members(row))).toEqual({
			...{ status, messages: [text] },
		});
		expect(sim.truth()).toEqual(before);
	});

	test('the same member twice is refused', async () => {
		await start();
		const rows = members(rowOf('00001', child('一')), rowOf('00001', child('二')));

		expect((await update(sim, 'PATCH /sheets/2', rows)).messages).toEqual([
			of('00001', '社員番号が重複しています。'),
		]);
	});

	test('may tick several options', async () => {
		await start();
		const record = { 3000: '簿記2級', 3002: '2031-05', 3004: ['業務', '自己啓発'] };
		await update(sim, 'PATCH /sheets/3', members(rowOf('00001', record)));

		expect(sim.records(LICENCE, '00001')).toEqual([
			{ 資格名: '簿記2級', 有効期限: '2031-05', 用途: ['業務', '自己啓発'] },
		]);
	});

	test('what was read can be written back, without what only reads have', async () => {
		await start({ unknownProperties: 'ignore' });
		const before = sim.sheet(FAMILY);
		const { member_data } = await read(sim, '/sheets/2');

		expect((await update(sim, 'PUT /sheets/2', { member_data })).status).toBe('OK');
		expect(sim.sheet(FAMILY)).toEqual(before);
		expect((await call(sim, 'GET /sheets/2')).json.member_data).toEqual(member_data);
	});
});
