const { afterNoon, call, push, refusalOf, reply, startAtNoon, text } = require('./client');

let sim;
let taro;
let hanako;
beforeEach(async () => {
	sim = await startAtNoon();
	[taro, hanako] = sim.users.map(({ userId }) => userId);
});
afterEach(() => sim.close());

const seen = (chatId) => sim.conversation(chatId).map((entry) => `${entry.from}: ${entry.text}`);
const multicast = (to, messages = [text('連絡')], more) =>
	call(sim, 'POST /v2/bot/message/multicast', { to, messages }, more);
const KEY = '0f6b1c9a-7a3e-5d52-9a0e-1c2f3b4d5e6f';
const withKey = (key = KEY) => ({ headers: { 'x-line-retry-key': key } });

describe('reply', () => {
	test('is seen in the chat in order, and costs nothing', async () => {
		const { replyToken } = sim.user(taro).says('打刻');

		const { status, json } = await reply(sim, replyToken, text('打刻しました!'), text('09:00'));

		expect(status).toBe(200);
		expect(json.sentMessages).toHaveLength(2);
		expect(json.sentMessages[0].id).toMatch(/^\d{18}$/);
		expect(json.sentMessages[0].quoteToken).toEqual(expect.any(String));
		expect(seen(taro)).toEqual(['user: 打刻', 'bot: 打刻しました!', 'bot: 09:00']);
		expect((await call(sim, 'GET /v2/bot/message/quota/consumption')).json.totalUsage).toBe(0);
	});

	test('a token is good once', async () => {
		const { replyToken } = sim.user(taro).says('打刻');
		await reply(sim, replyToken, text('1'));

		expect(await reply(sim, replyToken, text('2'))).toMatchObject({
			status: 400,
			json: { message: 'Invalid reply token' },
		});
		expect(seen(taro)).toEqual(['user: 打刻', 'bot: 1']);
	});

	test('a token is good for a minute', async () => {
		const early = sim.user(taro).says('a');
		const late = sim.user(taro).says('b');
		sim.setNow(afterNoon(1));
		expect((await reply(sim, early.replyToken, text('1'))).status).toBe(200);
		sim.setNow(afterNoon(1.02));
		expect((await reply(sim, late.replyToken, text('2'))).status).toBe(400);
		expect((await reply(sim, 'f'.repeat(32), text('3'))).status).toBe(400);
	});

	test('messages that are refused leave the token good', async () => {
		const { replyToken } = sim.user(taro).says('打刻');
		expect((await reply(sim, replyToken, text(''))).status).toBe(400);

		expect((await reply(sim, replyToken, text('1'))).status).toBe(200);
	});

	test('a retry key has no place there', async () => {
		const { replyToken } = sim.user(taro).says('打刻');
		const body = { replyToken, messages: [text('1')] };

		expect((await call(sim, 'POST /v2/bot/message/reply', body, withKey())).status).toBe(400);
		expect((await call(sim, 'GET /v2/bot/info', undefined, withKey())).status).toBe(400);
	});

	test('goes to the group where the word was said', async () => {
		const [group] = sim.groups;
		const { replyToken } = sim.user(group.members[0]).says('シフト', { in: group.id });

		await reply(sim, replyToken, text('9:00'));

		expect(seen(group.id)).toEqual(['user: シフト', 'bot: 9:00']);
		expect(seen(group.members[0])).toEqual([]);
	});
});

describe('push', () => {
	test('reaches a friend and costs one message, however many objects it holds', async () => {
		const { json } = await push(sim, taro, [text('a'), text('b'), text('c')]);

		expect(json.sentMessages).toHaveLength(3);
		expect(seen(taro)).toEqual(['bot: a', 'bot: b', 'bot: c']);
		expect((await call(sim, 'GET /v2/bot/message/quota/consumption')).json.totalUsage).toBe(1);
		expect(sim.sent).toMatchObject([{ via: 'push', to: taro, people: 1 }]);
	});

	test('is answered 200 and not seen by who blocks the account', async () => {
		sim.user(taro).unfollow();

		expect((await push(sim, taro, [text('a')])).status).toBe(200);
		expect(seen(taro)).toEqual([]);
		expect((await call(sim, 'GET /v2/bot/message/quota/consumption')).json.totalUsage).toBe(0);
	});

	test('reaches a stranger within 7 days of a word', async () => {
		const { userId } = sim.addUser({ isFriend: false });
		await push(sim, userId, [text('before')]);
		sim.user(userId).says('こんにちは');
		sim.setNow(afterNoon(6 * 1440));
		await push(sim, userId, [text('within')]);
		sim.setNow(afterNoon(8 * 1440));
		await push(sim, userId, [text('after')]);

		expect(seen(userId)).toEqual(['user: こんにちは', 'bot: within']);
	});

	test('an id that does not exist, and one of a wrong form', async () => {
		expect(
			await refusalOf(sim, 'POST /v2/bot/message/push', {
				to: `U${'0'.repeat(32)}`,
				messages: [text('a')],
			}),
		).toBe('400 Failed to send messages');
		expect(
			await refusalOf(sim, 'POST /v2/bot/message/push', { to: 'taro', messages: [text('a')] }),
		).toBe("400 The property, 'to', in the request body is invalid (line: -, column: -)");
	});

	test('a group costs its members, and is gone when the account has left', async () => {
		const [group] = sim.groups;
		expect((await push(sim, group.id, [text('集合')])).status).toBe(200);
		expect((await call(sim, 'GET /v2/bot/message/quota/consumption')).json.totalUsage).toBe(5);

		await call(sim, `POST /v2/bot/group/${group.id}/leave`);

		expect((await push(sim, group.id, [text('集合')])).json.message).toBe(
			'Failed to send messages',
		);
	});
});

describe('multicast and broadcast', () => {
	test('reach friends only', async () => {
		sim.user(hanako).unfollow();

		const { status, json } = await multicast([taro, hanako]);

		expect([status, json]).toEqual([200, {}]);
		expect([seen(taro), seen(hanako)]).toEqual([['bot: 連絡'], []]);
		await call(sim, 'POST /v2/bot/message/broadcast', { messages: [text('全員へ')] });
		expect(sim.sent.at(-1).people).toBe(19);
		expect(seen(hanako)).toEqual([]);
	});

	test('500 people at once, not 501', async () => {
		const big = await startAtNoon({ users: 501 });
		const ids = big.users.map(({ userId }) => userId);
		const send = (to) => call(big, 'POST /v2/bot/message/multicast', { to, messages: [text('a')] });

		expect((await send(ids.slice(0, 500))).status).toBe(200);
		expect((await send(ids)).json).toEqual({
			message: 'The request body has 1 error(s)',
			details: [{ message: 'Size must be between 1 and 500', property: 'to' }],
		});
		await big.close();
	});

	test('a stranger stops everything, or is dropped, as the option says', async () => {
		const stranger = `U${'a'.repeat(32)}`;
		const { json } = await multicast([taro, stranger]);
		expect(json.message).toMatch(/'to\[1\]'/);
		expect(seen(taro)).toEqual([]);

		const lenient = await startAtNoon({ multicastUnknown: 'drop' });
		const { status } = await call(lenient, 'POST /v2/bot/message/multicast', {
			to: [lenient.users[0].userId, stranger],
			messages: [text('a')],
		});
		expect(status).toBe(200);
		expect(lenient.sent[0].chatIds).toEqual([lenient.users[0].userId]);
		await lenient.close();
	});

	test('groups are no receivers', async () => {
		expect((await multicast([sim.groups[0].id])).status).toBe(400);
	});
});

describe('retry keys', () => {
	test('the second time is 409 with the accepted request and the messages of a push', async () => {
		const first = await push(sim, taro, [text('a')], withKey());

		const second = await push(sim, taro, [text('a')], withKey());

		expect(second.status).toBe(409);
		expect(second.json).toEqual({
			message: 'The retry key is already accepted',
			sentMessages: first.json.sentMessages,
		});
		expect(second.headers.get('x-line-accepted-request-id')).toBe(
			first.headers.get('x-line-request-id'),
		);
		expect(second.headers.get('x-line-request-id')).not.toBe(
			first.headers.get('x-line-request-id'),
		);
		expect(seen(taro)).toEqual(['bot: a']);
	});

	test('a multicast has no messages to tell of', async () => {
		await multicast([taro], undefined, withKey());

		expect((await multicast([taro], undefined, withKey())).json).toEqual({
			message: 'The retry key is already accepted',
		});
	});

	test('an answer that was lost is told by the key', async () => {
		sim.faults.next({ do: 'answerLost' });
		await expect(push(sim, taro, [text('a')], withKey())).rejects.toThrow();

		expect((await push(sim, taro, [text('a')], withKey())).status).toBe(409);
		expect(seen(taro)).toEqual(['bot: a']);
	});

	test('a refusal is not remembered', async () => {
		expect((await push(sim, taro, [text('')], withKey())).status).toBe(400);

		expect((await push(sim, taro, [text('a')], withKey())).status).toBe(200);
	});

	test('after 24 hours the key is new, and the message comes twice', async () => {
		await push(sim, taro, [text('a')], withKey());
		sim.setNow(afterNoon(24 * 60 - 1));
		expect((await push(sim, taro, [text('a')], withKey())).status).toBe(409);
		sim.setNow(afterNoon(24 * 60));
		expect((await push(sim, taro, [text('a')], withKey())).status).toBe(200);
		expect(seen(taro)).toEqual(['bot: a', 'bot: a']);
	});

	test('a key is a UUID', async () => {
		expect((await push(sim, taro, [text('a')], withKey('retry-1'))).status).toBe(400);
		expect(sim.sent).toEqual([]);
	});
});

describe('the month', () => {
	test('ends with 429, nothing is sent, and the next month starts anew', async () => {
		sim.setQuota(2);
		await push(sim, taro, [text('a')]);

		expect(await multicast([taro, hanako])).toMatchObject({
			status: 429,
			json: { message: 'You have reached your monthly limit.' },
		});
		expect(seen(hanako)).toEqual([]);
		expect((await call(sim, 'GET /v2/bot/message/quota')).json).toEqual({
			type: 'limited',
			value: 2,
		});
		sim.setNow('2026-12-01T00:00:00+09:00');
		expect((await multicast([taro, hanako])).status).toBe(200);
	});

	test('may have no limit', async () => {
		sim.setQuota(null);

		expect((await call(sim, 'GET /v2/bot/message/quota')).json).toEqual({ type: 'none' });
	});
});
