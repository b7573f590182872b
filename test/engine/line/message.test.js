jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { setClock } = require('../../support/clock');
const { lineAccount, messages, text } = require('./account');

const line = lineAccount();
beforeEach(() => setClock('2026-11-22T09:00:00+09:00'));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TO_ERROR = { onError: 'continueErrorOutput' };
const push = (parameters, extra) =>
	line.run('message', 'push', { to: line.user(), ...parameters }, extra);
const said = (chat) =>
	line.sim.conversation(chat ?? line.user()).map(({ message }) => message.text ?? message.type);
const asked = (path) => line.sim.log.filter((entry) => entry.path === path).length;

describe('push', () => {
	test('arrives, and the item tells request id, message ids and key', async () => {
		const [item] = await line.done('message', 'push', {
			to: line.user(),
			...text('打刻しました!'),
		});
		expect(item).toMatchObject({
			via: 'push',
			to: line.user(),
			alreadyAccepted: false,
			sentMessages: [{ id: expect.any(String), quoteToken: expect.any(String) }],
			requestId: line.sim.sent[0].requestId,
			retryKey: line.sim.sent[0].retryKey,
		});
		expect(item.retryKey).toMatch(UUID);
		expect(said()).toEqual(['打刻しました!']);
	});

	test('five messages go in one call, six are refused before', async () => {
		const rows = (count) =>
			messages(...Array.from({ length: count }, (_, i) => ({ type: 'text', text: `${i}` })));
		await line.done('message', 'push', { to: line.user(), ...rows(5) });
		expect(said()).toEqual(['0', '1', '2', '3', '4']);
		const result = await push(rows(6));
		expect(result.error.message).toBe(
			"'Messages' holds 6 messages; LINE takes 1 to 5 in one call.",
		);
		expect(line.sim.sent).toHaveLength(1);
	});

	test('two items with the same words to the same person are two messages', async () => {
		await line.done(
			'message',
			'push',
			{ to: line.user(), ...text('おはよう') },
			{ items: [{}, {}] },
		);
		expect(said()).toEqual(['おはよう', 'おはよう']);
	});

	test('the same words in another execution are another message', async () => {
		for (let run = 0; run < 2; run++)
			await line.done('message', 'push', { to: line.user(), ...text('おはよう') });
		expect(said()).toEqual(['おはよう', 'おはよう']);
	});

	test.each(['answerLost', '500', 'html502'])(
		'after %s the same key goes again, and the message arrives once',
		async (fault) => {
			line.sim.faults.next({ match: { method: 'POST', path: /message\/push/ }, do: fault });
			const [item] = await line.done('message', 'push', { to: line.user(), ...text('一度だけ') });
			expect(said()).toEqual(['一度だけ']);
			expect(line.routes()['POST /v2/bot/message/push']).toBeDefined();
			expect(item.requestId).toEqual(expect.any(String));
		},
	);

	test('HTTP 409 is success, with the id of the request that was accepted', async () => {
		line.sim.faults.next({ match: { method: 'POST', path: /message\/push/ }, do: 'answerLost' });
		const [item] = await line.done('message', 'push', { to: line.user(), ...text('一度だけ') });
		expect(item).toMatchObject({
			alreadyAccepted: true,
			acceptedRequestId: line.sim.sent[0].requestId,
			sentMessages: line.sim.sent[0].sentMessages,
		});
		expect(item.requestId).not.toBe(item.acceptedRequestId);
	});

	test("n8n's Retry On Fail delivers nothing twice", async () => {
		const items = [{ to: line.user(0) }, { to: 'U00000000000000000000000000000000' }];
		const result = await line.run(
			'message',
			'push',
			{ to: '={{ $json.to }}', ...text('再試行') },
			{ items, retryOnFail: true, maxTries: 3, waitBetweenTries: 0 },
		);
		expect(result.status).toBe('error');
		expect(said()).toEqual(['再試行']);
		expect(line.sim.sent).toHaveLength(1);
	});

	test("LINE's details and request id stand in the text", async () => {
		const flex = { type: 'flex', altText: 'x', contents: { type: 'bubble', size: 'no such' } };
		const result = await push({ messagesFrom: 'json', messagesJson: JSON.stringify(flex) });
		expect(result.error.message).toMatch(/HTTP 400: .*messages\[0\].*\[request [0-9a-f-]{36}\]/);
	});

	test('with an error output a refused item keeps its input, the others go on', async () => {
		const items = [{ to: line.user(0) }, { to: 'nobody/../x' }, { to: line.user(1) }];
		const result = await line.run(
			'message',
			'push',
			{ to: '={{ $json.to }}', ...text('皆さん') },
			{ items, ...TO_ERROR },
		);
		expect(result.items('Done').map(({ to }) => to)).toEqual([line.user(0), line.user(1)]);
		expect(result.items('Failed')).toEqual([
			expect.objectContaining({
				to: 'nobody/../x',
				error: "'To' holds something that is no ID of LINE.",
			}),
		]);
	});

	test('quick replies hang on the last message, the sender on all', async () => {
		await line.done('message', 'push', {
			to: line.user(),
			...messages({ type: 'text', text: 'a' }, { type: 'text', text: 'b' }),
			quickReplies: {
				reply: [
					{ actionType: 'postback', label: '出勤', data: 'a=in', displayText: '出勤します' },
					{ actionType: 'location', label: '場所' },
				],
			},
			options: {
				senderName: '勤怠さん',
				notificationDisabled: true,
				customAggregationUnit: 'kintai',
			},
		});
		const [record] = line.sim.sent;
		expect(record).toMatchObject({
			notificationDisabled: true,
			customAggregationUnits: ['kintai'],
		});
		const [first, last] = record.messages;
		expect(first).toEqual({ type: 'text', text: 'a', sender: { name: '勤怠さん' } });
		expect(last.quickReply.items).toEqual([
			{
				type: 'action',
				action: { type: 'postback', label: '出勤', data: 'a=in', displayText: '出勤します' },
			},
			{ type: 'action', action: { type: 'location', label: '場所' } },
		]);
	});

	test('the monthly limit is told as what it is, and not asked for again', async () => {
		line.sim.setQuota(0);
		const result = await push(text('x!'));
		expect(result.error.message).toMatch(/^LINE has sent as many messages as the plan allows/);
		expect(asked('/v2/bot/message/push')).toBe(1);
	});
});

describe('reply', () => {
	const event = (more) => line.sim.user(line.user()).says('打刻', more);

	test('answers an event, with the defaults of the node', async () => {
		const [item] = await line.done('message', 'reply', text('打刻しました!'), { items: [event()] });
		expect(item).toMatchObject({ via: 'reply', sentMessages: [{ id: expect.any(String) }] });
		expect(said()).toEqual(['打刻', '打刻しました!']);
	});

	test('is not sent again after a lost answer', async () => {
		line.sim.faults.next({ match: { method: 'POST', path: /message\/reply/ }, do: 'answerLost' });
		const result = await line.run('message', 'reply', text('はい'), { items: [event()] });
		expect(result.error.message).toMatch(/did not confirm the write/);
		expect(said()).toEqual(['打刻', 'はい']);
		expect(asked('/v2/bot/message/reply')).toBe(1);
	});

	test("n8n's Retry On Fail does not use the token twice", async () => {
		const items = [event(), { replyToken: 'used' }];
		await line.run('message', 'reply', text('はい'), {
			items,
			retryOnFail: true,
			maxTries: 2,
			waitBetweenTries: 0,
		});
		expect(said()).toEqual(['打刻', 'はい']);
	});
});

describe('reply, else push', () => {
	const both = (items) => line.run('message', 'replyElsePush', text('承りました'), { items });

	test('replies while the token is good', async () => {
		const result = await both([line.sim.user(line.user()).says('申請')]);
		expect(result.items('Done')).toEqual([expect.objectContaining({ via: 'reply' })]);
		expect(line.sim.sent.map(({ via }) => via)).toEqual(['reply']);
	});

	test('pushes when the token is too old', async () => {
		const event = line.sim.user(line.user()).says('申請');
		setClock('2026-11-22T09:05:00+09:00');
		const result = await both([event]);
		expect(result.items('Done')).toEqual([
			expect.objectContaining({
				via: 'push',
				to: line.user(),
				retryKey: expect.stringMatching(UUID),
			}),
		]);
		expect(said()).toEqual(['申請', '承りました']);
	});

	test('to the event of the input item: replies and pushes without an expression', async () => {
		const toEvent = (item) =>
			line.run(
				...['message', 'replyElsePush', { ...text('承りました'), replyTo: 'event' }],
				...[{ items: [item] }],
			);
		const event = line.sim.user(line.user()).says('申請');
		await toEvent({ ...event, anything: 'else' });
		await toEvent(event);
		await toEvent({ source: event.source });
		expect(line.sim.sent.map(({ via }) => via)).toEqual(['reply', 'push', 'push']);

		const { error } = await toEvent({ replyToken: 'x' });
		expect(error.message).toContain('source');
		expect(line.sim.sent).toHaveLength(3);
	});

	test('pushes at once without a token', async () => {
		await both([{ userId: line.user() }]);
		expect(line.sim.sent.map(({ via }) => via)).toEqual(['push']);
		expect(line.routes()['POST /v2/bot/message/reply']).toBeUndefined();
	});

	test('does not push after a reply that may have arrived', async () => {
		const event = line.sim.user(line.user()).says('申請');
		line.sim.faults.next({ match: { method: 'POST', path: /message\/reply/ }, do: 'answerLost' });
		expect((await both([event])).status).toBe('error');
		expect(said()).toEqual(['申請', '承りました']);
	});

	test('a flawed message is refused by both, with its details', async () => {
		const event = line.sim.user(line.user()).says('申請');
		const result = await line.run(
			'message',
			'replyElsePush',
			{ messagesFrom: 'json', messagesJson: '{"type":"sticker","packageId":1}' },
			{ items: [event] },
		);
		expect(result.error.message).toMatch(/messages\[0\]/);
		expect(line.sim.sent).toEqual([]);
	});
});

describe('multicast', () => {
	const ids = (count) => line.sim.users.slice(0, count).map(({ userId }) => userId);
	const multicast = (parameters, extra) =>
		line.run('message', 'multicast', { ...text('お知らせ'), ...parameters }, extra);

	test('1,001 people are three calls, each with its own key', async () => {
		await line.start({ users: 1_001 });
		const items = ids(1_001).map((userId) => ({ userId }));
		const result = await multicast({}, { items });
		const done = result.items('Done');
		expect(done.map(({ recipients }) => recipients)).toEqual([500, 500, 1]);
		expect(new Set(done.map(({ retryKey }) => retryKey)).size).toBe(3);
		expect(line.sim.sent.flatMap(({ to }) => to)).toEqual(ids(1_001));
	});

	test('each person gets it once, however often named', async () => {
		const [a, b] = ids(2);
		await multicast({ userIds: `${a}, ${b}\n${a}` }, { items: [{}, {}] });
		expect(line.sim.sent.map(({ to }) => to)).toEqual([[a, b]]);
	});

	test('items with other words are other calls, and each output knows its inputs', async () => {
		const [a, b, c] = ids(3);
		const items = [
			{ userId: a, words: '早番' },
			{ userId: b, words: '遅番' },
			{ userId: c, words: '早番' },
		];
		const result = await multicast(text('={{ $json.words }}'), { items });
		expect(line.sim.sent.map(({ to }) => to)).toEqual([[a, c], [b]]);
		const paired = result.data.resultData.runData.LINE[0].data.main[0];
		expect(paired.map(({ pairedItem }) => pairedItem)).toEqual([
			[{ item: 0 }, { item: 2 }],
			[{ item: 1 }],
		]);
	});

	test('a refused call fails its own people only, and comes last', async () => {
		await line.start({ users: 501 });
		const items = [...ids(501).slice(0, 500), 'U00000000000000000000000000000000', ids(501)[500]];
		const result = await multicast(
			{ userIds: '={{ $json.userId }}' },
			{ items: items.map((userId) => ({ userId })), ...TO_ERROR },
		);
		expect(result.items('Done').map(({ recipients }) => recipients)).toEqual([500]);
		expect(result.items('Failed').map(({ userId }) => userId)).toEqual(items.slice(500));
		expect(line.sim.sent.map(({ to }) => to.length)).toEqual([500]);
	});

	test('stopped half-way, a second try sends only what is missing', async () => {
		await line.start({ users: 600 });
		const isSecond = ({ body }) => body?.to?.length === 100;
		line.sim.faults.next({ match: { when: isSecond }, do: '500', times: 4 });
		const result = await multicast(
			{ userIds: ids(600) },
			{ retryOnFail: true, maxTries: 2, waitBetweenTries: 0 },
		);
		expect(result.status).toBe('success');
		expect(line.sim.sent.map(({ to }) => to.length)).toEqual([500, 100]);
		expect(result.items('Done').map(({ alreadyAccepted }) => alreadyAccepted)).toEqual([
			true,
			false,
		]);
	});
});

describe('broadcast and narrowcast', () => {
	test('a broadcast reaches all friends', async () => {
		const [item] = await line.done('message', 'broadcast', text('全員へ'));
		expect(item).toMatchObject({ via: 'broadcast', retryKey: expect.stringMatching(UUID) });
		expect(line.sim.sent).toHaveLength(1);
	});

	test('a narrowcast is followed to its end by its request id', async () => {
		const [{ requestId }] = await line.done('message', 'narrowcast', {
			...text('対象の方へ'),
			limit: '{"max": 100}',
		});
		const phases = [];
		for (let question = 0; question < 3; question++) {
			const [item] = await line.done('message', 'getNarrowcastProgress', { requestId });
			phases.push(item.phase);
			expect(item.narrowcastRequestId).toBe(requestId);
		}
		expect(phases).toEqual(['waiting', 'sending', 'succeeded']);
	});

	test('sixty broadcasts an hour: the next waits for one refill, not for an hour', async () => {
		await line.start({ users: 2 });
		const items = Array.from({ length: 61 }, () => ({}));
		const { slept } = require('n8n-workflow');
		const before = slept.length;
		await line.done('message', 'broadcast', text('！'), { items });
		expect(line.sim.sent).toHaveLength(61);
		expect(slept.slice(before)).toEqual([61_000]);
	});
});

describe('validate only', () => {
	test('a good message is said to be valid, and nobody gets it', async () => {
		const [item] = await line.done('message', 'validate', { kind: 'reply', ...text('確認') });
		expect(item).toMatchObject({ valid: true, messages: 1, requestId: expect.any(String) });
		expect(line.sim.sent).toEqual([]);
	});

	test('a flawed one is refused with its place', async () => {
		const json = JSON.stringify([
			{ type: 'image', originalContentUrl: 'http://plain.example/a.png' },
		]);
		const result = await line.run('message', 'validate', {
			messagesFrom: 'json',
			messagesJson: json,
		});
		expect(result.error.message).toMatch(/messages\[0\]\.originalContentUrl/);
	});
});
