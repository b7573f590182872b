const { reply, startAtNoon, startBot, text } = require('./client');

/** As a bot keeps its connections: more at once would measure the machine's queue of new ones. */
const LANES = 20;

/** Seconds on an idle machine; the bound is that of the file, for what grows with the square takes hours. */
test('2,000 events in bursts of 20 deliveries are each answered by a reply', async () => {
	const sim = await startAtNoon({ users: 200, rateLimits: false });
	const lanes = Array.from({ length: LANES }, () => Promise.resolve());
	const statuses = [];
	const answer = async (replyToken) =>
		statuses.push((await reply(sim, replyToken, text('打刻しました!'))).status);
	const bot = await startBot(({ body }) => {
		for (const { replyToken } of JSON.parse(body).events) {
			lanes.push(lanes.shift().then(() => answer(replyToken)));
		}
		return 200;
	});
	const events = Array.from({ length: 2000 }, (_, index) =>
		sim.user(sim.users[index % 200].userId).postback('t=in'),
	);

	const result = await sim.webhook.send(bot.url, events, {
		eventsPerDelivery: 4,
		concurrency: 20,
		timeoutMs: 20_000,
	});
	await Promise.all(lanes);

	expect(result).toMatchObject({ ok: true, times: { count: 500 } });
	expect(statuses.filter((status) => status === 200)).toHaveLength(2000);
	await sim.close();
	await bot.close();
});
