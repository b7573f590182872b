const { expect } = require('expect'); // The docs read this file, too, outside of jest.
const { has, record, reported } = require('../../tools/shapes');
const { PICTURE } = require('./world');

const CODE = /^[0-9A-Z]+$/;
const ONE_CALL = {
	en: 'All items go out in one update: the vendor accepts or refuses it as a whole (test/engine/kaonavi).',
	ja: '全件が1回の更新になり、成否も全体で決まるため、test/engine/kaonavi で確認する。',
};
const REPLACED = {
	en: 'One answer for the whole input, which is replaced as a whole or not at all (test/engine/kaonavi).',
	ja: '入力全体を1回で置き換えるため、件ごとの結果はない（test/engine/kaonavi で確認）。',
};
const ONE_LIST = {
	en: 'One list for the whole run: every item reads the same one.',
	ja: '一覧は実行ごとに1回だけ読み取り、どの入力でも同じものを使う。',
};
const NO_ROW = {
	en: 'Put out in the words of the pack: there is no raw row.',
	ja: '共通の形だけで出力し、元の応答はない。',
};
const FALTERS = 'a vendor that falters, reading';
const PAIRING = 'order and pairing';
const UNKNOWN = 'unknown fields';
const FILES = {
	en: 'A file may hold anything, HTML and half of JSON too: only its length could tell.',
	ja: 'ファイルの中身は HTML や途中までの JSON でもあり得るため、内容では区別できない。',
};

const list = (more) => ({ kind: 'read', ...more, except: { [PAIRING]: ONE_LIST, ...more.except } });
const oneCall = (more) => ({ ...more, except: { [PAIRING]: ONE_CALL, ...more.except } });
const whole = (more) => ({ ...more, except: { [PAIRING]: REPLACED, ...more.except } });
const wrote = (action) => (item) =>
	expect(item).toEqual({
		...{ employeeCode: expect.stringMatching(CODE), action },
		...{ taskId: expect.any(Number), finished: true },
	});
const told = (expected) => (item) =>
	expect(item).toMatchObject({ taskId: expect.any(Number), finished: true, ...expected });

const people = ({ codes }, count) => codes.slice(0, count).map((employeeCode) => ({ employeeCode }));
const planted = (world, count) =>
	people(world, count).map((one, index) => ({ ...one, kana: `ﾌﾟﾗﾝﾃｯﾄﾞ ${index}ﾊﾞﾝ` }));
const defined = (value) => ({ fields: { mappingMode: 'defineBelow', value } });
const newcomers = (_, count) =>
	Array.from({ length: count }, (__, index) => ({
		...{ employeeCode: `N000${index}`, lastName: '機密﨑', firstName: `花子${index}` },
		...{ gender: 'female', birthDate: '2003-04-05', hiredDate: '2026-11-01' },
	}));
const fromInput = { fields: { mappingMode: 'autoMapInputData', value: null } };
const sheet = (value) => ({ sheet: { __rl: true, mode: 'name', value } });
const withFile = (bytes, fileName) => (world, count) =>
	people(world, 12)
		.slice(-count)
		.map((json) => ({
			json,
			binary: { data: { data: bytes.toString('base64'), mimeType: 'image/png', fileName } },
		}));
const byId = (field) => (ids) => ({
	items: (world, count) => ids(world).slice(-count).map((id) => ({ [field]: String(id) })),
	parameters: { [field]: `={{ $json.${field} }}` },
});
const byUser = byId('userId')(({ sim }) => sim.users().map(({ id }) => id));
const byWebhook = byId('webhookId')(({ sim }) => sim.webhooks().map(({ id }) => id));
const tasks = ({ task }, count) => Array.from({ length: count }, () => ({ taskId: task }));
const departments = ({ sim }) => sim.departments().map(({ code, name, parent_code: parent, order }) => ({
	...{ code, name, order },
	...(parent === null ? {} : { parent_code: parent }),
}));
const atLeast = (count, items) => Array.from({ length: Math.max(count, items.length) }, (_, n) => items[n] ?? items[0]);

const kin = (employeeCode, name, birthDate, more) => ({
	...{ employeeCode, name, birthDate, relationship: '子', ...more },
});
const FAMILY = {
	...sheet('扶養家族情報'),
	mapping: {
		mapping: [
			{ from: 'name', to: '氏名', key: true },
			{ from: 'birthDate', to: '生年月日', key: true },
			{ from: 'relationship', to: '続柄', key: false },
			{ from: 'gender', to: '性別', key: false },
		],
	},
	otherRecords: 'delete',
};
const everybody = ({ sim }) =>
	sim.members().map(({ code, name }) => {
		const [lastName, firstName] = name.split(' ');
		return { employeeCode: code, lastName, firstName };
	});

const operations = {
	'member:getMany': list({
		shape: ({ customFields: _, ...item }) => record('employee')(item),
		raw: has('code', 'name', 'custom_fields'),
		total: ({ codes }) => codes.length,
	}),
	'member:get': list({
		items: people,
		shape: ({ customFields: _, ...item }) => record('employee')(item),
		raw: has('code', 'name', 'custom_fields'),
	}),
	'member:create': oneCall({
		kind: 'once',
		items: newcomers,
		parameters: fromInput,
		shape: wrote('create'),
	}),
	'member:update': oneCall({
		kind: 'write',
		items: planted,
		parameters: defined({ name_kana: '={{ $json.kana }}', 内線番号: '77' }),
		shape: wrote('update'),
	}),
	'member:upsert': oneCall({
		kind: 'upsert',
		items: newcomers,
		parameters: fromInput,
		shape: wrote('create'),
	}),
	'member:delete': oneCall({
		kind: 'once',
		items: ({ codes }, count) => codes.slice(-count).map((employeeCode) => ({ employeeCode })),
		parameters: { confirmUpTo: 3 },
		shape: wrote('delete'),
	}),
	'member:replaceAll': oneCall({
		kind: 'write',
		items: everybody,
		parameters: { ...fromInput, confirmUpTo: 100 },
		shape: wrote('update'),
	}),
	'member:overwrite': oneCall({
		kind: 'write',
		items: everybody,
		parameters: { ...fromInput, confirmUpTo: 100 },
		shape: wrote('update'),
	}),
	'member:sync': {
		kind: 'sync',
		items: (world) => {
			const [, second, ...rest] = everybody(world);
			return [newcomers(world, 1)[0], { ...second, lastName: '機密﨑' }, ...rest];
		},
		actions: ['create', 'update', 'unchanged'],
		refused: () => ({ employeeCode: '2', lastName: '機密﨑', firstName: '花' }),
		shape: reported('employee'),
		landslide: () => ({ items: [{ employeeCode: '00001' }], parameters: {} }),
	},
	'sheet:getMany': list({
		parameters: sheet('本人情報'),
		shape: has('employeeCode', '住所'),
		raw: has('code', 'records'),
		total: ({ sim }) => sim.sheet(1).length,
	}),
	'sheet:update': oneCall({
		kind: 'write',
		items: planted,
		parameters: { ...sheet('本人情報'), ...defined({ 住所: '={{ $json.kana }}' }) },
		shape: wrote('update'),
	}),
	'sheet:add': oneCall({
		kind: 'once',
		items: planted,
		parameters: { ...sheet('扶養家族情報'), ...defined({ 氏名: '={{ $json.kana }}' }) },
		shape: wrote('create'),
	}),
	'sheet:replaceAll': oneCall({
		kind: 'write',
		items: planted,
		parameters: {
			...sheet('扶養家族情報'),
			...defined({ 氏名: '={{ $json.kana }}' }),
			confirmUpTo: 1000,
		},
		shape: wrote('update'),
	}),
	'sheet:sync': {
		kind: 'sync',
		parameters: { ...FAMILY, options: { maxDeletionShare: 100 } },
		items: () => [
			kin('00001', '青木 一郎', '2015-04-01'),
			kin('00001', '青木 二郎', '2018-05-02', { gender: 'male' }),
			kin('00001', '機密﨑 四郎', '2022-07-04'),
		],
		refused: () => kin('99999', '機密﨑 五郎', '2022-07-04'),
		shape: has('employeeCode', 'action', '氏名'),
		landslide: ({ sim }) => {
			const many = Array.from({ length: 20 }, (_, n) => ({ 氏名: `子 ${n}`, 生年月日: '2015-04-01' }));
			sim.setRecords(2, '00001', many);
			return { items: [kin('00001', '子 1', '2015-04-01')], parameters: FAMILY };
		},
	},
	'memberLayout:getMany': list({
		shape: has('name', 'type', 'required'),
		raw: has('name', 'type', 'required'),
		total: () => 22,
	}),
	'sheetLayout:getMany': list({
		shape: has('id', 'name', 'custom_fields'),
		raw: has('id', 'name', 'record_type', 'custom_fields'),
		total: ({ sim }) => sim.company.sheets.size,
	}),
	'sheetLayout:get': list({
		parameters: sheet('本人情報'),
		shape: has('id', 'name', 'custom_fields'),
		raw: has('id', 'name', 'record_type', 'custom_fields'),
	}),
	'department:getMany': list({
		shape: has('code', 'name', 'order'),
		raw: has('code', 'name', 'parent_code', 'memo'),
		total: ({ sim }) => sim.departments().length,
	}),
	'department:replaceAll': whole({
		kind: 'write',
		items: (world, count) =>
			atLeast(count, departments(world)).slice(0, Math.max(count, departments(world).length)),
		parameters: { confirmUpTo: 0 },
		shape: told({ departments: expect.any(Number), deleted: 0 }),
	}),
	'enumOption:getMany': list({
		shape: has('id', 'name', 'enum_option_data'),
		raw: has('id', 'name', 'sheet_name', 'enum_option_data'),
		total: ({ sim }) => sim.truth && undefined,
	}),
	'enumOption:get': {
		kind: 'read',
		items: (_, count) => ['100', '101', '102'].slice(0, count).map((field) => ({ field })),
		parameters: { customFieldId: '={{ $json.field }}' },
		shape: has('id', 'name', 'enum_option_data'),
		raw: has('id', 'name', 'enum_option_data'),
	},
	'enumOption:replaceAll': whole({
		kind: 'once',
		items: () => ['社長', '部長', '課長', '主任', '係長'].map((name) => ({ name })),
		parameters: { customFieldId: '101', confirmUpTo: 0 },
		shape: told({ options: 5, deleted: 0, customFieldId: '101' }),
	}),
	'user:getMany': list({
		shape: has('id', 'email', 'role'),
		raw: has('id', 'email', 'member_code', 'role'),
		total: ({ sim }) => sim.users().length,
	}),
	'user:get': {
		kind: 'read',
		...byUser,
		shape: has('id', 'email', 'role'),
		raw: has('id', 'email', 'member_code', 'role'),
	},
	'user:create': {
		kind: 'once',
		items: (_, count) =>
			Array.from({ length: count }, (__, n) => ({ email: `planted${n}@example.com` })),
		parameters: { email: '={{ $json.email }}', roleId: '3', password: 'planted0pass0word' },
		shape: has('id', 'email'),
	},
	'user:update': {
		kind: 'write',
		...byUser,
		parameters: { ...byUser.parameters, additionalFields: { useSmartphone: true } },
		shape: has('id', 'email'),
	},
	'user:delete': {
		kind: 'once',
		answersNothing: true,
		...byUser,
		shape: (item) => expect(item).toEqual({ userId: expect.any(Number), deleted: true }),
	},
	'role:getMany': list({
		shape: has('id', 'name', 'type'),
		raw: has('id', 'name', 'type'),
		total: () => 3,
	}),
	'advancedPermission:get': list({
		shape: has('user_id', 'add_codes', 'exclusion_codes'),
		raw: has('user_id', 'add_codes', 'exclusion_codes'),
		total: ({ sim }) => sim.company.permissions.member.length,
	}),
	'advancedPermission:replaceAll': whole({
		kind: 'write',
		items: ({ sim }) =>
			sim.users().map(({ id }) => ({ user_id: id, add_codes: '00001, 00002' })),
		parameters: { confirmUpTo: 0 },
		shape: told({ kind: 'member', users: expect.any(Number), removed: 0 }),
	}),
	'faceImage:getMany': list({
		shape: has('employeeCode', 'fileName', 'updatedAt'),
		total: ({ sim }) => sim.faces().size,
		except: { [UNKNOWN]: NO_ROW, [FALTERS]: FILES },
	}),
	'faceImage:upsert': oneCall({
		kind: 'upsert',
		items: withFile(PICTURE, 'face.png'),
		shape: wrote('create'),
	}),
	'sheetFile:getMany': list({
		parameters: { ...sheet('資格・免許'), fileItem: '証書' },
		shape: has('employeeCode', 'fileName', 'updatedAt'),
		total: ({ sim }) => sim.files().length,
		except: { [UNKNOWN]: NO_ROW, [FALTERS]: FILES },
	}),
	'sheetFile:add': oneCall({
		kind: 'once',
		items: withFile(Buffer.from('planted0text'), 'planted0name.txt'),
		parameters: { ...sheet('資格・免許'), fileItem: '3006' },
		shape: has('employeeCode', 'fileName', 'action', 'taskId'),
	}),
	'sheetFile:replace': oneCall({
		kind: 'write',
		items: (world, count) =>
			world.codes.slice(0, count).map((employeeCode) => ({
				json: { employeeCode },
				binary: {
					data: {
						data: Buffer.from('planted0text').toString('base64'),
						...{ mimeType: 'text/plain', fileName: `証書${employeeCode}.txt` },
					},
				},
			})),
		parameters: { ...sheet('資格・免許'), fileItem: '証書' },
		shape: has('employeeCode', 'fileName', 'action', 'taskId'),
	}),
	'task:get': {
		kind: 'read',
		items: tasks,
		shape: (item) => expect(item).toEqual({ taskId: expect.any(Number), status: 'OK' }),
		raw: has('id', 'status'),
	},
	'task:wait': {
		kind: 'read',
		items: tasks,
		shape: (item) => expect(item).toEqual({ taskId: expect.any(Number), status: 'OK' }),
		raw: has('id', 'status'),
	},
	'webhook:getMany': list({
		shape: has('id', 'url', 'events'),
		raw: has('id', 'url', 'events'),
		total: ({ sim }) => sim.webhooks().length,
	}),
	'webhook:create': {
		kind: 'once',
		items: (_, count) => Array.from({ length: count }, (__, n) => ({ path: `own${n}` })),
		parameters: {
			...{ url: '=https://own.example/{{ $json.path }}', secretToken: 'planted0secret0token' },
			webhookEvents: ['member_created'],
		},
		shape: has('id', 'url', 'events'),
	},
	'webhook:update': {
		kind: 'write',
		...byWebhook,
		parameters: {
			...byWebhook.parameters,
			...{ url: '=https://own.example/{{ $json.webhookId }}', webhookEvents: ['member_updated'] },
			secretToken: 'planted0secret0token',
		},
		shape: has('id', 'url', 'events'),
	},
	'webhook:delete': {
		kind: 'once',
		answersNothing: true,
		...byWebhook,
		shape: (item) => expect(item).toEqual({ webhookId: expect.any(Number), deleted: true }),
	},
};
delete operations['enumOption:getMany'].total;
operations['enumOption:getMany'].total = () => 13;

module.exports = { newcomers, operations };
