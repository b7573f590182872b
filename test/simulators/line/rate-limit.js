const { refuse } = require('./refusals');

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Requests per time, by route, as the reference lists them; all other routes: 2,000 a second. */
const CLASSES = [
	{
		limit: [60, HOUR],
		routes: [
			'POST /v2/bot/message/narrowcast',
			'POST /v2/bot/message/broadcast',
			'GET /v2/bot/insight/message/delivery',
			'GET /v2/bot/insight/followers',
			'GET /v2/bot/insight/demographic',
			'GET /v2/bot/insight/message/event',
			'GET /v2/bot/insight/message/event/aggregation',
			'POST /v2/bot/channel/webhook/test',
		],
	},
	{
		limit: [1000, MINUTE],
		routes: ['PUT /v2/bot/channel/webhook/endpoint', 'GET /v2/bot/channel/webhook/endpoint'],
	},
	{
		limit: [100, HOUR],
		routes: [
			'POST /v2/bot/richmenu',
			'DELETE /v2/bot/richmenu/:richMenuId',
			'DELETE /v2/bot/richmenu/alias/:aliasId',
			'GET /v2/bot/richmenu/progress/batch',
		],
	},
	{ limit: [3, HOUR], routes: ['POST /v2/bot/richmenu/batch'] },
	{ limit: [10, SECOND], routes: ['GET /v2/bot/richmenu/list'] },
	{
		limit: [200, SECOND],
		routes: [
			'POST /v2/bot/message/multicast',
			'GET /v2/bot/membership/list',
			'GET /v2/bot/membership/subscription/:userId',
			'POST /v2/bot/coupon',
			'GET /v2/bot/coupon',
			'GET /v2/bot/coupon/:couponId',
			'PUT /v2/bot/coupon/:couponId/close',
		],
	},
	{ limit: [100, SECOND], routes: ['POST /v2/bot/chat/loading/start'] },
	{ limit: [370, SECOND], routes: ['POST /v2/oauth/accessToken'] },
];
const USUAL = [2000, SECOND];
const LIMITS = new Map(
	CLASSES.flatMap(({ limit, routes }) => routes.map((route) => [route, limit])),
);

/**
 * A token bucket per route: full at the start, filled again steadily. Neither path parameters nor
 * addresses matter, and no Retry-After is sent (none is documented).
 */
function createRateLimit({ now }) {
	const buckets = new Map();
	return function check(route) {
		const [size, period] = LIMITS.get(route) ?? USUAL;
		const instant = now().getTime();
		const bucket = buckets.get(route) ?? { level: size, at: instant };
		buckets.set(route, bucket);
		const elapsed = Math.max(0, instant - bucket.at);
		bucket.level = Math.min(size, bucket.level + (elapsed * size) / period);
		bucket.at = instant;
		if (bucket.level < 1) refuse('rate');
		bucket.level -= 1;
	};
}

module.exports = { createRateLimit };
