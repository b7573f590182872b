const { calendar } = require('../shared');

/** Only these can be quoted, so only these come back with a quote token. */
const QUOTABLE = ['text', 'textV2', 'sticker', 'image', 'video', 'imagemap', 'template', 'flex'];

/** Sends messages into chats and keeps the record of every call that was accepted. */
function createSending({ clock, chats, quota, ids }) {
	const sent = [];

	/**
	 * `chatIds`: who sees it; `people`: how many it costs (0 for a reply). Returns the record, with
	 * `sentMessages` as LINE answers them.
	 */
	function send({ via, to, chatIds, people, body, request }) {
		quota.check(people);
		quota.count(people);
		const { messages, notificationDisabled, customAggregationUnits } = body;
		const sentMessages = messages.map(({ type }) => ({
			id: ids.message(),
			...(QUOTABLE.includes(type) ? { quoteToken: ids.token('quote').slice(0, 43) } : {}),
		}));
		for (const chatId of chatIds) {
			messages.forEach((message, index) => {
				const { id, quoteToken } = sentMessages[index];
				chats.add(chatId, { from: 'bot', via, id, quoteToken, message });
			});
		}
		const record = {
			...{ via, to, messages, people, chatIds, sentMessages },
			...{ notificationDisabled, customAggregationUnits },
			at: clock.now().toISOString(),
			day: calendar.today(clock.now()),
			requestId: request.requestId,
			retryKey: request.retryKey,
		};
		sent.push(record);
		return record;
	}

	return { send, sent };
}

module.exports = { createSending };
