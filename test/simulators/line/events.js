/** The events that carry a reply token, unless the channel is on standby. */
const ANSWERABLE = [
	...['message', 'messageEdited', 'follow', 'join', 'memberJoined', 'postback'],
	...['videoPlayComplete', 'beacon', 'accountLink', 'membership'],
];

/** Makes webhook events as LINE's catalogue shows them, in the order of its samples. */
function createEvents({ clock, ids, replyTokens }) {
	/**
	 * `source`: undefined for the failed account link; `overrides` replace anything, a property that
	 * is undefined disappears (`{ replyToken: undefined }`).
	 */
	return function event(type, source, payload = {}, overrides = {}) {
		const timestamp = overrides.timestamp ?? clock.now().getTime();
		const chatId = source && (source.groupId ?? source.roomId ?? source.userId);
		const mode = overrides.mode ?? 'active';
		const answers = ANSWERABLE.includes(type) && mode === 'active' && source !== undefined;
		const made = {
			type,
			mode,
			timestamp,
			...(source ? { source } : {}),
			webhookEventId: ids.event(new Date(timestamp)),
			deliveryContext: { isRedelivery: false },
			...(answers ? { replyToken: replyTokens.issue(chatId, timestamp) } : {}),
			...payload,
			...overrides,
		};
		return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined));
	};
}

module.exports = { createEvents };
