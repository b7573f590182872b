jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, mapping, sheetNamed } = require('./company');

const kaonavi = company();
const SINGLE = '本人情報';
const FAMILY = '扶養家族情報';
const TO_ERROR = { onError: 'continueErrorOutput' };
const ADDRESS = { postalCode: '郵便番号', address: '住所', spouse: '配偶者の有無' };
const RELATIVE = {
	...{ name: '氏名', nameKana: 'フリガナ', birthDate: '生年月日', relationship: '続柄' },
	gender: '性別',
};
const KEYS = ['name', 'birthDate'];

const sync = async (sheet, pairs, items, { parameters, ...extra } = {}) =>
	await kaonavi.run(
		'sheet',
		'sync',
		{ ...sheetNamed(sheet), mapping: mapping(pairs, KEYS), ...parameters },
		{ items, ...extra },
	);
const address = async (items, extra) => await sync(SINGLE, ADDRESS, items, extra);
const family = async (items, extra) => await sync(FAMILY, RELATIVE, items, extra);
const actionsOf = (run) => run.items('Done').map(({ action }) => action);
const codesOf = (run) => run.items('Failed').map(({ details }) => details.reasonCode);
const patches = () => kaonavi.sent('PATCH', /sheets/);

/** What a sheet holds of a member, by the names of its items. */
const held = (id, code) =>
	(kaonavi.sim.sheet(id).find((one) => one.code === code)?.records ?? []).map(
		({ custom_fields: all }) =>
			Object.fromEntries(
				all
					.filter(({ values }) => values.join('') !== '')
					.map(({ name, values }) => [name, values.join()]),
			),
	);
const child = (employeeCode, firstName, birthDate, more = {}) => ({
	...{ employeeCode, lastName: '青木', firstName, birthDate, relationship: '子', ...more },
});

describe('a single-record sheet', () => {
	test('gets the changed items of everybody in one PATCH; a second run writes nothing', async () => {
		const before = held(1, '00002');
		const items = [
			{ employeeCode: '00001', postalCode: '100-0001', address: '東京都千代田区一丁目' },
			{ employeeCode: '00002', address: '大阪府大阪市𠮷町', spouse: '' },
		];
		const run = await address(items);
		expect(run.error?.message).toBeUndefined();
		expect(patches()).toHaveLength(1);
		expect(patches()[0].body.member_data).toHaveLength(2);
		expect(held(1, '00002')).toEqual([{ ...before[0], 住所: '大阪府大阪市𠮷町' }]);
		expect(actionsOf(await address(items))).toEqual(['unchanged', 'unchanged']);
		expect(patches()).toHaveLength(1);
	});

	test('unknown members, bad values and doubled rows fail by name; the others are in place', async () => {
		const items = [
			{ employeeCode: '00001', address: '東京都' },
			{ employeeCode: '1', address: '東京都' },
			{ employeeCode: 'Z9', address: '東京都' },
			{ employeeCode: '00002', spouse: '不明' },
			{ employeeCode: '00003', address: '長'.repeat(251) },
			{ employeeCode: '00004', address: '東' },
			{ employeeCode: '00004', address: '西' },
			{ address: '東京都' },
		];
		const run = await address(items, TO_ERROR);
		expect(codesOf(run)).toEqual([
			...['unknownMember', 'unknownMember', 'notInMaster', 'tooLong', 'duplicate', 'duplicate'],
			'missing',
		]);
		expect(run.items('Failed')[0].error).toContain('00001 ?');
		expect(held(1, '00001')[0].住所).toBe('東京都');
		expect(patches()).toHaveLength(1);
	});

	test('unknown members are passed over where a member sync has told of them', async () => {
		const items = [
			{ employeeCode: '00001', address: '東京都' },
			{ employeeCode: '1', address: '東京都' },
			{ employeeCode: 'Z9', address: '東京都' },
		];
		const parameters = { options: { unknownMembers: 'skip' } };
		const run = await address(items, { parameters, ...TO_ERROR });
		expect(actionsOf(run)).toEqual(['update', 'skip', 'skip']);
		expect(run.items('Failed')).toEqual([]);
	});
});

describe('a multi-record sheet', () => {
	beforeEach(() => kaonavi.sim.setRecords?.(2, '00001', []));

	test('reads, merges and replaces the set of each changed member only', async () => {
		const others = held(2, '00003');
		await family([child('00001', '一郎', '2015-04-01'), child('00001', '二郎', '2018-05-02')]);
		expect(patches()).toHaveLength(1);
		const run = await family([
			child('00001', '二郎', '2018-05-02', { gender: 'male' }),
			child('00001', '三郎', '2021-06-03'),
		]);
		expect(actionsOf(run)).toEqual(['update', 'create']);
		expect(held(2, '00001')).toEqual([
			expect.objectContaining({ 氏名: '青木 一郎', 続柄: '子' }),
			expect.objectContaining({ 氏名: '青木 二郎', 性別: '男性', 生年月日: '2018-05-02' }),
			expect.objectContaining({ 氏名: '青木 三郎' }),
		]);
		expect(held(2, '00003')).toEqual(others);
		expect(patches()[1].body.member_data.map(({ code }) => code)).toEqual(['00001']);
		const again = await family([child('00001', '三郎', '2021-06-03')]);
		expect(actionsOf(again)).toEqual(['unchanged']);
	});

	test('Delete takes away what the source of a named member does not hold, and no more', async () => {
		await family([child('00001', '一郎', '2015-04-01'), child('00001', '二郎', '2018-05-02')]);
		const others = held(2, '00003');
		const parameters = { otherRecords: 'delete', options: { maxDeletionShare: 100 } };
		const run = await family([child('00001', '二郎', '2018-05-02')], { parameters });
		expect(actionsOf(run)).toEqual(['unchanged', 'delete']);
		expect(held(2, '00001').map(({ 氏名 }) => 氏名)).toEqual(['青木 二郎']);
		expect(held(2, '00003')).toEqual(others);
	});

	test('a bad row fails alone, its record stays, and nothing of its member is deleted', async () => {
		const rows = [child('00001', '一郎', '2015-04-01'), child('00001', '二郎', '2018-05-02')];
		await family(rows);
		const parameters = { otherRecords: 'delete', options: { reportLanguage: 'ja' } };
		const items = [
			child('00001', '二郎', '2018-05-02', { relationship: '甥' }),
			child('00001', '四郎', '2022-01-01'),
			child('00002', '五郎', '2022-01-01'),
		];
		const run = await family(items, { parameters, ...TO_ERROR });
		expect(run.items('Failed').map(({ error }) => error)).toEqual([
			'社員番号:”00001”の続柄の値が存在しません。マスター項目に設定された値を指定してください。',
		]);
		expect(run.items('Done').map(({ action, reasonCode }) => reasonCode ?? action)).toEqual(
			expect.arrayContaining(['create', 'keptForRefused']),
		);
		expect(held(2, '00001').map(({ 氏名 }) => 氏名)).toEqual([
			'青木 一郎',
			'青木 二郎',
			'青木 四郎',
		]);
	});

	test('the guard stops a landslide before the first write', async () => {
		const many = Array.from({ length: 12 }, (_, n) => child('00001', `子${n}`, '2015-04-01'));
		await family(many);
		const sent = patches().length;
		const parameters = { otherRecords: 'delete' };
		const run = await family([many[0]], { parameters });
		expect(run.error.message).toMatch(/would delete 11/);
		expect(patches()).toHaveLength(sent);
	});

	test('a mapping without a key, a blank key', async () => {
		const parameters = { mapping: mapping(RELATIVE) };
		const run = await family([child('00001', '一郎', '2015-04-01')], { parameters });
		expect(run.error.message).toMatch(/no key field/);
		const blank = await family([{ employeeCode: '00001', relationship: '子' }], TO_ERROR);
		expect(codesOf(blank)).toEqual(['keyBlank']);
	});
});

describe('what stops the run before the first write', () => {
	const stopped = async (run) => {
		expect((await run).status).toBe('error');
		expect(kaonavi.sent('PATCH')).toEqual([]);
		return (await run).error.message;
	};
	const row = [{ employeeCode: '00001', address: '東京都' }];

	test('two sheets of one name, two items of one name', async () => {
		await kaonavi.start({ duplicateNames: 'both' });
		const kin = [child('00001', '一郎', '2015-04-01')];
		expect(await stopped(family(kin))).toMatch(/more than one sheet named '扶養家族情報'/);
		expect(await stopped(address(row))).toMatch(/more than one item named '電話番号'/);
	});

	test('a sheet or an item that is not there', async () => {
		expect(await stopped(sync('本人 情報', ADDRESS, row))).toMatch(/no sheet.*本人情報 \?/);
		expect(await stopped(sync(SINGLE, { address: '番地' }, row))).toMatch(/no item '番地'/);
		expect(await stopped(sync(SINGLE, { address: '本人確認書類' }, row))).toMatch(
			/cannot be written/,
		);
	});

	test('under the Office Station link rules every multi-record sheet but that of dependents', async () => {
		const parameters = { options: { officeStationLinkRules: true } };
		const items = [{ employeeCode: '00001', name: '簿記' }];
		const run = sync('資格・免許', { name: '資格名' }, items, { parameters });
		expect(await stopped(run)).toMatch(/never carries/);
		const kin = [child('00001', '一郎', '2015-04-01')];
		expect((await family(kin, { parameters })).status).toBe('success');
	});
});

test('a lost answer of the PATCH is sent again: the same set, no more records', async () => {
	kaonavi.sim.faults.next({ match: { method: 'PATCH' }, do: 'answerLost' });
	const run = await family([child('00001', '一郎', '2015-04-01')]);
	expect(actionsOf(run)).toEqual(['create']);
	expect(held(2, '00001').filter(({ 氏名 }) => 氏名 === '青木 一郎')).toHaveLength(1);
});

test('a member whose records hold files is left alone, by name: a replaced record would lose them', async () => {
	const licence = (employeeCode) => ({ employeeCode, name: '簿記検定' });
	kaonavi.sim.putFile(3, 3006, '00002', { file_name: '証書.pdf', bytes: Buffer.from('x') });
	const items = [licence('00001'), licence('00002')];
	const run = await sync('資格・免許', { name: '資格名' }, items, TO_ERROR);
	expect(run.items('Failed').map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
	expect(codesOf(run)).toEqual(['lockedValues']);
	expect(kaonavi.sim.files()).toHaveLength(1);
});
