jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { setClock } = require('../../support/clock');
const { line } = require('./dist');

const { openHttp, secretsOf } = line('connect');
const { createSession } = line('session');
const { isRegistered, register, unregister } = line('webhook/registration');
const messages = line('client/messages');
const menus = line('client/richMenus');
const aliases = line('client/aliases');
const people = line('client/people');
const bot = line('client/bot');

beforeEach(() => setClock('2026-11-22T09:00:00+09:00'));

const yes = { status: 200, headers: {}, text: '{"richmenus":[]}' };
let executions = 0;

/** An http over scripted answers (the last one for ever), with the times at which each call went out. */
function opened(...answers) {
	const sent = [];
	const send = async (request) => {
		sent.push({ ...request, at: Date.now() });
		return answers[Math.min(sent.length, answers.length) - 1] ?? yes;
	};
	const http = openHttp({ send, secrets: ['planted-secret'], execution: `e${++executions}` });
	return { http, sent };
}
const lost = { unanswered: 'ECONNRESET', sent: true };
const tooMany = { status: 429, headers: {}, text: '{"message":"Try again later."}' };

describe('limits are kept', () => {
	test('ten lists of rich menus a second, not eleven', async () => {
		const { http, sent } = opened();
		for (let call = 0; call < 25; call++) await menus.getRichMenus(http);
		const seconds = sent.map(({ at }) => (at - sent[0].at) / 1_000);
		for (let index = 10; index < sent.length; index++)
			expect(seconds[index] - seconds[index - 10]).toBeGreaterThanOrEqual(1);
		expect(seconds.at(-1)).toBe(2);
	});

	test('each endpoint for itself', async () => {
		const { http, sent } = opened();
		for (let call = 0; call < 10; call++) await menus.getRichMenus(http);
		await people.getProfile(http, 'U1');
		expect(sent.at(-1).at).toBe(sent[0].at);
	});

	test('an hourly limit is LINE’s to tell: nothing waits for an hour', async () => {
		const { http, sent } = opened();
		for (let call = 0; call < 70; call++) await bot.getDemographics(http);
		expect(sent.at(-1).at).toBe(sent[0].at);
	});

	test.each([
		['a broadcast, after a minute', (http) => messages.broadcast(http, {}, 'key'), 61],
		['a rich menu, after 36 seconds', (http) => menus.createRichMenu(http, {}), 37],
		['a push, after a second', (http) => messages.push(http, {}, 'key'), 1],
	])('refused for too many calls: %s', async (_, call, seconds) => {
		const { http, sent } = opened(tooMany, yes);
		await call(http);
		expect((sent[1].at - sent[0].at) / 1_000).toBe(seconds);
	});

	test('three batches an hour: the fourth stops at once', async () => {
		const { http, sent } = opened(tooMany);
		await expect(menus.batchRichMenus(http, {})).rejects.toMatchObject({ kind: 'rateLimited' });
		expect(sent).toHaveLength(1);
	});
});

describe('what is repeated after a lost answer', () => {
	const KEYED = {
		push: (http) => messages.push(http, {}, 'key'),
		multicast: (http) => messages.multicast(http, {}, 'key'),
		broadcast: (http) => messages.broadcast(http, {}, 'key'),
		narrowcast: (http) => messages.narrowcast(http, {}, 'key'),
	};
	test.each(Object.entries(KEYED))('%s, with the same key', async (_, call) => {
		const { http, sent } = opened(lost, lost, yes);
		await call(http);
		expect(sent.map(({ headers }) => headers['X-Line-Retry-Key'])).toEqual(['key', 'key', 'key']);
		expect(sent.map(({ body }) => body)).toEqual([{}, {}, {}]);
	});

	const ONCE = {
		reply: (http) => messages.reply(http, { replyToken: 't', messages: [] }),
		validate: (http) => messages.validateMessages(http, 'push', []),
		'create rich menu': (http) => menus.createRichMenu(http, {}),
		'upload image': (http) => menus.uploadRichMenuImage(http, 'm', Buffer.from('x'), 'image/png'),
		'set default': (http) => menus.setDefaultRichMenu(http, 'm'),
		link: (http) => menus.linkRichMenu(http, 'U1', 'm'),
		'link many': (http) => menus.linkRichMenus(http, 'm', ['U1']),
		'unlink many': (http) => menus.unlinkRichMenus(http, ['U1']),
		batch: (http) => menus.batchRichMenus(http, {}),
		'delete rich menu': (http) => menus.deleteRichMenu(http, 'm'),
		'create alias': (http) => aliases.createAlias(http, { richMenuAliasId: 'a', richMenuId: 'm' }),
		'update alias': (http) => aliases.updateAlias(http, { richMenuAliasId: 'a', richMenuId: 'm' }),
		'delete alias': (http) => aliases.deleteAlias(http, 'a'),
		leave: (http) => people.leaveChat(http, 'C1'),
		'link token': (http) => bot.issueLinkToken(http, 'U1'),
		loading: (http) => bot.startLoading(http, 'U1', 5),
		'mark as read': (http) => bot.markAsRead(http, 't'),
		'test webhook': (http) => bot.testWebhookEndpoint(http),
	};
	test.each(Object.entries(ONCE))('not %s', async (_, call) => {
		const { http, sent } = opened(lost, yes);
		await expect(call(http)).rejects.toMatchObject({ kind: 'ambiguous' });
		expect(sent).toHaveLength(1);
		expect(sent[0].headers ?? {}).not.toHaveProperty('X-Line-Retry-Key');
	});

	test('only the four with a key may be answered with 409', async () => {
		const accepted = { status: 409, headers: {}, text: '{"message":"already"}' };
		for (const call of Object.values(KEYED))
			expect((await call(opened(accepted).http)).status).toBe(409);
		for (const call of Object.values(ONCE))
			await expect(call(opened(accepted).http)).rejects.toMatchObject({ kind: 'refused' });
	});
});

describe('a session', () => {
	const session = (http, place = ['1', 'node', '0']) =>
		createSession({ api: http, data: http }, place, async () => undefined);

	test('sends the same call of two items twice, of one item once', async () => {
		const { http, sent } = opened();
		const line1 = session(http);
		for (const item of [0, 1, 0]) await bot.startLoading(line1.at(item).api, 'U1', 5);
		expect(sent.map(({ occurrence }) => occurrence)).toEqual(['0', '1']);
	});

	test('the next pass of a loop and another execution have other keys', () => {
		const key = (...place) => session(undefined, place).retryKey('push', 0, {});
		expect(new Set([key('1', 'n', '0'), key('1', 'n', '1'), key('2', 'n', '0')]).size).toBe(3);
		expect(key('1', 'n', '0')).toBe(key('1', 'n', '0'));
	});

	test('secrets are those that the credential holds', () => {
		const data = { channelSecret: 's', accessToken: '', statelessToken: 't', channelId: '1' };
		expect(secretsOf(data)).toEqual(['s', 't']);
	});

	test('no secret stands in a refusal, in any dress', async () => {
		const dresses = ['planted-secret', Buffer.from('planted-secret').toString('base64')];
		const text = JSON.stringify({ message: dresses.join(' ') });
		const { http } = opened({ status: 400, headers: {}, text });
		const { message } = await people.getProfile(http, 'U1').catch((error) => error);
		expect(message).toContain('[hidden] [hidden]');
		for (const dress of dresses) expect(message).not.toContain(dress);
	});
});

describe('registration', () => {
	/** A channel with a URL, as LINE holds it. */
	function channel(endpoint, active = true) {
		const state = { endpoint, active };
		const send = async ({ method, body }) => {
			if (method === 'PUT') Object.assign(state, body);
			const isThere = method === 'PUT' || state.endpoint !== undefined;
			const text = JSON.stringify(isThere ? state : { message: 'Webhook endpoint not found' });
			return { status: isThere ? 200 : 404, headers: {}, text };
		};
		return { state, http: openHttp({ send, secrets: [], execution: `e${++executions}` }) };
	}

	test('is told apart from another URL, and from none', async () => {
		expect(await isRegistered(channel('https://ours').http, 'https://ours')).toBe(true);
		expect(await isRegistered(channel('https://other').http, 'https://ours')).toBe(false);
		expect(await isRegistered(channel(undefined).http, 'https://ours')).toBe(false);
	});

	test('made twice, it does not take its own URL for the former one', async () => {
		const { http, state } = channel('https://former');
		const memory = {};
		await register(http, 'https://ours', memory);
		await register(http, 'https://ours', memory);
		expect(memory).toEqual({ formerUrl: 'https://former' });
		await unregister(http, 'https://ours', memory);
		expect(state.endpoint).toBe('https://former');
		expect(memory).toEqual({});
	});

	test('taken back twice, it changes nothing the second time', async () => {
		const { http, state } = channel('https://former');
		const memory = {};
		await register(http, 'https://ours', memory);
		await unregister(http, 'https://ours', memory);
		state.endpoint = 'https://ours';
		await unregister(http, 'https://ours', memory);
		expect(state.endpoint).toBe('https://ours');
	});

	test('with webhooks switched off it leaves nothing behind', async () => {
		const { http, state } = channel('https://former', false);
		const memory = {};
		await expect(register(http, 'https://ours', memory)).rejects.toMatchObject({ kind: 'guard' });
		expect([state.endpoint, memory]).toEqual(['https://former', {}]);
	});
});
