const { Refusal } = require('../shared');
const { refuse } = require('./refusals');

const DAY = 86_400_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The memory of X-Line-Retry-Key: 24 hours, and only requests that were accepted. The key alone
 * decides; the same key with another body is answered 409 as well, so that message is never sent
 * (UNCERTAIN).
 */
function createRetryKeys({ clock }) {
	const accepted = new Map();

	/** A handler of a send call that takes the key. */
	const remembering = (handler) => (request) => {
		const key = request.headers['x-line-retry-key']?.toLowerCase();
		if (key === undefined) return handler(request);
		if (!UUID.test(key)) refuse('retryKey');
		const known = accepted.get(key);
		const now = clock.now().getTime();
		if (known && now - known.at < DAY) throw new Refusal(alreadyAccepted(known));
		const answer = handler({ ...request, retryKey: key });
		const { sentMessages } = answer.json;
		accepted.set(key, { at: now, requestId: request.requestId, sentMessages });
		return answer;
	};

	return { remembering, has: (key) => accepted.has(key.toLowerCase()) };
}

const alreadyAccepted = ({ requestId, sentMessages }) => ({
	status: 409,
	headers: { 'x-line-accepted-request-id': requestId },
	json: { message: 'The retry key is already accepted', sentMessages },
});

module.exports = { createRetryKeys };
