const { call, members, read, refusalOf, startQuiet, update } = require('./client');

let sim;
const start = async (options) => {
	sim = await startQuiet(options);
};
afterEach(() => sim.close());

describe('departments', () => {
	const put = (...department_data) => update(sim, 'PUT /departments', { department_data });
	const row = (code, parent_code = null, more = {}) => ({
		...{ code, name: `部${code}`, parent_code, leader_member_code: null, order: 1, memo: null },
		...more,
	});

	test('are a flat list with order, and can be written back as they are', async () => {
		await start();
		const { department_data } = await read(sim, '/departments');

		expect(department_data[0]).toEqual({
			...{ code: '1000', name: '本社', parent_code: null, leader_member_code: '00001' },
			...{ order: 1, memo: null },
		});
		expect(department_data.find(({ code }) => code === '0330')).toMatchObject({
			...{ parent_code: '0300', order: 3 },
		});
		const before = sim.truth();
		expect((await put(...department_data)).status).toBe('OK');
		expect(sim.truth()).toEqual(before);
	});

	test('PUT replaces the tree; members of what is gone have none', async () => {
		await start({
			employees: [{ code: '1', name: '青', department: '0310', sub_departments: ['1100', '0400'] }],
		});

		expect((await put(row('0400'), { code: '9', name: '新', parent_code: '0400' })).status).toBe(
			'OK',
		);
		expect(sim.departments()[1]).toEqual({
			...{ code: '9', name: '新', parent_code: '0400', leader_member_code: null },
			...{ order: 1, memo: null },
		});
		expect(sim.member('1')).toMatchObject({
			department: { code: '' },
			sub_departments: [{ code: '0400' }],
		});
	});

	test('removedDepartment refuse: not while somebody is there', async () => {
		await start({
			removedDepartment: 'refuse',
			employees: [{ code: '1', name: '青', department: '0310' }],
		});

		expect(await put(row('0400'))).toEqual({
			...{ status: 'NG', messages: ['所属コード:0310は使用されているため削除できません。'] },
		});
		expect((await put(row('0310'))).status).toBe('OK');
	});

	test.each([
		['a code twice', [row('1'), row('1')], 'NG'],
		['a code that is a number', [row(1)], 400],
		['no name', [row('1', null, { name: '' })], 400],
		['an unknown parent', [row('1', '2')], 'NG'],
		['a parent that is itself', [row('1', '1')], 'NG'],
		['a circle', [row('1', '2'), row('2', '3'), row('3', '1')], 'NG'],
		['an unknown leader', [row('1', null, { leader_member_code: '1' })], 'NG'],
		['an order that is a text', [row('1', null, { order: '1' })], 400],
		['a property that is unknown', [row('1', null, { names: [] })], 400],
	])('%s is refused', async (_name, rows, status) => {
		await start();
		const before = sim.truth();

		expect((await put(...rows)).status).toBe(status);
		expect(sim.truth()).toEqual(before);
	});
});

describe('users and roles', () => {
	const USER = { email: 'new@example.jp', password: 'Pa55word!', role: { id: 3 } };
	const post = (more) => call(sim, 'POST /users', { ...USER, ...more });

	test('are created with the defaults, read with their login, and answered at once', async () => {
		await start();
		const { status, json } = await post({ member_code: '00003' });
		const user = {
			...{ id: 3, email: 'new@example.jp', member_code: '00003' },
			role: { id: 3, name: '一般', type: '一般' },
			...{ is_active: true, password_locked: false, use_smartphone: false },
		};

		expect([status, json]).toEqual([200, user]);
		expect(await read(sim, '/users/3')).toEqual({ ...user, last_login_at: null });
		expect((await read(sim, '/users')).user_data).toHaveLength(3);
		expect(JSON.stringify(sim.truth())).not.toContain('Pa55word!');
		expect((await read(sim, '/roles')).role_data.map(({ type }) => type)).toEqual([
			...['Adm', '一般', '一般'],
		]);
	});

	test('PATCH changes what is sent, DELETE answers 204 without a body', async () => {
		await start();
		const { json } = await call(sim, 'PATCH /users/2', { is_active: false, member_code: null });
		expect(json).toMatchObject({ id: 2, is_active: false, member_code: null, role: { id: 3 } });

		const { status, text } = await call(sim, 'DELETE /users/2');
		expect([status, text]).toEqual([204, '']);
		expect(await refusalOf(sim, 'GET /users/2')).toMatch(/^404 .*ユーザー/);
		expect(await refusalOf(sim, 'DELETE /users/2')).toMatch(/^404/);
	});

	test.each([
		['no email', { email: undefined }],
		['no address', { email: 'x' }],
		['an address that is taken', { email: 'admin@example.jp' }],
		['no password', { password: undefined }],
		['no role', { role: undefined }],
		['an unknown role', { role: { id: 9 } }],
		['a role by name', { role: '一般' }],
		['an unknown member', { member_code: '1' }],
		['a member who has a user', { member_code: '00001' }],
		['a flag as text', { is_active: 'true' }],
		['an unknown property', { name: 'x' }],
	])('%s is refused', async (_name, more) => {
		await start();

		expect((await post(more)).status).toBe(400);
		expect(sim.users()).toHaveLength(2);
	});

	test('a user keeps the own address and member', async () => {
		await start();
		const body = { email: 'admin@example.jp', member_code: '00001' };

		expect((await call(sim, 'PATCH /users/1', body)).status).toBe(200);
	});
});

describe('advanced permissions', () => {
	const put = (kind, ...advanced_permission_data) =>
		update(sim, `PUT /advanced_permissions/${kind}`, { advanced_permission_data });
	const row = (user_id, add_codes = [], exclusion_codes = []) => ({
		...{ user_id, add_codes, exclusion_codes },
	});

	test.each([
		['member', '00001'],
		['department', '0310'],
	])('of the kind %s: PUT replaces all', async (kind, code) => {
		await start();
		await put(kind, row(1, [code]), row(2));
		expect((await put(kind, row(2, [], [code]))).status).toBe('OK');

		expect(await read(sim, `/advanced_permissions/${kind}`)).toEqual({
			advanced_permission_data: [row(2, [], [code])],
		});
	});

	test.each([
		['an unknown user', 'member', [row(9)], 'NG'],
		['a user twice', 'member', [row(1), row(1)], 'NG'],
		['an unknown member', 'member', [row(1, ['1'])], 'NG'],
		['a member as department', 'department', [row(1, ['00001'])], 'NG'],
		['no list', 'member', [{ user_id: 1, add_codes: '00001', exclusion_codes: [] }], 400],
		['30,001 members', 'member', [row(1, Array(30_001).fill('00001'))], 400],
		['1,001 departments', 'department', [row(1, [], Array(1001).fill('0310'))], 400],
	])('%s is refused', async (_name, kind, rows, status) => {
		await start();

		expect((await put(kind, ...rows)).status).toBe(status);
		expect(sim.truth().permissions).toEqual({ member: [], department: [] });
	});

	test('no other kind exists', async () => {
		await start();

		expect(await refusalOf(sim, 'GET /advanced_permissions/role')).toMatch(/^404/);
	});
});

describe('enum options', () => {
	const put = (id, ...enum_option_data) =>
		update(sim, `PUT /enum_options/${id}`, { enum_option_data });
	const optionsOf = async (id) => (await read(sim, `/enum_options/${id}`)).enum_option_data;

	test('are listed for every pull-down, radio button and check box', async () => {
		await start();
		const { custom_field_data } = await read(sim, '/enum_options');

		expect(custom_field_data.map(({ sheet_name, name }) => `${sheet_name} ${name}`)).toEqual([
			...['基本情報 雇用区分', '基本情報 役職', '基本情報 勤務形態', '基本情報 保有スキル'],
			...['本人情報 緊急連絡先続柄', '本人情報 配偶者の有無'],
			...['扶養家族情報 続柄', '扶養家族情報 性別', '扶養家族情報 同居区分', '資格・免許 用途'],
		]);
		expect(await read(sim, '/enum_options/100')).toEqual(custom_field_data[0]);
	});

	test('PUT adds, sorts and renames; values follow a new name', async () => {
		await start();
		sim.changeMember('00001', { values: { 100: ['パート'] } });
		const before = await optionsOf(100);
		const part = before.find(({ name }) => name === 'パート');
		const others = before.filter(({ name }) => name !== 'パート');
		expect(
			(await put(100, { ...part, name: 'パートタイム' }, ...others, { name: '嘱託' })).status,
		).toBe('OK');

		expect((await optionsOf(100)).map(({ name }) => name)).toEqual([
			...['パートタイム', '正社員', '契約社員', 'アルバイト', '嘱託'],
		]);
		expect((await optionsOf(100)).at(-1).id).toBe(1000);
		expect(sim.member('00001').custom_fields[0].values).toEqual(['パートタイム']);
		const row = { code: '00001', custom_fields: [{ id: 100, values: ['嘱託'] }] };
		expect((await update(sim, 'PATCH /members', members(row))).status).toBe('OK');
	});

	test('an option in use stays, one that nobody uses may go', async () => {
		await start({ employees: [{ code: '1', name: '青', values: { 101: ['部長'] } }] });
		const options = await optionsOf(101);

		expect(await put(101, ...options.filter(({ name }) => name !== '部長'))).toEqual({
			...{ status: 'NG', messages: ['部長は使用されているため削除できません。'] },
		});
		expect((await put(101, ...options.filter(({ name }) => name === '部長'))).status).toBe('OK');
		expect((await read(sim, '/member_layouts')).custom_fields[1].enum).toEqual(['部長', null]);
	});

	test('use in a sheet counts', async () => {
		await start();
		sim.setRecords(2, '00001', [{ 氏名: '結', 続柄: '子' }]);
		const options = await optionsOf(2002);

		expect((await put(2002, ...options.filter(({ name }) => name !== '子'))).status).toBe('NG');
	});

	test.each([
		['none', [], 400],
		['no name', [{ id: 1 }], 400],
		['a name twice', [{ name: '新' }, { name: '新' }], 'NG'],
		['an id of another item', [{ id: 999, name: '新' }], 'NG'],
	])('%s is refused', async (_name, rows, status) => {
		await start({ employees: [] });

		expect((await put(100, ...rows)).status).toBe(status);
		expect(await optionsOf(100)).toHaveLength(4);
	});

	test('other items have none', async () => {
		await start();

		expect(await refusalOf(sim, 'GET /enum_options/104')).toMatch(/^404/);
		expect(await refusalOf(sim, 'GET /enum_options/999')).toMatch(/^404/);
	});
});
