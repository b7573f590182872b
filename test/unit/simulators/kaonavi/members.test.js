const { afterNoon, call, members, read, refusalOf, startQuiet, update } = require('./client');

let sim;
const start = async (options) => {
	sim = await startQuiet(options);
};
afterEach(() => sim.close());

const POST = 'POST /members';
const PATCH = 'PATCH /members';
const PUT = 'PUT /members';
const OVERWRITE = 'PUT /members/overwrite';
const DELETE = 'POST /members/delete';
const of = (code, what) => `社員番号:”${code}”の${what}`;
const custom = (id, ...values) => ({ custom_fields: [{ id, values }] });
const valuesOf = (code, id) => sim.member(code).custom_fields.find((one) => one.id === id).values;

describe('GET', () => {
	test('answers everybody in one list, with all that the reference names', async () => {
		await start();
		const { updated_at, member_data } = await read(sim, '/members');

		expect(updated_at).toBe('2026-11-20 12:00:00');
		expect(member_data).toHaveLength(5);
		expect(Object.keys(member_data[0])).toEqual(
			'id code name name_kana mail entered_date retired_date gender birthday age years_of_service department sub_departments face_image custom_fields'.split(
				' ',
			),
		);
		expect(member_data[1]).toMatchObject({
			...{ code: '00002', name: expect.stringMatching(/^𠮷野川 /), retired_date: '' },
			face_image: null,
		});
	});

	test('works out age, years of service and the way to the department', async () => {
		await start({
			employees: [
				{
					...{ code: '1', name: '青葉 蓮', birthday: '1990-11-21', department: '1110' },
					...{ entered_date: '2011-06-21', sub_departments: ['0310'] },
				},
				{ code: '2', name: '東雲 葵', entered_date: '2027-04-01', birthday: '1990-11-20' },
				{ code: '3', name: '月岡 圭', entered_date: '2020-01-01', retired_date: '2025-03-31' },
			],
		});
		const [one, two, three] = sim.members();

		expect(one).toMatchObject({
			...{ age: 35, years_of_service: '15年4ヵ月' },
			department: { code: '1110', name: '本社 人事部 労務課', names: ['本社', '人事部', '労務課'] },
			sub_departments: [
				{ code: '0310', name: '店舗運営部 渋谷店', names: ['店舗運営部', '渋谷店'] },
			],
		});
		expect(two).toMatchObject({ age: 36, years_of_service: '', department: { code: '' } });
		expect(three).toMatchObject({ birthday: null, age: null, years_of_service: '5年2ヵ月' });
	});

	test.each([
		['text', ['']],
		['array', []],
		['absent', undefined],
	])('a custom field without a value reads as %s', async (emptyValues, values) => {
		await start({ employees: [{ code: '1', name: '青' }], emptyValues });
		const field = sim.member('1').custom_fields.find(({ id }) => id === 103);

		expect(field?.values).toEqual(values);
	});

	test('a missing birthday may read as an empty text', async () => {
		await start({ employees: [{ code: '1', name: '青' }], emptyBirthday: '' });

		expect(sim.member('1').birthday).toBe('');
	});

	test.each([
		['ignore', 5],
		['filter', 1],
		['refuse', undefined],
	])('updated_since: %s', async (updatedSince, count) => {
		await start({ updatedSince, now: '2026-11-01T12:00:00+09:00' });
		sim.setNow(afterNoon(0));
		sim.changeMember('00003', { mail: '' });
		const { status, json } = await call(sim, 'GET /members?updated_since=2026-11-20');

		expect([status, json.member_data?.length]).toEqual([count === undefined ? 400 : 200, count]);
	});

	test('seeds who left and who is to come', async () => {
		await start({ employees: 2, retired: 1, joining: 1 });

		expect(sim.members().map((one) => [one.code, one.retired_date])).toEqual([
			...[
				['00001', ''],
				['00002', ''],
				['00003', '2025-03-31'],
				['00004', ''],
			],
		]);
		expect(sim.member('00004').entered_date).toBe('2027-04-01');
	});
});

describe('a value', () => {
	const NO_MASTER = (name) =>
		`${name}の値が存在しません。マスター項目に設定された値を指定してください。`;
	const LONG = (name, max) => `${name}は${max}文字以内で指定してください。`;
	test.each([
		['an empty name', { name: '' }, 400, '氏名は必須です。'],
		['a long name', { name: '青'.repeat(101) }, 400, LONG('氏名', 100)],
		['a name that is a number', { name: 5 }, 400, '氏名の形式が正しくありません。'],
		['null', { birthday: null }, 400, '生年月日の形式が正しくありません。'],
		[
			'a date with slashes',
			{ entered_date: '2026/11/20' },
			'NG',
			'入社日の日付が正しくありません。',
		],
		['a day that is none', { birthday: '2026-02-30' }, 'NG', '生年月日の日付が正しくありません。'],
		['a gender of no master', { gender: '男' }, 'NG', NO_MASTER('性別')],
		['a gender with a blank', { gender: '男性 ' }, 'NG', NO_MASTER('性別')],
		[
			'a department by name',
			{ department: { code: '渋谷店' } },
			'NG',
			'所属の所属コードが存在しません。',
		],
		[
			'a department without zero',
			{ department: { code: '310' } },
			'NG',
			'所属の所属コードが存在しません。',
		],
		['a department as text', { department: '0310' }, 400, '所属の形式が正しくありません。'],
		[
			'the same department twice',
			{ sub_departments: [{ code: '0310' }, { code: '0310' }] },
			'NG',
			'兼務情報が重複しています。',
		],
		['a field that is only read', { age: 30 }, 400, 'ageは指定できません。'],
		[
			'an item that is unknown',
			custom(999, 'x'),
			'NG',
			'custom_fields[id:999]の項目が存在しません。',
		],
		['an item of a sheet', custom(1001, 'x'), 'NG', 'custom_fields[id:1001]の項目が存在しません。'],
		['a formula', custom(110, '5'), 'NG', '在籍日数は更新できません。'],
		['a read-only item', custom(111, 'P1'), 'NG', '給与システム番号は更新できません。'],
		[
			'two values of a list',
			custom(100, '正社員', 'パート'),
			400,
			'雇用区分の形式が正しくありません。',
		],
		['an option of no master', custom(100, '正社員（無期）'), 'NG', NO_MASTER('雇用区分')],
		['a tick of no master', custom(103, '英語', '独語'), 'NG', NO_MASTER('保有スキル')],
		['a tick twice', custom(103, '英語', '英語'), 'NG', '保有スキルが重複しています。'],
		['a long text', custom(104, '1'.repeat(21)), 400, LONG('内線番号', 20)],
		['text for a number', custom(106, '三'), 'NG', '等級には数値を指定してください。'],
		['a number that is no text', custom(106, 3), 400, '等級の形式が正しくありません。'],
		['text for a date', custom(107, '令和8年'), 'NG', '昇格日の日付が正しくありません。'],
		['a day for a month', custom(108, '2026-04-01'), 'NG', '評価月の日付が正しくありません。'],
		['an empty list', custom(100), 400, '雇用区分の形式が正しくありません。'],
		[
			'values as text',
			{ custom_fields: [{ id: 100, values: 'パート' }] },
			400,
			'雇用区分の形式が正しくありません。',
		],
		[
			'custom fields as text',
			{ custom_fields: 'x' },
			400,
			'custom_fieldsの形式が正しくありません。',
		],
		[
			'the same item twice',
			{ custom_fields: [...custom(104, '1').custom_fields, ...custom(104, '2').custom_fields] },
			'NG',
			'内線番号が重複しています。',
		],
	])('%s is refused, with the name of the person', async (_name, row, status, text) => {
		await start();
		const before = sim.truth();

		expect(await update(sim, PATCH, members({ code: '00001', ...row }))).toEqual({
			...{ status, messages: [of('00001', text)] },
		});
		expect(sim.truth()).toEqual(before);
	});

	test.each([
		['a name as long as may be', { name: '青'.repeat(100) }, { name: '青'.repeat(100) }],
		['an empty date', { entered_date: '' }, { entered_date: '' }],
		['an empty gender', { gender: '' }, { gender: '' }],
		[
			'an empty department',
			{ department: { code: '' } },
			{ department: { code: '', name: '', names: [] } },
		],
		['no second departments', { sub_departments: [] }, { sub_departments: [] }],
		['a leap day', { birthday: '1992-02-29' }, { birthday: '1992-02-29' }],
	])('%s is taken', async (_name, row, stored) => {
		await start();

		expect((await update(sim, PATCH, members({ code: '00001', ...row }))).status).toBe('OK');
		expect(sim.member('00001')).toMatchObject(stored);
	});

	test.each([
		[100, ['パート']],
		[102, ['フレックス']],
		[103, ['英語', '中国語']],
		[105, ['一行目\n二行目 𠮷']],
		[106, ['-3.5']],
		[107, ['2026-04-01']],
		[108, ['2026-12']],
		[109, ['https://intra.example.jp/00001']],
		[100, ['']],
	])('item %i takes %j', async (id, values) => {
		await start();

		expect(
			(await update(sim, PATCH, members({ code: '00001', ...custom(id, ...values) }))).status,
		).toBe('OK');
		expect(valuesOf('00001', id)).toEqual(values);
	});

	test.each([
		[{ emptyList: 'clear' }, custom(100), 'OK', ['']],
		[{ emptyList: 'ignore' }, custom(104), 'OK', ['5492']],
		[{ numbersInValues: 'accept' }, custom(104, 77), 'OK', ['77']],
		[{ yearMonth: 'YYYY-MM-DD' }, custom(108, '2026-12'), 'NG', ['2026-04']],
		[{ yearMonth: 'YYYY-MM-DD' }, custom(108, '2026-12-01'), 'OK', ['2026-12-01']],
		[{ lengthUnit: 'codePoints' }, custom(104, '𠮷'.repeat(20)), 'OK', ['𠮷'.repeat(20)]],
		[{ lengthUnit: 'utf16' }, custom(104, '𠮷'.repeat(20)), 400, ['5492']],
	])('with %j, %j is %s', async (options, row, status, values) => {
		await start(options);

		expect((await update(sim, PATCH, members({ code: '00001', ...row }))).status).toBe(status);
		expect(valuesOf('00001', row.custom_fields[0].id)).toEqual(values);
	});

	test('unknown properties and null can be let through', async () => {
		await start({ unknownProperties: 'ignore', nullOnWrite: 'clear' });
		const [row] = (await read(sim, '/members')).member_data;
		const writable = row.custom_fields.filter(({ id }) => id !== 111);
		const echo = { ...row, birthday: null, custom_fields: writable };

		expect((await update(sim, PATCH, members(echo))).messages).toEqual([]);
		expect(sim.member('00001')).toEqual({ ...row, birthday: null, age: null });
	});

	test('required items of the company are asked for', async () => {
		await start({ requiredFields: ['mail'] });

		expect(await update(sim, POST, members({ code: '9', name: '青' }))).toEqual({
			...{ status: 400, messages: [of('9', 'メールアドレスは必須です。')] },
		});
		expect((await update(sim, PATCH, members({ code: '00001', mail: '' }))).status).toBe(400);
		expect((await update(sim, PATCH, members({ code: '00001', gender: '' }))).status).toBe('OK');
		sim.changeField('members', 104, { required: true });
		expect(await update(sim, POST, members({ code: '9', name: '青', mail: 'x' }))).toEqual({
			...{ status: 400, messages: [of('9', '内線番号は必須です。')] },
		});
		expect((await update(sim, PATCH, members({ code: '00001', ...custom(104, '') }))).status).toBe(
			400,
		);
	});
});

describe('a code', () => {
	test.each([
		['none', undefined, 400],
		['empty', '', 400],
		['a number', 1, 400],
		['too long', '1'.repeat(51), 400],
		['without its zeros', '1', 'NG'],
		['in full width', '００００１', 'NG'],
		['with a blank', '00001 ', 'NG'],
	])('%s is nobody', async (_name, code, status) => {
		await start();

		expect((await update(sim, PATCH, members({ code, mail: '' }))).status).toBe(status);
	});

	test('twice in one body is refused', async () => {
		await start();

		expect(await update(sim, PATCH, members({ code: '00001' }, { code: '00001' }))).toEqual({
			...{ status: 'NG', messages: [of('00001', '社員番号が重複しています。')] },
		});
	});

	test('so many at once, if the company has a limit', async () => {
		await start({ membersPerRequest: 1 });

		expect((await update(sim, PATCH, members({ code: '00001' }))).status).toBe('OK');
		expect((await update(sim, PATCH, members({ code: '00001' }, { code: '00002' }))).status).toBe(
			400,
		);
	});
});

describe('POST', () => {
	test('creates with a new id, everything else empty', async () => {
		await start();
		const row = { code: '1', name: '五十鈴 槙', gender: '女性', ...custom(103, '英語', '簿記') };

		expect((await update(sim, POST, members(row))).status).toBe('OK');
		expect(sim.member('1')).toMatchObject({ id: 6, name: '五十鈴 槙', gender: '女性', mail: '' });
		expect(valuesOf('1', 103)).toEqual(['英語', '簿記']);
		expect(sim.members()).toHaveLength(6);
	});

	test('refuses a code that is there, and a person without a name', async () => {
		await start();

		expect(await update(sim, POST, members({ code: '00001', name: '青' }))).toEqual({
			...{ status: 'NG', messages: [of('00001', 'メンバーは既に登録されています。')] },
		});
		expect((await update(sim, POST, members({ code: '9' }))).status).toBe(400);
	});

	test('sent twice is refused the second time, though the first has not ended', async () => {
		await start();
		const body = members({ code: '9', name: '青' });
		await call(sim, POST, body);

		expect((await update(sim, POST, body)).status).toBe('NG');
		expect(sim.members()).toHaveLength(6);
	});
});

test('PATCH leaves alone what is not sent, "" clears', async () => {
	await start();
	const before = sim.member('00001');
	await update(sim, PATCH, members({ code: '00001', mail: '', ...custom(104, '77') }));

	const { mail, custom_fields: list, ...rest } = sim.member('00001');
	expect([mail, list.find(({ id }) => id === 104).values]).toEqual(['', ['77']]);
	expect(before).toMatchObject(rest);
	expect(list.filter(({ id }) => id !== 104)).toEqual(
		before.custom_fields.filter(({ id }) => id !== 104),
	);
});

describe('PUT', () => {
	const row = { code: '00001', name: '青葉 新', ...custom(104, '77') };

	test('deletes every value that is not sent, of members who are not sent as well', async () => {
		await start();
		expect((await update(sim, PUT, members(row))).status).toBe('OK');

		expect(sim.members()).toHaveLength(5);
		expect(sim.member('00001')).toMatchObject({ name: '青葉 新', mail: '', gender: '' });
		expect([valuesOf('00001', 104), valuesOf('00001', 106)]).toEqual([['77'], ['']]);
		expect(sim.member('00002')).toMatchObject({
			...{ name: expect.stringContaining('𠮷野川'), mail: '', department: { code: '' } },
		});
		expect(valuesOf('00002', 111)).toEqual(['P00002']);
		expect(sim.sheet(1)).toHaveLength(5);
	});

	test.each([
		['keep', 'OK', 'm00002@example.jp'],
		['refuse', 'NG', 'm00002@example.jp'],
	])('putMissing %s', async (putMissing, status, mail) => {
		await start({ putMissing });

		expect((await update(sim, PUT, members(row))).status).toBe(status);
		expect(sim.member('00002').mail).toBe(mail);
	});

	test('adds nobody, and wants the required items', async () => {
		await start();

		expect((await update(sim, PUT, members({ code: '9', name: '青' }))).status).toBe('NG');
		expect((await update(sim, PUT, members({ code: '00001' }))).status).toBe(400);
		expect(sim.member('00002').mail).toBe('m00002@example.jp');
	});
});

describe('PUT overwrite', () => {
	test('creates, changes, and deletes who is missing, with all that belongs to them', async () => {
		await start();
		const rows = members({ code: '00001', name: '青葉 新' }, { code: '1', name: '新' });
		expect((await update(sim, OVERWRITE, rows)).status).toBe('OK');

		expect(sim.members().map(({ code }) => code)).toEqual(['00001', '1']);
		expect(sim.member('00001')).toMatchObject({ id: 1, mail: '' });
		expect(sim.sheet(1).map(({ code }) => code)).toEqual(['00001']);
	});

	test('an empty list deletes everybody', async () => {
		await start();
		await update(sim, OVERWRITE, members());

		expect(sim.members()).toEqual([]);
	});

	test('keeps what is not sent only if asked', async () => {
		await start({ overwriteUnsent: 'keep' });
		await update(sim, OVERWRITE, members({ code: '00001' }));

		expect(sim.members().map(({ mail }) => mail)).toEqual(['m00001@example.jp']);
	});

	test('one bad row: nobody is deleted', async () => {
		await start();
		const rows = members({ code: '00001', name: '青', gender: '?' });

		expect((await update(sim, OVERWRITE, rows)).status).toBe('NG');
		expect(sim.members()).toHaveLength(5);
	});

	test('deletes only who was registered when the request came', async () => {
		await start();
		await call(sim, POST, members({ code: '9', name: '青' }));
		await update(sim, OVERWRITE, members({ code: '00001', name: '青葉' }));

		expect(sim.members().map(({ code }) => code)).toEqual(['00001', '9']);
	});
});

describe('delete', () => {
	test('takes rows, face and 一般 user away; an Adm user is unlinked', async () => {
		await start();
		sim.putFace('00002', Buffer.from('GIF89a'));
		expect((await update(sim, DELETE, { codes: ['00001', '00002'] })).status).toBe('OK');

		expect(sim.members().map(({ code }) => code)).toEqual(['00003', '00004', '00005']);
		expect(sim.sheet(1)).toHaveLength(3);
		expect(sim.faces().size).toBe(0);
		expect(sim.users()).toEqual([expect.objectContaining({ id: 1, member_code: null })]);
		expect(sim.departments()[0].leader_member_code).toBeNull();
	});

	test.each([
		['an unknown code', { codes: ['00001', '1'] }, 'NG'],
		['no list', { codes: '00001' }, 400],
		['numbers', { codes: [1] }, 400],
		['an empty list', { codes: [] }, 400],
		['member_data', members({ code: '00001' }), 400],
	])('%s deletes nobody', async (_name, body, status) => {
		await start();

		expect((await update(sim, DELETE, body)).status).toBe(status);
		expect(sim.members()).toHaveLength(5);
	});
});

test('no other way of asking for a member exists', async () => {
	await start();

	expect(await refusalOf(sim, 'DELETE /members/00001')).toMatch(/^404/);
});
