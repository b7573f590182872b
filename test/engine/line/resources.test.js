jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { pngOf } = require('../../simulators/line');
const { setClock } = require('../../support/clock');
const { lineAccount, text } = require('./account');

const line = lineAccount();
beforeEach(() => setClock('2026-11-22T09:00:00+09:00'));

const MENU = {
	size: { width: 2500, height: 843 },
	selected: true,
	name: '勤怠',
	chatBarText: 'メニュー',
	areas: [
		{
			bounds: { x: 0, y: 0, width: 2500, height: 843 },
			action: { type: 'postback', data: 'a=punch', displayText: '打刻' },
		},
	],
};
const asBinary = (bytes, mimeType = 'image/png') => ({
	json: {},
	binary: { data: { data: bytes.toString('base64'), mimeType } },
});
const image = () => asBinary(pngOf(2500, 843));
const createMenu = async (parameters = {}, item = image()) =>
	await line.run(
		'richMenu',
		'create',
		{ richMenu: JSON.stringify(MENU), ...parameters },
		{
			items: [item],
		},
	);
const menuId = async () => (await createMenu()).items('Done')[0].richMenuId;
const binaryOf = (result) => result.data.resultData.runData.LINE[0].data.main[0][0].binary;
const bytesOf = (result, field = 'data') => Buffer.from(binaryOf(result)[field].data, 'base64');

describe('people', () => {
	test('a profile comes as LINE tells it', async () => {
		const [user] = line.sim.users;
		const [item] = await line.done('profile', 'get', { userId: user.userId });
		expect(item).toMatchObject({ userId: user.userId, displayName: user.displayName });
	});

	test('a stranger is not found', async () => {
		const result = await line.run('profile', 'get', { userId: `U${'0'.repeat(32)}` });
		expect(result.error.message).toMatch(/does not have what was asked for \(HTTP 404/);
	});

	test.each(['..', '.', 'a/b', '?x=1', 'U%2e', ' '])(
		'%p is refused before it becomes a path',
		async (userId) => {
			const result = await line.run('profile', 'get', { userId });
			expect(result.error.message).toMatch(/'User ID'/);
			expect(line.sim.log).toEqual([]);
		},
	);

	test('all pages of followers, or exactly as many as wanted', async () => {
		await line.start({ users: 1_100 });
		const all = await line.done('follower', 'getMany', { returnAll: true });
		expect(new Set(all.map(({ userId }) => userId)).size).toBe(all.length);
		const friends = line.sim.users.filter(({ isFriend, isBlocking }) => isFriend && !isBlocking);
		expect(all).toHaveLength(friends.length);
		const some = await line.done('follower', 'getMany', { returnAll: false, limit: 7 });
		expect(some).toEqual(all.slice(0, 7));
	});

	test('an account that is not verified is told so', async () => {
		await line.start({ verified: false });
		const result = await line.run('follower', 'getMany', { returnAll: true });
		expect(result.error.message).toMatch(/does not offer this to the account/);
		expect(result.error.description).toMatch(/verified or premium/);
	});
});

describe('groups and rooms', () => {
	const group = () => line.sim.groups[0];

	test('summary, count, members and a profile', async () => {
		const { id: chatId, members, name } = group();
		const [summary] = await line.done('chat', 'getSummary', { chatId });
		expect(summary).toMatchObject({ groupId: chatId, groupName: name });
		const [count] = await line.done('chat', 'getMemberCount', { chatId });
		expect(count).toMatchObject({ chatId, count: members.length });
		const list = await line.done('chat', 'getMembers', { chatId, returnAll: true });
		expect(list).toEqual(members.map((userId) => ({ chatId, userId })));
		const [profile] = await line.done('chat', 'getMemberProfile', { chatId, userId: members[1] });
		expect(profile).toMatchObject({ chatId, userId: members[1] });
	});

	test('an event fills the group by itself', async () => {
		const event = line.sim.user(group().members[0]).says('打刻', { in: group().id });
		const [count] = await line.done('chat', 'getMemberCount', {}, { items: [event] });
		expect(count.chatId).toBe(group().id);
	});

	test('the account leaves', async () => {
		const [item] = await line.done('chat', 'leave', { chatId: group().id });
		expect(item).toMatchObject({ chatId: group().id, left: true });
		expect(group().isJoined).toBe(false);
	});
});

describe('content', () => {
	const PICTURE = pngOf(20, 10);
	const sends = (type, content) => line.sim.user(line.user()).sendsContent(type, content);
	const download = (event, more = {}, operation = 'download') =>
		line.run('content', operation, more, { items: [event] });

	test('a picture arrives byte by byte, with type and name', async () => {
		const event = sends('image', { bytes: PICTURE, contentType: 'image/png' });
		const result = await download(event, { binaryPropertyName: 'photo' });
		expect(bytesOf(result, 'photo').equals(PICTURE)).toBe(true);
		expect(binaryOf(result).photo).toMatchObject({
			mimeType: 'image/png',
			fileName: `${event.message.id}.png`,
		});
		expect(result.data.resultData.runData.LINE[0].data.main[0][0].json).toMatchObject({
			messageId: event.message.id,
			contentType: 'image/png',
			bytes: PICTURE.length,
		});
	});

	test('a file that is no text survives, every byte of it', async () => {
		const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
		const result = await download(sends('file', { bytes }));
		expect(bytesOf(result).equals(bytes)).toBe(true);
	});

	test('a video that is being prepared is waited for', async () => {
		const event = sends('video', { state: 'preparing', polls: 3 });
		const result = await download(event, { waitSeconds: 10 });
		expect(result.status).toBe('success');
		expect(binaryOf(result).data.mimeType).toBe('video/mp4');
	});

	test('not for longer than wanted', async () => {
		const event = sends('video', { state: 'preparing', polls: 30 });
		const result = await download(event, { waitSeconds: 4 });
		expect(result.error.message).toBe('LINE is still preparing this file.');
		expect(line.sim.log).toHaveLength(1 + 3); // the token, and three questions
	});

	test('transcoding goes from processing to succeeded', async () => {
		const event = sends('video', { state: 'preparing', polls: 1 });
		const state = async () => (await download(event, {}, 'getState')).items('Done')[0].status;
		expect([await state(), await state()]).toEqual(['processing', 'succeeded']);
	});

	test('the preview is the small picture', async () => {
		const preview = pngOf(4, 2);
		const event = sends('image', { bytes: PICTURE, preview });
		expect(bytesOf(await download(event, {}, 'downloadPreview')).equals(preview)).toBe(true);
	});

	test('what was taken back is gone, and said to be', async () => {
		const event = sends('image');
		line.sim.user(line.user()).unsends(event.message.id);
		const result = await download(event);
		expect(result.error.message).toMatch(/^LINE does not keep it any more.*HTTP|gone/);
		expect(result.error.description).toMatch(/unsend/);
	});
});

describe('rich menus', () => {
	test('are made with their image, and become the default', async () => {
		const [item] = (await createMenu({ setDefault: true })).items('Done');
		expect(item).toMatchObject({ richMenuId: expect.any(String), isDefault: true });
		expect(line.sim.richMenuOf(line.user()).name).toBe('勤怠');
		const result = await line.run('richMenu', 'downloadImage', { richMenuId: item.richMenuId });
		expect(bytesOf(result).equals(pngOf(2500, 843))).toBe(true);
	});

	test.each([
		['neither JPEG nor PNG', Buffer.from('GIF89a')],
		['1050359 bytes', pngOf(2500, 843, { padding: 1_048_576 })],
	])('an image that is %s is refused before a menu is made', async (cause, bytes) => {
		const result = await createMenu({}, asBinary(bytes));
		expect(result.error.message).toContain(cause);
		expect(line.sim.log).toEqual([]);
	});

	test('a menu whose image is refused does not stay behind', async () => {
		const result = await createMenu({}, asBinary(pngOf(100, 50)));
		expect(result.error.message).toMatch(/image size is not allowed/);
		expect(await line.done('richMenu', 'getMany', { returnAll: true })).toEqual([]);
	});

	test('an upload without an answer is not repeated, and the menu stays', async () => {
		line.sim.faults.next({ match: { path: /richmenu\/[^/]+\/content/ }, do: 'answerLost' });
		expect((await createMenu()).error.message).toMatch(/did not confirm the write/);
		expect(await line.done('richMenu', 'getMany', { returnAll: true })).toHaveLength(1);
	});

	test('two items make two menus, also of the same words', async () => {
		await line.done(
			'richMenu',
			'create',
			{ richMenu: JSON.stringify(MENU) },
			{
				items: [image(), image()],
			},
		);
		expect(await line.done('richMenu', 'getMany', { returnAll: true })).toHaveLength(2);
		expect(await line.done('richMenu', 'getMany', { returnAll: false, limit: 1 })).toHaveLength(1);
	});

	test('validate only makes nothing', async () => {
		const [item] = await line.done('richMenu', 'validate', { richMenu: JSON.stringify(MENU) });
		expect(item.valid).toBe(true);
		const bad = await line.run('richMenu', 'validate', { richMenu: '{"name":"x"}' });
		expect(bad.status).toBe('error');
		expect(await line.done('richMenu', 'getMany', { returnAll: true })).toEqual([]);
	});

	test('link, look, unlink for one user', async () => {
		const richMenuId = await menuId();
		const userId = line.user();
		await line.done('richMenu', 'link', { richMenuId, userId });
		expect(await line.done('richMenu', 'getOfUser', { userId })).toEqual([{ userId, richMenuId }]);
		await line.done('richMenu', 'unlink', { userId });
		expect((await line.run('richMenu', 'getOfUser', { userId })).status).toBe('error');
	});

	test('link and unlink for 501 users: two calls each', async () => {
		await line.start({ users: 501 });
		const richMenuId = await menuId();
		const items = line.sim.users.map(({ userId }) => ({ userId, richMenuId }));
		const linked = await line.done('richMenu', 'linkMany', {}, { items });
		expect(linked.map(({ users }) => users)).toEqual([500, 1]);
		expect(line.sim.richMenuOf(line.user(500))).toMatchObject({ name: '勤怠' });
		await line.done('richMenu', 'unlinkMany', {}, { items });
		expect(line.sim.richMenuOf(line.user(500))).toBeUndefined();
	});

	test('default: set, read, clear; get and delete', async () => {
		const richMenuId = await menuId();
		await line.done('richMenu', 'setDefault', { richMenuId });
		expect((await line.done('richMenu', 'getDefault'))[0].richMenuId).toBe(richMenuId);
		expect((await line.done('richMenu', 'clearDefault'))[0].cleared).toBe(true);
		expect((await line.done('richMenu', 'get', { richMenuId }))[0].name).toBe('勤怠');
		const [gone] = await line.done('richMenu', 'delete', { richMenuId });
		expect(gone).toMatchObject({ richMenuId, deleted: true });
		expect((await line.run('richMenu', 'get', { richMenuId })).status).toBe('error');
	});

	test('a batch is followed by its request id', async () => {
		const richMenuId = await menuId();
		const userId = line.user();
		await line.done('richMenu', 'link', { richMenuId, userId });
		const operations = JSON.stringify([{ type: 'unlink', from: richMenuId }]);
		const [{ requestId }] = await line.done('richMenu', 'batch', { operations });
		const phases = [];
		for (let i = 0; i < 3; i++)
			phases.push((await line.done('richMenu', 'getBatchProgress', { requestId }))[0].phase);
		expect(phases.at(-1)).toBe('succeeded');
		expect(line.sim.richMenuOf(userId)).toBeUndefined();
	});

	test('the fourth batch within the hour is refused at once, not slept for', async () => {
		const operations = JSON.stringify([{ type: 'unlinkAll' }]);
		const items = [{}, {}, {}, {}];
		const result = await line.run(
			'richMenu',
			'batch',
			{ operations },
			{
				items,
				onError: 'continueErrorOutput',
			},
		);
		expect(result.items('Done')).toHaveLength(3);
		expect(result.items('Failed')[0].error).toBe(
			'LINE took no more calls of this kind (asked 1 times).',
		);
	});

	test('an alias: create, update, read, list, delete', async () => {
		const [first, second] = [await menuId(), await menuId()];
		const alias = (operation, more) =>
			line.done('richMenuAlias', operation, { aliasId: 'member', ...more });
		await alias('create', { richMenuId: first });
		await alias('update', { richMenuId: second });
		expect((await alias('get'))[0]).toMatchObject({
			richMenuAliasId: 'member',
			richMenuId: second,
		});
		expect(await alias('getMany', { returnAll: true })).toEqual([
			{ richMenuAliasId: 'member', richMenuId: second },
		]);
		expect((await alias('delete'))[0]).toMatchObject({ deleted: true });
		expect(await alias('getMany', { returnAll: true })).toEqual([]);
	});
});

describe('the chat', () => {
	test('a loading animation runs as long as wanted, again in another run', async () => {
		for (const loadingSeconds of [5, 60, 5])
			await line.done('conversation', 'showLoading', { userId: line.user(), loadingSeconds });
		expect(line.sim.loadings.map(({ seconds }) => seconds)).toEqual([5, 60, 5]);
	});

	test('a message is marked as read by its own token', async () => {
		const event = line.sim.user(line.user()).says('見た?');
		const [item] = await line.done('conversation', 'markAsRead', {}, { items: [event] });
		expect(item).toMatchObject({ markedAsRead: true });
		expect(JSON.stringify(line.sim.conversation(line.user()))).toMatch(/[rR]ead/);
	});

	test('a link token is for the user who wrote', async () => {
		const event = line.sim.user(line.user()).follow();
		const [item] = await line.done('accountLink', 'issueToken', {}, { items: [event] });
		expect(item).toMatchObject({ userId: line.user(), linkToken: expect.any(String) });
		const linked = line.sim.user(line.user()).linksAccount(item.linkToken, 'nonce-0123456789');
		expect(linked.link).toMatchObject({ result: 'ok' });
	});
});

describe('statistics', () => {
	test('quota, use and what is left', async () => {
		await line.start({ quota: 10 });
		await line.done('message', 'push', { to: line.user(), ...text('1') });
		const [item] = await line.done('statistics', 'getQuota');
		expect(item).toMatchObject({ type: 'limited', limit: 10, totalUsage: 1, remaining: 9 });
		line.sim.setQuota(null);
		const [free] = await line.done('statistics', 'getQuota');
		expect(free).toMatchObject({ type: 'none', totalUsage: 1 });
		expect(free).not.toHaveProperty('remaining');
	});

	test('the messages of yesterday', async () => {
		await line.done('message', 'push', { to: line.user(), ...text('1') });
		setClock('2026-11-23T09:00:00+09:00');
		const [item] = await line.done('statistics', 'getSent', { kind: 'push' });
		expect(item).toMatchObject({ kind: 'push', date: '20261122', status: 'ready', success: 1 });
	});

	test('deliveries, followers and demographics', async () => {
		const date = '2026-11-20';
		expect((await line.done('statistics', 'getDeliveries', { date }))[0]).toMatchObject({
			date: '20261120',
			status: 'ready',
			apiPush: 0,
		});
		expect((await line.done('statistics', 'getFollowerCount', { date }))[0]).toMatchObject({
			status: 'ready',
			followers: expect.any(Number),
		});
		expect((await line.done('statistics', 'getDemographics'))[0]).toMatchObject({
			available: false,
		});
	});

	test('a day that is none is refused by its label', async () => {
		const result = await line.run('statistics', 'getSent', { kind: 'push', date: '2026-13-01' });
		expect(result.error.message).toBe("'Date' is not a day.");
	});
});

describe('the webhook endpoint', () => {
	const URL = 'https://n8n.example/webhook/line';

	test('set, read, and refused when it is no https', async () => {
		await line.done('webhookEndpoint', 'set', { endpoint: URL });
		expect((await line.done('webhookEndpoint', 'get'))[0]).toMatchObject({
			endpoint: URL,
			active: true,
		});
		const plain = await line.run('webhookEndpoint', 'set', { endpoint: 'http://n8n.example/' });
		expect(plain.status).toBe('error');
	});

	test('a test without a URL asks the one that is set', async () => {
		await line.done('webhookEndpoint', 'set', { endpoint: URL });
		line.sim.webhook.tunnel('https://n8n.example', line.sim.url);
		const [item] = await line.done('webhookEndpoint', 'test', {});
		expect(item).toMatchObject({ success: false, reason: 'ERROR_STATUS_CODE' });
	});
});
