const { pngOf } = require('../../../simulators/line');
const { call, refusalOf, startAtNoon } = require('./client');

let sim;
let users;
beforeEach(async () => {
	sim = await startAtNoon();
	users = sim.users.map(({ userId }) => userId);
});
afterEach(() => sim.close());

const MENU = {
	size: { width: 2500, height: 843 },
	selected: true,
	name: '出勤前',
	chatBarText: 'メニュー',
	areas: [
		{
			bounds: { x: 0, y: 0, width: 2500, height: 843 },
			action: { type: 'postback', data: 't=in', displayText: '出勤' },
		},
	],
};
const PICTURE = pngOf(2500, 843);
const api = (request, body) => call(sim, request.replace(' /', ' /v2/bot/'), body);
const refused = (request, body) => refusalOf(sim, request.replace(' /', ' /v2/bot/'), body);
const create = async (changes) =>
	(await api('POST /richmenu', { ...MENU, ...changes })).json.richMenuId;
const upload = (id, bytes = PICTURE, type = 'image/png') =>
	call(sim, `POST api-data:/v2/bot/richmenu/${id}/content`, bytes, {
		headers: { 'content-type': type },
	});
async function createWithImage(changes) {
	const id = await create(changes);
	await upload(id);
	return id;
}

describe('objects', () => {
	test('are created, listed, read and deleted', async () => {
		const id = await create();

		expect(id).toMatch(/^richmenu-[0-9a-f]{32}$/);
		expect((await api(`GET /richmenu/${id}`)).json).toEqual({ richMenuId: id, ...MENU });
		expect((await api('GET /richmenu/list')).json.richmenus).toHaveLength(1);
		expect((await api(`DELETE /richmenu/${id}`)).json).toEqual({});
		expect(await refused(`GET /richmenu/${id}`)).toBe('404 Not found');
	});

	test.each([
		['no name', { name: undefined }, 'must be specified', 'name'],
		['a bar text of 15 characters', { chatBarText: 'あ'.repeat(15) }, /14/, 'chatBarText'],
		['21 areas', { areas: Array(21).fill(MENU.areas[0]) }, /20/, 'areas'],
		['too narrow', { size: { width: 799, height: 300 } }, /800/, 'size.width'],
		['too low', { size: { width: 2500, height: 249 } }, /250/, 'size.height'],
		['too square', { size: { width: 2500, height: 1725 } }, /1.45/, 'size'],
		[
			'an address without a scheme',
			{ areas: [{ ...MENU.areas[0], action: { type: 'uri', uri: '/a' } }] },
			'invalid uri',
			'areas[0].action.uri',
		],
	])('%s is refused, by the validation call too', async (_, changes, words, property) => {
		for (const path of ['/richmenu', '/richmenu/validate']) {
			const { status, json } = await api(`POST ${path}`, { ...MENU, ...changes });
			expect([status, json.details]).toEqual([
				400,
				[{ message: expect.stringMatching(words), property }],
			]);
		}
		expect((await api('POST /richmenu/validate', MENU)).json).toEqual({});
	});
});

describe('images', () => {
	test('are set once and come back', async () => {
		const id = await createWithImage();

		const answer = await call(sim, `GET api-data:/v2/bot/richmenu/${id}/content`);
		expect(answer.bytes.equals(PICTURE)).toBe(true);
		expect(answer.headers.get('content-type')).toBe('image/png');
		expect((await upload(id)).json.message).toBe(
			'An image has already been uploaded to the richmenu',
		);
	});

	test.each([
		['another type', PICTURE, 'image/gif', 415],
		['no picture', Buffer.from('abc'), 'image/png', 400],
		['a PNG said to be a JPEG', PICTURE, 'image/jpeg', 400],
		['a size that is not allowed', pngOf(700, 250), 'image/png', 400],
		['more than 1 MB', pngOf(2500, 843, { padding: 1024 * 1024 }), 'image/png', 400],
	])('%s is refused', async (_, bytes, type, status) => {
		expect((await upload(await create(), bytes, type)).status).toBe(status);
	});

	test('a menu that does not exist has none', async () => {
		expect((await upload('richmenu-x')).status).toBe(404);
		const id = await create();
		expect((await call(sim, `GET api-data:/v2/bot/richmenu/${id}/content`)).status).toBe(404);
	});
});

describe('who sees what', () => {
	test('nobody sees a menu without an image', async () => {
		const id = await create();
		const words = '400 must upload richmenu image before applying it to user';

		expect(await refused(`POST /user/all/richmenu/${id}`)).toBe(words);
		expect(await refused(`POST /user/${users[0]}/richmenu/${id}`)).toBe(words);
		expect(await refused('GET /user/all/richmenu')).toBe('404 no default richmenu');
	});

	test("a user's own menu goes before the default one", async () => {
		const [usual, own] = [await createWithImage(), await createWithImage({ name: '勤務中' })];
		await api(`POST /user/all/richmenu/${usual}`);
		await api(`POST /user/${users[0]}/richmenu/${own}`);

		expect(sim.richMenuOf(users[0]).name).toBe('勤務中');
		expect(sim.richMenuOf(users[1]).name).toBe('出勤前');
		expect((await api(`GET /user/${users[0]}/richmenu`)).json).toEqual({ richMenuId: own });
		expect(await refused(`GET /user/${users[1]}/richmenu`)).toBe('404 the user has no richmenu');
		await api(`DELETE /user/${users[0]}/richmenu`);
		expect(sim.richMenuOf(users[0]).name).toBe('出勤前');
		await api('DELETE /user/all/richmenu');
		expect(sim.richMenuOf(users[0])).toBeUndefined();
	});

	test('many at once, silently without those who block', async () => {
		const id = await createWithImage();
		sim.user(users[1]).unfollow();

		const answer = await api('POST /richmenu/bulk/link', {
			richMenuId: id,
			userIds: users.slice(0, 3),
		});

		expect([answer.status, answer.json]).toEqual([202, {}]);
		const linked = users.slice(0, 3).map((userId) => sim.richMenuOf(userId)?.richMenuId);
		expect(linked).toEqual([id, undefined, id]);
		await api('POST /richmenu/bulk/unlink', { userIds: [users[0]] });
		expect(sim.richMenuOf(users[0])).toBeUndefined();
	});

	test('bulk calls refuse 501 people and ids of a wrong form', async () => {
		const richMenuId = await createWithImage();
		const link = (body) => api('POST /richmenu/bulk/link', { richMenuId, ...body });

		expect((await link({ userIds: Array(501).fill(users[0]) })).status).toBe(400);
		expect((await link({ userIds: ['taro'] })).json.message).toMatch(/'userIds\[0\]'/);
		expect((await link({ userIds: users, richMenuId: 'x' })).json.details[0].message).toBe(
			'invalid richMenuId',
		);
		const unknown = `richmenu-${'0'.repeat(32)}`;
		expect((await link({ userIds: users, richMenuId: unknown })).status).toBe(404);
	});
});

describe('batches', () => {
	test('operations do not see each other, and the status is asked by the request id', async () => {
		const [a, b, c] = [await createWithImage(), await createWithImage(), await createWithImage()];
		await api(`POST /user/${users[0]}/richmenu/${a}`);
		await api(`POST /user/${users[1]}/richmenu/${b}`);

		const answer = await api('POST /richmenu/batch', {
			operations: [
				{ type: 'link', from: a, to: b },
				{ type: 'link', from: b, to: c },
			],
		});

		expect(answer.status).toBe(202);
		expect(sim.richMenuOf(users[0]).richMenuId).toBe(b);
		expect(sim.richMenuOf(users[1]).richMenuId).toBe(c);
		const id = answer.headers.get('x-line-request-id');
		const phases = [];
		for (let index = 0; index < 3; index += 1) {
			phases.push((await api(`GET /richmenu/progress/batch?requestId=${id}`)).json.phase);
		}
		expect(phases).toEqual(['ongoing', 'ongoing', 'succeeded']);
		expect(await refused('GET /richmenu/progress/batch?requestId=x')).toBe('404 Not found');
	});

	test('three an hour; the validation call is free', async () => {
		const body = { operations: [{ type: 'unlinkAll' }] };
		const statuses = [];
		for (let index = 0; index < 4; index += 1) {
			statuses.push((await api('POST /richmenu/batch', body)).status);
		}

		expect(statuses).toEqual([202, 202, 202, 429]);
		expect((await api('POST /richmenu/validate/batch', body)).status).toBe(200);
	});

	test('unlinkAll stands alone, a menu is left once, the new one has an image', async () => {
		const [a, bare] = [await createWithImage(), await create()];
		const check = async (...operations) =>
			(await api('POST /richmenu/validate/batch', { operations })).json.details[0].message;

		expect(await check({ type: 'unlinkAll' }, { type: 'unlink', from: a })).toMatch(/combined/);
		expect(await check({ type: 'unlink', from: a }, { type: 'unlink', from: a })).toMatch(
			/duplicated/,
		);
		expect(await check({ type: 'link', from: a, to: bare })).toMatch(/must have image/);
		expect(await check({ type: 'unlink', from: 'x' })).toBe('invalid richMenuId');
	});
});

describe('aliases', () => {
	const alias = (richMenuAliasId, richMenuId) =>
		api('POST /richmenu/alias', { richMenuAliasId, richMenuId });

	test('are created once, changed, listed and deleted', async () => {
		const [a, b] = [await createWithImage(), await createWithImage()];

		expect((await alias('tab-a', a)).json).toEqual({});
		expect((await alias('tab-a', b)).json.message).toBe('conflict richmenu alias id');
		await api('POST /richmenu/alias/tab-a', { richMenuId: b });
		expect((await api('GET /richmenu/alias/tab-a')).json).toEqual({
			richMenuAliasId: 'tab-a',
			richMenuId: b,
		});
		expect((await api('GET /richmenu/alias/list')).json.aliases).toHaveLength(1);
		await api('DELETE /richmenu/alias/tab-a');
		expect(await refused('GET /richmenu/alias/tab-a')).toBe('404 richmenu alias not found');
	});

	test('need a menu with an image and a plain id', async () => {
		expect((await alias('tab-a', await create())).json.message).toBe('richmenu not found');
		expect((await alias('Tab A', await createWithImage())).status).toBe(400);
	});

	test('switch the menu on the device, which tells of it', async () => {
		const shift = await createWithImage({ name: 'シフト' });
		const action = { type: 'richmenuswitch', richMenuAliasId: 'tab-shift', data: 'tab=shift' };
		const first = await createWithImage({ areas: [{ ...MENU.areas[0], action }] });
		await api(`POST /user/all/richmenu/${first}`);
		const user = sim.user(users[0]);

		expect(user.taps('tab=shift').postback.params.status).toBe('RICHMENU_ALIAS_ID_NOTFOUND');
		await alias('tab-shift', shift);
		expect(user.taps('tab=shift').postback).toEqual({
			data: 'tab=shift',
			params: { newRichMenuAliasId: 'tab-shift', status: 'SUCCESS' },
		});
		expect(sim.richMenuOf(users[0]).name).toBe('シフト');
	});
});
