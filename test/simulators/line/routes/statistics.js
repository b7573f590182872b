const { calendar } = require('../../shared');
const { ok } = require('../body');
const { refuse } = require('../refusals');

const STARTED = { delivery: '20180331', insight: '20161101' };

/** yyyyMMdd as 2026-11-22, or undefined. */
function dayOf(text) {
	const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text ?? '') ?? [];
	const date = `${year}-${month}-${day}`;
	return year && calendar.isDate(date) ? date : undefined;
}

/** Quota, deliveries of a day, units and what insight knows; a day is counted when it is over (JST). */
module.exports = function statisticsRoutes({ clock, quota, sending, directory }) {
	const { sent } = sending;
	const isOver = (date) => date < calendar.today(clock.now());
	const peopleOn = (date, via) =>
		sent
			.filter((record) => record.day === date && record.via === via)
			.reduce((sum, { chatIds }) => sum + chatIds.length, 0);

	const delivered =
		(via) =>
		({ query }) => {
			const date = dayOf(query.date) ?? refuse('date');
			if (query.date < STARTED.delivery) return ok({ status: 'out_of_service' });
			if (!isOver(date)) return ok({ status: 'unready' });
			return ok({ status: 'ready', success: peopleOn(date, via) });
		};

	const monthUnits = () => {
		const month = calendar.today(clock.now()).slice(0, 7);
		const records = sent.filter(({ day }) => day.startsWith(month));
		return [
			...new Set(records.flatMap(({ customAggregationUnits }) => customAggregationUnits ?? [])),
		];
	};

	/** `answer(date)` for a day that is over. */
	const insightOf =
		(empty, answer) =>
		({ query }) => {
			if (query.date === undefined) refuse('dateMissing');
			const date = dayOf(query.date) ?? refuse('insightDate');
			if (query.date < STARTED.insight) return ok({ status: 'out_of_service', ...empty });
			return ok(
				isOver(date) ? { status: 'ready', ...answer(date) } : { status: 'unready', ...empty },
			);
		};

	function unitList({ query }) {
		const limit = Number(query.limit ?? 100);
		const from = query.start === undefined ? 0 : Number(query.start);
		const units = monthUnits();
		const next = from + limit < units.length ? { next: String(from + limit) } : {};
		return ok({ customAggregationUnits: units.slice(from, from + limit), ...next });
	}

	/** Figures of fewer than 20 people are null, to protect them. */
	function messageEvent({ query }) {
		const record =
			sent.find(({ requestId }) => requestId === query.requestId) ?? refuse('notFound');
		const nothing = { uniqueImpression: null, uniqueClick: null };
		return ok({
			overview: {
				requestId: record.requestId,
				timestamp: Math.floor(Date.parse(record.at) / 1000),
				delivered: record.chatIds.length,
				...nothing,
				...{ uniqueMediaPlayed: null, uniqueMediaPlayed100Percent: null },
			},
			messages: [],
			clicks: [],
		});
	}

	return {
		'GET /v2/bot/message/quota': () =>
			ok(quota.limit === null ? { type: 'none' } : { type: 'limited', value: quota.limit }),
		'GET /v2/bot/message/quota/consumption': () => ok({ totalUsage: quota.usage() }),
		'GET /v2/bot/message/delivery/reply': delivered('reply'),
		'GET /v2/bot/message/delivery/push': delivered('push'),
		'GET /v2/bot/message/delivery/multicast': delivered('multicast'),
		'GET /v2/bot/message/delivery/broadcast': delivered('broadcast'),
		'GET /v2/bot/message/aggregation/info': () =>
			ok({ numOfCustomAggregationUnits: monthUnits().length }),
		'GET /v2/bot/message/aggregation/list': unitList,
		'GET /v2/bot/insight/message/delivery': insightOf({}, (date) => ({
			apiBroadcast: peopleOn(date, 'broadcast'),
			apiPush: peopleOn(date, 'push'),
			apiMulticast: peopleOn(date, 'multicast'),
			apiNarrowcast: peopleOn(date, 'narrowcast'),
			apiReply: peopleOn(date, 'reply'),
		})),
		'GET /v2/bot/insight/followers': insightOf(
			{ followers: null, targetedReaches: null, blocks: null },
			() => {
				const known = [...directory.users.values()].filter(({ isFriend }) => isFriend);
				const blocks = known.filter(({ isBlocking }) => isBlocking).length;
				return { followers: known.length, targetedReaches: known.length - blocks, blocks };
			},
		),
		'GET /v2/bot/insight/demographic': () =>
			ok({
				...{ available: false, genders: [], ages: [], areas: [] },
				...{ appTypes: [], subscriptionPeriods: [] },
			}),
		'GET /v2/bot/insight/message/event': messageEvent,
	};
};
