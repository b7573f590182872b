jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, sheetNamed } = require('./company');

const kaonavi = company();
const TO_ERROR = { onError: 'continueErrorOutput' };
const all = { returnAll: true };
/** n8n itself stops at a required field that is blank in the editor, but not at what an expression gives. */
const EMPTY = "={{ '' }}";

async function run(...given) {
	const done = await kaonavi.run(...given);
	kaonavi.sim.finishTasks();
	return done;
}
/** The items of a run that must go through. */
async function done(...given) {
	const ended = await run(...given);
	expect(ended.error?.message).toBeUndefined();
	return ended.items('Done');
}
/** What a run is refused with. */
const refused = async (...given) => {
	const { error } = await run(...given);
	return error && `${error.message} ${error.description ?? ''}`;
};
const failed = (ended) =>
	ended.items('Failed').map(({ error, details }) => [details?.reasonCode, error]);
const writes = () =>
	['POST', 'PATCH', 'PUT', 'DELETE'].flatMap((method) =>
		kaonavi.sent(method).map(({ path }) => `${method} ${path.replace('/api/v2.0', '')}`),
	);
/** Refused before anything was sent; nothing has changed. */
async function untouched(says, ...given) {
	const before = kaonavi.sim.truth();
	expect(await refused(...given)).toMatch(says);
	expect(writes()).toEqual([]);
	expect(kaonavi.sim.truth()).toEqual(before);
}

describe('Department', () => {
	const tree = () => kaonavi.sim.departments();
	const replace = (items, parameters = {}, extra = {}) => [
		...['department', 'replaceAll', parameters, { items, ...extra }],
	];

	test('Get Many: the tree, without what is empty', async () => {
		const items = await done('department', 'getMany', all);
		expect(items).toHaveLength(tree().length);
		expect(items[1]).toEqual({ code: '1100', name: '人事部', parent_code: '1000', order: 1 });
		expect(await done('department', 'getMany', { limit: 2 })).toHaveLength(2);
	});

	test('what Get Many tells can be sent back and changes nothing', async () => {
		const items = await done('department', 'getMany', all);
		const before = tree();
		const [report] = await done(...replace(items));
		expect(report).toMatchObject({ departments: items.length, deleted: 0, finished: true });
		expect(tree()).toEqual(before);
	});

	test('a missing one is deleted only if that was confirmed', async () => {
		const items = tree().filter(({ code }) => code !== '0400');
		await untouched(/'Confirm Up To' says 0, but 1/, ...replace(items));
		const [report] = await done(...replace(items, { confirmUpTo: 1 }));
		expect(report).toMatchObject({ deleted: 1 });
		expect(tree().map(({ code }) => code)).not.toContain('0400');
		expect(writes()).toEqual(['PUT /departments']);
	});

	test('new ones in camel case, in the order of the input', async () => {
		const items = [...tree(), { code: '0500', name: '新店', parentCode: '0300', memo: 'm' }];
		await done(...replace(items));
		expect(tree().at(-1)).toMatchObject({ code: '0500', parent_code: '0300', memo: 'm' });
	});

	test.each([
		['no code', { code: '', name: 'x' }, /#10.*'code' is missing/],
		['no name', { code: '0500', name: ' ' }, /'0500': 'name' is missing/],
		['a code that is there twice', { code: '1100', name: 'x' }, /'1100'/],
		['an order that is no number', { code: '0500', name: 'x', order: 'y' }, /'0500': 'order'/],
	])('%s', async (_, item, says) => {
		await untouched(says, ...replace([...tree(), item], { confirmUpTo: 99 }));
	});

	test('a parent that does not exist is refused by the vendor, and nothing is in place', async () => {
		const before = tree();
		const items = [...before, { code: '0500', name: 'x', parent_code: '9999' }];
		expect(await refused(...replace(items))).toMatch(/carried nothing of the update out/);
		expect(tree()).toEqual(before);
	});

	test('Dry Run sends the header and writes nothing', async () => {
		const before = tree();
		const [report] = await done(...replace(before.slice(0, 3), { dryRun: true }));
		expect(report).toMatchObject({ deleted: 6, dryRun: true });
		expect(kaonavi.sim.calls.dryRuns).toBe(1);
		expect(tree()).toEqual(before);
	});
});

describe('Enum Option', () => {
	const options = () => kaonavi.sim.company.memberFields.get(101).options;
	const replace = (items, parameters = {}) => [
		...['enumOption', 'replaceAll', { customFieldId: '101', ...parameters }, { items }],
	];

	test('Get and Get Many', async () => {
		const [one] = await done('enumOption', 'get', { customFieldId: '101' });
		expect(one).toMatchObject({ id: 101, name: '役職', enum_option_data: options() });
		const many = await done('enumOption', 'getMany', all);
		expect(many.map(({ id }) => id)).toEqual(expect.arrayContaining([100, 101, 102, 103]));
		expect(await refused('enumOption', 'get', { customFieldId: '999' })).toBeTruthy();
		expect(await refused('enumOption', 'get', { customFieldId: '役職' })).toMatch(/'Item ID'/);
	});

	test('an option of the same name stays the same option', async () => {
		const before = options();
		const items = ['顧問', ...before.map(({ name }) => name)].map((name) => ({ name }));
		const [report] = await done(...replace(items));
		expect(report).toMatchObject({ options: 5, deleted: 0 });
		expect(options().slice(1)).toEqual(before);
		expect(options()[0].name).toBe('顧問');
	});

	test('an option is renamed by its ID', async () => {
		const [first, ...rest] = options();
		await done(...replace([{ id: first.id, name: '代表' }, ...rest]));
		expect(options()[0]).toEqual({ id: first.id, name: '代表' });
	});

	test.each([
		['a missing one', ({ all: them }) => them.slice(1), /says 0, but 1/],
		['no name', ({ all: them }) => [...them, { name: '' }], /#5.*'name' is missing/],
		['two of one name', ({ all: them }) => [...them, { name: '部長' }], /'部長'/],
		['an ID that is none', ({ all: them }) => [...them, { id: 'x', name: '顧問' }], /'顧問': 'id'/],
	])('%s is refused before anything is sent', async (_, items, says) => {
		await untouched(says, ...replace(items({ all: options() })));
	});

	test('one that somebody uses is refused by the vendor', async () => {
		const field = kaonavi.sim.company.memberFields.get(100);
		kaonavi.sim.changeMember('00001', { values: { 100: ['正社員'] } });
		const items = field.options.filter(({ name }) => name !== '正社員');
		const parameters = { customFieldId: '100', confirmUpTo: 1 };
		expect(await refused('enumOption', 'replaceAll', parameters, { items })).toMatch(
			/正社員|carried/,
		);
		expect(kaonavi.sim.company.memberFields.get(100).options).toHaveLength(4);
	});
});

describe('User and Role', () => {
	const email = 'new@example.jp';
	const create = (parameters = {}, extra = {}) => [
		...['user', 'create', { email, roleId: '3', password: 'Passw0rd!long', ...parameters }, extra],
	];

	test('Role: Get Many', async () =>
		expect((await done('role', 'getMany', all)).map(({ id }) => id)).toEqual([1, 2, 3]));

	test('Create, Get, Update, Delete', async () => {
		const more = { additionalFields: { memberCode: '00003', isActive: false } };
		const [made] = await done(...create(more));
		expect(made).toMatchObject({ email, member_code: '00003', is_active: false, role: { id: 3 } });
		expect(JSON.stringify(made)).not.toContain('Passw0rd');
		const userId = String(made.id);
		expect((await done('user', 'get', { userId }))[0]).toMatchObject({ id: made.id, email });

		const additionalFields = { useSmartphone: true, roleId: '2' };
		const [changed] = await done('user', 'update', { userId, additionalFields });
		expect(changed).toMatchObject({ email, use_smartphone: true, is_active: false });
		expect(kaonavi.sent('PATCH')[0].body).toEqual({ use_smartphone: true, role: { id: 2 } });

		expect(await done('user', 'delete', { userId })).toEqual([
			expect.objectContaining({ userId: made.id, deleted: true }),
		]);
		expect(kaonavi.sim.users().map(({ id }) => id)).not.toContain(made.id);
		expect(kaonavi.sim.member('00003')).toBeDefined();
		expect(await refused('user', 'get', { userId })).toBeTruthy();
	});

	test('Get Many', async () =>
		expect(await done('user', 'getMany', all)).toHaveLength(kaonavi.sim.users().length));

	test.each([
		['no address', create({ email: EMPTY }), /'Email' is empty/],
		['no password', create({ password: EMPTY }), /'Password' is empty/],
		['a role by name', create({ roleId: '一般' }), /'Role ID'/],
		['nothing to change', ['user', 'update', { userId: '1' }], /nothing is left to send/],
		['an ID that leads elsewhere', ['user', 'delete', { userId: '1/../2' }], /'User ID'/],
	])('%s is refused before anything is sent', async (_, given, says) => untouched(says, ...given));

	test('a second one of the same address is refused by the vendor, and made once', async () => {
		const twice = await done(...create({}, { items: [{}, {}] }));
		expect(new Set(twice.map(({ id }) => id)).size).toBe(1);
		expect(kaonavi.sim.users().filter((user) => user.email === email)).toHaveLength(1);
		const ended = await run(...create({}, TO_ERROR));
		expect(ended.items('Done')).toEqual([]);
		expect(ended.items('Failed')).toHaveLength(1);
		expect(JSON.stringify(ended.items('Failed'))).not.toMatch(/Passw0rd/);
	});
});

describe('Advanced Permission', () => {
	const replace = (items, parameters = {}) => [
		...['advancedPermission', 'replaceAll', parameters, { items }],
	];
	const held = (kind = 'member') => kaonavi.sim.company.permissions[kind];

	test('Replace All and Get, of members and departments', async () => {
		const [report] = await done(...replace([{ userId: 1, addCodes: '00001、00002' }]));
		expect(report).toMatchObject({ kind: 'member', users: 1, removed: 0 });
		expect(held()).toEqual([{ user_id: 1, add_codes: ['00001', '00002'], exclusion_codes: [] }]);
		expect(await done('advancedPermission', 'get', all)).toEqual([
			expect.objectContaining({ user_id: 1, add_codes: ['00001', '00002'] }),
		]);
		const kind = { kind: 'department' };
		await done(...replace([{ user_id: 2, exclusion_codes: ['1110'] }], kind));
		expect(held('department')).toHaveLength(1);
		expect(held()).toHaveLength(1);
	});

	test('who is missing loses the settings only if that was confirmed', async () => {
		held().push({ user_id: 2, add_codes: ['00003'], exclusion_codes: [] });
		await untouched(/says 0, but 1/, ...replace([{ user_id: 1 }]));
		await done(...replace([{ user_id: 1 }], { confirmUpTo: 1 }));
		expect(held().map(({ user_id: id }) => id)).toEqual([1]);
	});

	test.each([
		['no user', [{ add_codes: '00001' }], /#1.*'user_id'/],
		['a user by name', [{ user_id: 'x' }], /#1.*'user_id'/],
		['one user twice', [{ user_id: 1 }, { user_id: 1, add_codes: '00001' }], /'1'/],
	])('%s', async (_, items, says) => untouched(says, ...replace(items)));

	test('a code that does not exist is refused by the vendor', async () =>
		expect(await refused(...replace([{ user_id: 1, add_codes: '99999' }]))).toMatch(
			/carried nothing/,
		));
});

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64');
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 7)]);
const MB = 1024 * 1024;
const withFile = (employeeCode, bytes, fileName = 'a.png') => ({
	json: { employeeCode },
	binary: { data: { data: bytes.toString('base64'), mimeType: 'image/png', fileName } },
});

describe('Face Image', () => {
	const upsert = (items, parameters = {}, extra = {}) => [
		...['faceImage', 'upsert', parameters, { items, ...extra }],
	];

	test('registers new ones and replaces the others, in two updates', async () => {
		kaonavi.sim.putFace('00002', PNG);
		const codes = ['00001', '00002', '00003'];
		const items = await done(...upsert(codes.map((code) => withFile(code, JPEG))));
		expect(items.map(({ employeeCode, action }) => `${action} ${employeeCode}`)).toEqual([
			...['create 00001', 'create 00003', 'update 00002'],
		]);
		expect(writes()).toEqual(['POST /members/face_image', 'PATCH /members/face_image']);
		expect(kaonavi.sent('POST', /face/)[0].body.enable_trimming).toBe(true);
		for (const code of codes) expect(kaonavi.sim.faces().get(code).bytes).toEqual(JPEG);
	});

	test('Get Many downloads what was sent, without the token', async () => {
		kaonavi.sim.putFace('00001', PNG);
		kaonavi.sim.putFace('00002', JPEG);
		const ended = await run('faceImage', 'getMany', { ...all, employeeCodes: '00002 99999' });
		expect(ended.items('Done')).toEqual([
			expect.objectContaining({ employeeCode: '00002', fileName: '00002.jpg' }),
		]);
		const listed = await done('faceImage', 'getMany', { ...all, download: false });
		expect(listed).toHaveLength(2);
		expect(JSON.stringify(listed)).not.toMatch(/http/);
	});

	test('a picture of 5 MB goes, one byte more does not', async () => {
		const big = Buffer.concat([JPEG, Buffer.alloc(5 * MB - JPEG.length, 1)]);
		const items = [
			withFile('00001', big),
			withFile('00002', Buffer.concat([big, PNG.subarray(0, 1)])),
		];
		const ended = await run(...upsert(items, {}, TO_ERROR));
		expect(failed(ended)).toEqual([['fileUnusable', expect.stringContaining('5242881 bytes')]]);
		expect(kaonavi.sim.faces().get('00001').bytes).toHaveLength(5 * MB);
	});

	test.each([
		['a text that says it is a picture', withFile('00001', Buffer.from('hello')), 'fileUnusable'],
		['a picture of nobody', withFile('99999', PNG), 'unknownMember'],
		['no file', { json: { employeeCode: '00001' } }, undefined],
	])('%s fails alone', async (_, item, code) => {
		const ended = await run(...upsert([item, withFile('00002', PNG)], {}, TO_ERROR));
		expect(failed(ended)).toHaveLength(1);
		if (code) expect(failed(ended)[0][0]).toBe(code);
		expect([...kaonavi.sim.faces().keys()]).toEqual(['00002']);
	});

	test('a hundred in one call, not one more', async () => {
		await kaonavi.start({ employees: 101 });
		const items = kaonavi.sim.members().map(({ code }) => withFile(code, PNG));
		await untouched(/101 of pictures.* 100/, ...upsert(items));
		expect(await done(...upsert(items.slice(0, 100)))).toHaveLength(100);
		expect(kaonavi.sim.faces().size).toBe(100);
	});
});

describe('Sheet File', () => {
	const place = { ...sheetNamed('資格・免許'), fileItem: '証書' };
	const send = (operation, items, parameters = {}, extra = {}) => [
		...['sheetFile', operation, { ...place, ...parameters }, { items, ...extra }],
	];
	const contents = () =>
		kaonavi.sim
			.files()
			.map(({ code, file_name: name, content }) => [
				...[code, name, Buffer.from(content, 'base64').toString()],
			]);

	test('Add, Replace and Get Many', async () => {
		const items = [
			withFile('00001', Buffer.from('a'), 'a.txt'),
			withFile('00001', Buffer.from('b'), 'b.PDF'),
			withFile('00002', Buffer.from('c'), 'c.xlsx'),
		];
		expect(await done(...send('add', items))).toHaveLength(3);
		expect(writes()).toEqual(['POST /sheets/3/custom_fields/3006/file']);
		expect(contents().map(([, , text]) => text)).toEqual(['a', 'b', 'c']);
		await done(...send('replace', [withFile('00001', Buffer.from('new'), 'a.txt')]));
		expect(contents()[0]).toEqual(['00001', 'a.txt', 'new']);
		const listed = await done('sheetFile', 'getMany', { ...place, ...all });
		expect(listed.map(({ employeeCode, fileName }) => [employeeCode, fileName])).toEqual([
			...[
				['00001', 'a.txt'],
				['00001', 'b.PDF'],
				['00002', 'c.xlsx'],
			],
		]);
	});

	test.each([
		['an extension that kaonavi does not take', 'a.exe', 'fileUnusable'],
		['no extension', 'a', 'fileUnusable'],
		['no name', '', 'fileUnusable'],
	])('%s fails alone', async (_, name, code) => {
		const items = [
			withFile('00001', Buffer.from('a'), name),
			withFile('00002', Buffer.from('b'), 'b.txt'),
		];
		const ended = await run(...send('add', items, {}, TO_ERROR));
		expect(failed(ended).map(([one]) => one)).toEqual([code]);
		expect(contents()).toEqual([['00002', 'b.txt', 'b']]);
	});

	test('an unknown item is refused before anything is sent', async () => {
		const items = [withFile('00001', PNG)];
		await untouched(/no item '写真'/, ...send('add', items, { fileItem: '写真' }));
	});

	test('an item that holds no files is refused before anything is sent', async () => {
		const items = [withFile('00001', PNG)];
		await untouched(/資格名/, ...send('add', items, { fileItem: '資格名' }));
	});

	test('a file of another name is not there to be replaced', async () => {
		kaonavi.sim.putFile(3, 3006, '00001', { file_name: 'a.txt', bytes: Buffer.from('a') });
		const items = [withFile('00001', Buffer.from('x'), 'b.txt')];
		expect(await refused(...send('replace', items))).toBeTruthy();
		expect(contents()).toEqual([['00001', 'a.txt', 'a']]);
	});
});

describe('Task', () => {
	const started = async () => {
		const parameters = {
			fields: { mappingMode: 'defineBelow', value: { name_kana: 'カナ' } },
			options: { maxWait: 0 },
		};
		const items = [{ employeeCode: '00001' }];
		const ended = await kaonavi.run('member', 'update', parameters, { items });
		return String(ended.items('Done')[0].taskId);
	};

	test('Get tells how far it is, Wait waits for the end', async () => {
		const taskId = await started();
		expect(await done('task', 'get', { taskId })).toEqual([{ taskId: 1, status: 'WAITING' }]);
		const waiting = await started();
		const ended = await kaonavi.run('task', 'wait', { taskId: waiting });
		expect(ended.items('Done')).toEqual([{ taskId: 2, status: 'OK' }]);
		expect(kaonavi.sent('GET', /tasks\/2/)).toHaveLength(3);
	});

	test('Wait refuses what ended badly, with the vendor’s texts', async () => {
		kaonavi.sim.forceTask({ status: 'NG', messages: ['社員番号:”00001”の値が不正です。'] });
		expect(await refused('task', 'wait', { taskId: await started() })).toMatch(/”00001”の値/);
		kaonavi.sim.forceTask({ status: 'ERROR', messages: ['予期せぬエラー'] });
		expect(await refused('task', 'wait', { taskId: await started() })).toMatch(
			/stopped the update \(task 2\): 予期せぬエラー/,
		);
	});

	test('Wait has an end', async () => {
		await kaonavi.start({ taskMs: { running: 3_600_000 } });
		const taskId = await started();
		expect(await refused('task', 'wait', { taskId, maxWait: 30 })).toMatch(/Task 1 .* 30 seconds/);
	});

	test('no task, and no number', async () => {
		expect(await refused('task', 'get', { taskId: '999' })).toBeTruthy();
		expect(await refused('task', 'get', { taskId: 'x' })).toMatch(/'Task ID'/);
	});
});

describe('Webhook', () => {
	const own = (more = {}) => ({
		...{ url: 'https://hooks.example/a', webhookEvents: ['member_created'] },
		...{ secretToken: 's3cret-token', ...more },
	});

	test('Create, Get Many, Update and Delete; the secret never comes out', async () => {
		const [made] = await done('webhook', 'create', own());
		expect(made).toMatchObject({ url: 'https://hooks.example/a', events: ['member_created'] });
		const listed = await done('webhook', 'getMany', all);
		const raw = await done('webhook', 'getMany', { ...all, simplify: false });
		const webhookId = String(made.id);
		const change = own({ webhookId, webhookEvents: ['member_deleted'], secretToken: '' });
		const changed = await done('webhook', 'update', change);
		expect(JSON.stringify([made, listed, raw, changed])).not.toMatch(/s3cret|secret_token/);
		expect(kaonavi.sim.webhooks()[0]).toMatchObject({
			...{ events: ['member_deleted'], secret_token: 's3cret-token' },
		});
		await done('webhook', 'delete', { webhookId });
		expect(kaonavi.sim.webhooks()).toEqual([]);
		expect(await refused('webhook', 'delete', { webhookId })).toBeTruthy();
	});

	test.each([
		['no address', own({ url: EMPTY }), /'URL' is empty/],
		['no events', own({ webhookEvents: [] }), /'Events' is empty/],
		['no secret', own({ secretToken: EMPTY }), /'Secret Token' is empty/],
	])('%s', async (_, parameters, says) => untouched(says, 'webhook', 'create', parameters));

	test('an address without https is refused by the vendor', async () => {
		expect(await refused('webhook', 'create', own({ url: 'http://hooks.example/a' }))).toBeTruthy();
		expect(kaonavi.sim.webhooks()).toEqual([]);
	});
});

describe('layouts and records', () => {
	test('Member Layout, Sheet Layout', async () => {
		const items = await done('memberLayout', 'getMany', all);
		expect(items.map(({ key, id }) => key ?? id)).toEqual(
			expect.arrayContaining(['code', 'name', 'sub_departments', 100, 111]),
		);
		expect(await done('sheetLayout', 'getMany', all)).toHaveLength(3);
		const [sheet] = await done('sheetLayout', 'get', sheetNamed('2'));
		expect(sheet).toMatchObject({ id: 2, name: '扶養家族情報', record_type: 1 });
		expect(await refused('sheetLayout', 'get', sheetNamed('扶養 家族情報'))).toMatch(
			/扶養家族情報 \?/,
		);
	});

	test('Member: Get, and Get Many by code and status', async () => {
		await kaonavi.start({ employees: 3, retired: 1, joining: 1 });
		const codes = async (filters) =>
			(await done('member', 'getMany', { ...all, filters })).map((one) => one.employeeCode);
		expect(await codes({})).toHaveLength(5);
		expect(await codes({ statuses: ['retired'] })).toEqual(['00004']);
		expect(await codes({ statuses: ['joining', 'active'] })).toEqual([
			...['00001', '00002', '00003', '00005'],
		]);
		expect(await codes({ employeeCodes: '00002、 00004', statuses: ['active'] })).toEqual([
			'00002',
		]);
		const [one] = await done('member', 'get', { employeeCode: '00001' });
		expect(one).toMatchObject({ employeeCode: '00001', status: 'active' });
		expect(one.customFields.雇用区分).toBeDefined();
		expect(await refused('member', 'get', { employeeCode: '1' })).toMatch(/\(00001 \?\)/);
	});

	test('Sheet: Get Records, by the names of the items or of a mapping', async () => {
		kaonavi.sim.setRecords(2, '00001', [
			{ 氏名: '青木 結', フリガナ: 'アオキ ユイ', 生年月日: '2015-04-01', 性別: '女性' },
		]);
		const parameters = { ...sheetNamed('扶養家族情報'), ...all };
		const plain = await done('sheet', 'getMany', parameters);
		expect(plain.find(({ employeeCode }) => employeeCode === '00001')).toEqual({
			...{ employeeCode: '00001', 氏名: '青木 結', フリガナ: 'アオキ ユイ' },
			...{ 生年月日: '2015-04-01', 性別: '女性' },
		});
		const rows = { name: '氏名', nameKana: 'フリガナ', birthDate: '生年月日', gender: '性別' };
		const mapping = { mapping: Object.entries(rows).map(([from, to]) => ({ from, to })) };
		const mapped = await done('sheet', 'getMany', { ...parameters, mapping });
		expect(mapped.find(({ employeeCode }) => employeeCode === '00001')).toEqual({
			...{ employeeCode: '00001', lastName: '青木', firstName: '結', gender: 'female' },
			...{ lastNameKana: 'アオキ', firstNameKana: 'ユイ', birthDate: '2015-04-01' },
		});
	});
});

describe('signing in', () => {
	test.each(['expire_in', 'expires_in', 'none'])(
		'a token whose life is told as %s is good for many calls',
		async (lifetimeKey) => {
			await kaonavi.start({ lifetimeKey });
			await done('role', 'getMany', all);
			await done('user', 'getMany', all);
			expect(kaonavi.sim.calls.tokensIssued).toBe(1);
		},
	);

	test('a token that has run out is renewed once, and the call goes through', async () => {
		await done('role', 'getMany', all);
		kaonavi.sim.expireTokens();
		await done('role', 'getMany', all);
		expect(kaonavi.sim.calls.tokensIssued).toBe(2);
	});
});
