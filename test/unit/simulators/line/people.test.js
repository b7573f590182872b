const { afterNoon, call, refusalOf, startAtNoon } = require('./client');

let sim;
let users;
beforeEach(async () => {
	sim = await startAtNoon({ users: 700 });
	users = sim.users.map(({ userId }) => userId);
});
afterEach(() => sim.close());
const get = (path) => call(sim, `GET /v2/bot${path}`);
const refused = (path) => refusalOf(sim, `GET /v2/bot${path}`);

test('bot info tells who the webhooks are for', async () => {
	expect((await get('/info')).json).toMatchObject({
		userId: sim.bot.userId,
		chatMode: 'chat',
		markAsReadMode: 'manual',
	});
});

describe('profiles', () => {
	test('are of friends, with difficult names', async () => {
		const { json } = await get(`/profile/${users[1]}`);

		expect(json).toMatchObject({ userId: users[1], language: 'ja' });
		expect(json.displayName).toContain('𠮷野川');
	});

	test('are not of strangers, until they write, nor of people who block', async () => {
		const { userId } = sim.addUser({ isFriend: false });
		expect(await refused(`/profile/${userId}`)).toBe('404 Not found');
		sim.user(userId).says('はじめまして');
		expect((await get(`/profile/${userId}`)).status).toBe(200);

		sim.user(users[0]).unfollow();
		expect(await refused(`/profile/${users[0]}`)).toBe('404 Not found');
		expect(await refused('/profile/taro')).toBe(
			"400 The value for the 'userId' parameter is invalid",
		);
	});
});

describe('followers', () => {
	test('come in pages; who blocks is a gap', async () => {
		sim.user(users[0]).unfollow();
		const pages = [];
		let start = '';
		do {
			const { json } = await get(`/followers/ids?limit=300${start}`);
			pages.push(json.userIds.length);
			start = json.next && `&start=${json.next}`;
		} while (start);

		expect(pages).toEqual([299, 300, 100]);
		expect((await get('/followers/ids')).json.userIds).toHaveLength(299);
	});

	test('a page token is good for a day, a thousand is the most', async () => {
		const { next } = (await get('/followers/ids')).json;
		expect(await refused('/followers/ids?start=x')).toBe('400 Invalid start param');
		sim.setNow(afterNoon(25 * 60));
		expect(await refused(`/followers/ids?start=${next}`)).toBe('400 Invalid start param');
		expect((await get('/followers/ids?limit=1001')).status).toBe(400);
		expect((await get('/followers/ids?limit=1000')).json.userIds).toHaveLength(700);
	});

	test('are for verified accounts', async () => {
		const plain = await startAtNoon({ verified: false });

		expect(await refusalOf(plain, 'GET /v2/bot/followers/ids')).toBe(
			'403 Access to this API is not available for your account',
		);
		await plain.close();
	});
});

describe('groups and rooms', () => {
	test('summary, number, members and their profiles', async () => {
		const { id, members } = sim.groups[0];
		const room = sim.addGroup({ kind: 'room', members: users.slice(0, 3) });

		expect((await get(`/group/${id}/summary`)).json).toEqual({ groupId: id, groupName: '1班' });
		expect((await get(`/group/${id}/members/count`)).json).toEqual({ count: 5 });
		expect((await get(`/group/${id}/members/ids`)).json).toEqual({ memberIds: members });
		expect((await get(`/group/${id}/member/${members[0]}`)).json.userId).toBe(members[0]);
		expect((await get(`/room/${room.id}/members/count`)).json).toEqual({ count: 3 });
		expect(await refused(`/group/${id}/member/${users[99]}`)).toBe('404 Not found');
		expect(await refused('/group/x/summary')).toBe(
			"400 The value for the 'groupId' parameter is invalid",
		);
	});

	test('are gone when the account has left', async () => {
		const { id } = sim.groups[0];
		await call(sim, `POST /v2/bot/group/${id}/leave`);

		expect(await refused(`/group/${id}/summary`)).toBe('404 Not found');
		expect(await refusalOf(sim, `POST /v2/bot/group/${id}/leave`)).toBe('404 Not found');
	});
});

describe('account link', () => {
	const tokenFor = async (userId) =>
		(await call(sim, `POST /v2/bot/user/${userId}/linkToken`)).json.linkToken;

	test('a token links once, within ten minutes', async () => {
		const first = await tokenFor(users[0]);
		const event = sim.user(users[0]).linksAccount(first, 'nonce');

		expect(event).toMatchObject({
			type: 'accountLink',
			link: { result: 'ok', nonce: 'nonce' },
			source: { userId: users[0] },
			replyToken: expect.any(String),
		});
		expect(sim.user(users[0]).linksAccount(first, 'nonce')).toBeUndefined();
		const second = await tokenFor(users[0]);
		sim.setNow(afterNoon(11));
		expect(sim.user(users[0]).linksAccount(second, 'nonce')).toBeUndefined();
	});

	test("somebody else's token fails, without source and reply token", async () => {
		const event = sim.user(users[1]).linksAccount(await tokenFor(users[0]), 'nonce');

		expect(event.link.result).toBe('failed');
		expect(event).not.toHaveProperty('source');
		expect(event).not.toHaveProperty('replyToken');
	});
});

describe('chat', () => {
	test('loading animation for 5 to 60 seconds, users only', async () => {
		const start = (body) => call(sim, 'POST /v2/bot/chat/loading/start', body);

		expect((await start({ chatId: users[0] })).status).toBe(202);
		expect(sim.loadings).toEqual([
			{ userId: users[0], seconds: 20, at: '2026-11-22T03:00:00.000Z' },
		]);
		const { json } = await start({ chatId: users[0], loadingSeconds: 7 });
		expect(json.details).toEqual([
			{ message: 'must be a multiple of five', property: 'loadingSeconds' },
		]);
		expect((await start({ chatId: users[0], loadingSeconds: 65 })).status).toBe(400);
		expect((await start({ chatId: sim.groups[0].id })).json.details[0].property).toBe('chatId');
		expect(sim.loadings).toHaveLength(1);
	});

	test('a read token marks everything before it', async () => {
		const user = sim.user(users[0]);
		user.says('a');
		const { markAsReadToken } = user.says('b').message;
		user.says('c');
		const read = (token) => call(sim, 'POST /v2/bot/chat/markAsRead', { markAsReadToken: token });

		expect((await read(markAsReadToken)).status).toBe(200);
		expect(sim.conversation(users[0]).map(({ isRead }) => isRead)).toEqual([
			...[true, true, undefined],
		]);
		expect((await read('x')).json.message).toMatch(/^Invalid markAsReadToken/);
	});
});
