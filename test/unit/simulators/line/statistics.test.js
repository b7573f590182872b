const { afterNoon, call, push, refusalOf, reply, startAtNoon, text } = require('./client');

let sim;
beforeEach(async () => {
	sim = await startAtNoon();
});
afterEach(() => sim.close());
const get = async (path) => (await call(sim, `GET /v2/bot${path}`)).json;
const broadcast = () => call(sim, 'POST /v2/bot/message/broadcast', { messages: [text('a')] });

test('deliveries of a day are ready on the next one, by people and by kind', async () => {
	const [{ userId }] = sim.users;
	await push(sim, userId, [text('a'), text('b')]);
	await broadcast();
	await reply(sim, sim.user(userId).says('a').replyToken, text('b'));
	const of = (kind, date = '20261122') => get(`/message/delivery/${kind}?date=${date}`);

	expect(await of('push')).toEqual({ status: 'unready' });
	sim.setNow(afterNoon(12 * 60));
	expect(await of('push')).toEqual({ status: 'ready', success: 1 });
	expect(await of('broadcast')).toEqual({ status: 'ready', success: 20 });
	expect(await of('reply')).toEqual({ status: 'ready', success: 1 });
	expect(await of('multicast')).toEqual({ status: 'ready', success: 0 });
	expect(await of('push', '20180330')).toEqual({ status: 'out_of_service' });
	expect(await refusalOf(sim, 'GET /v2/bot/message/delivery/push?date=2026-11-22')).toBe(
		"400 The value for the 'date' parameter is invalid",
	);
});

test('units are those of the month', async () => {
	const send = (unit) =>
		call(sim, 'POST /v2/bot/message/push', {
			to: sim.users[0].userId,
			messages: [text('a')],
			customAggregationUnits: [unit],
		});
	for (const unit of ['reminder', 'Reminder', 'reminder']) await send(unit);

	expect((await send('リマインダー')).status).toBe(400);
	expect(await get('/message/aggregation/info')).toEqual({ numOfCustomAggregationUnits: 2 });
	expect(await get('/message/aggregation/list')).toEqual({
		customAggregationUnits: ['reminder', 'Reminder'],
	});
	expect(await get('/message/aggregation/list?limit=1')).toMatchObject({ next: '1' });
	sim.setNow('2026-12-01T00:00:00+09:00');
	expect(await get('/message/aggregation/info')).toEqual({ numOfCustomAggregationUnits: 0 });
});

test('followers of a day, and blocks among them', async () => {
	sim.user(sim.users[0].userId).unfollow();

	expect(await get('/insight/followers?date=20261121')).toEqual({
		...{ status: 'ready', followers: 20, targetedReaches: 19, blocks: 1 },
	});
	expect(await get('/insight/followers?date=20261122')).toEqual({
		...{ status: 'unready', followers: null, targetedReaches: null, blocks: null },
	});
	expect(await refusalOf(sim, 'GET /v2/bot/insight/followers')).toBe('400 date is required');
});

test('one message by its request id', async () => {
	const requestId = (await broadcast()).headers.get('x-line-request-id');

	expect((await get(`/insight/message/event?requestId=${requestId}`)).overview).toMatchObject({
		requestId,
		delivered: 20,
	});
});

test('coupons are created, listed and closed once', async () => {
	const coupon = {
		title: '食堂の割引',
		acquisitionCondition: { type: 'normal' },
		...{ startTimestamp: 1795305600, endTimestamp: 1796305600, timezone: 'ASIA_TOKYO' },
		...{ maxUseCountPerTicket: 1, visibility: 'UNLISTED', reward: { type: 'free' } },
	};
	const { couponId } = (await call(sim, 'POST /v2/bot/coupon', coupon)).json;

	expect(await get('/coupon?status=RUNNING')).toEqual({
		items: [{ couponId, title: '食堂の割引' }],
	});
	expect((await get(`/coupon/${couponId}`)).status).toBe('RUNNING');
	const close = async () => (await call(sim, `PUT /v2/bot/coupon/${couponId}/close`)).status;
	expect([await close(), await close()]).toEqual([200, 410]);
	expect(await get('/coupon?status=RUNNING')).toEqual({ items: [] });
	const { json } = await call(sim, 'POST /v2/bot/coupon', { ...coupon, title: 'あ'.repeat(61) });
	expect(json.details[0].property).toBe('title');
});
