const { json, ok } = require('../body');
const { createPages } = require('../pages');
const { checkBody, refuseWith } = require('../refusals');
const { byType, integer, object, oneOf, optional, text, flag } = require('../validation/schema');

const STATUSES = ['DRAFT', 'RUNNING', 'CLOSED'];
const price = optional((value, at, issues) => {
	if (typeof value !== 'object') issues.add('shape', at);
});
const couponBody = object({
	title: text({ max: 60 }),
	description: optional(text({ max: 1000 })),
	acquisitionCondition: byType({
		normal: {},
		lottery: { lotteryProbability: integer({ min: 1, max: 99 }), maxAcquireCount: integer() },
		referral: {},
	}),
	startTimestamp: integer(),
	endTimestamp: integer(),
	timezone: text(),
	...{
		maxUseCountPerTicket: oneOf(1, -1),
		maxTicketPerUser: optional(integer({ min: 1, max: 30 })),
	},
	visibility: oneOf('PUBLIC', 'UNLISTED'),
	reward: byType({
		discount: { priceInfo: price },
		...{ free: {}, gift: {}, others: {} },
		cashBack: { priceInfo: price },
	}),
	...{ imageUrl: optional(text()), barcodeImageUrl: optional(text()) },
	...{ couponCode: optional(text()), usageCondition: optional(text()) },
	isAutoTagged: optional(flag()),
});

/** Coupons: create, list, read, close. */
module.exports = function couponRoutes({ options, clock, ids }) {
	const coupons = new Map();
	const pages = createPages({ clock, ids });
	const refuseProperty = (status, message, property) =>
		refuseWith(status, 'The request body has 1 error(s)', [{ message, property }]);
	const existing = ({ couponId }) =>
		coupons.get(couponId) ?? refuseProperty(404, 'coupon not found', '');

	function create({ body }) {
		checkBody(couponBody, body, options);
		const couponId = ids.coupon(clock.now());
		const createdTimestamp = Math.floor(clock.now().getTime() / 1000);
		coupons.set(couponId, { couponId, ...body, status: 'RUNNING', createdTimestamp });
		return ok({ couponId });
	}

	function list({ query }) {
		const limit = Number(query.limit ?? 20);
		if (!(limit <= 100)) refuseProperty(400, 'Must be less than or equal to 100', 'limit');
		const wanted = query.status?.split(',') ?? STATUSES;
		if (!wanted.every((status) => STATUSES.includes(status))) {
			const values = `[${STATUSES.join(',')}]`;
			refuseProperty(400, `Must be one of the following values: ${values}`, 'status');
		}
		const found = [...coupons.values()].filter(({ status }) => wanted.includes(status));
		const { items, next } = pages.of('coupons', found, { limit, start: query.start });
		return ok({ items: items.map(({ couponId, title }) => ({ couponId, title })), ...next });
	}

	function close({ params }) {
		const coupon = existing(params);
		if (coupon.status === 'CLOSED') refuseProperty(410, 'The coupon has already been closed.', '');
		coupon.status = 'CLOSED';
		return ok();
	}

	return {
		'POST /v2/bot/coupon': json(create),
		'GET /v2/bot/coupon': list,
		'GET /v2/bot/coupon/:couponId': ({ params }) => ok(existing(params)),
		'PUT /v2/bot/coupon/:couponId/close': close,
	};
};
