const { refuse } = require('./refusals');

const MINUTE = 60_000;

/**
 * Reply tokens: good once, for a minute after the (re)delivery, and never later than 20 minutes
 * after the event. "Not guaranteed beyond a minute" is taken as refused.
 */
function createReplyTokens({ clock, ids }) {
	const known = new Map();
	const now = () => clock.now().getTime();

	/** A new token for the chat; it counts from now until a delivery renews it. */
	function issue(chatId, at = now()) {
		const token = ids.replyToken();
		known.set(token, { chatId, eventAt: at, until: now() + MINUTE, isUsed: false });
		return token;
	}

	/** A delivery of the event reaches the bot now. Tokens made elsewhere become known here. */
	function deliver({ replyToken, timestamp, source = {} }) {
		if (replyToken === undefined) return;
		const chatId = source.groupId ?? source.roomId ?? source.userId;
		const token = known.get(replyToken) ?? { chatId, eventAt: timestamp, isUsed: false };
		known.set(replyToken, token);
		token.until = now() + MINUTE;
	}

	/** The chat that the token answers to; the token is used up. */
	function take(token) {
		const found = known.get(token);
		const isGood = found && !found.isUsed && now() <= found.until;
		if (!isGood || now() > found.eventAt + 20 * MINUTE) refuse('replyToken');
		found.isUsed = true;
		return found.chatId;
	}

	/** The chat of a token that may be used, without using it. */
	const chatOf = (token) => known.get(token)?.chatId;

	return { issue, deliver, take, chatOf };
}

module.exports = { createReplyTokens };
