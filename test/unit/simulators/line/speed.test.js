const { reply, startAtNoon, startBot, text } = require('./client');

/** The bound is many times what an idle machine needs: it catches work that grows with the square. */
test('2,000 events in bursts of 20 deliveries, each answered by a reply, take seconds', async () => {
	const sim = await startAtNoon({ users: 200, rateLimits: false });
	const replies = [];
	const bot = await startBot(({ body }) => {
		for (const { replyToken } of JSON.parse(body).events) {
			replies.push(reply(sim, replyToken, text('打刻しました!')));
		}
		return 200;
	});
	const events = Array.from({ length: 2000 }, (_, index) =>
		sim.user(sim.users[index % 200].userId).postback('t=in'),
	);
	const begin = process.hrtime.bigint();

	const result = await sim.webhook.send(bot.url, events, {
		eventsPerDelivery: 4,
		concurrency: 20,
		timeoutMs: 20_000,
	});
	const statuses = (await Promise.all(replies)).map(({ status }) => status);
	const seconds = Number(process.hrtime.bigint() - begin) / 1e9;

	expect(result).toMatchObject({ ok: true, times: { count: 500 } });
	expect(statuses.filter((status) => status === 200)).toHaveLength(2000);
	expect(seconds).toBeLessThan(30);
	await sim.close();
	await bot.close();
});
