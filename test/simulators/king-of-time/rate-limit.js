const { tooManyRequests } = require('./refusals');
const { Refusal } = require('../shared');

/**
 * At most `limit` requests in any window. No number is published (UNCERTAIN), so it is off unless a
 * test asks. Every third refusal carries the second code, 308.
 */
function createRateLimit({ limit, windowMs, now, sendRetryAfter }) {
	let times = [];
	let refused = 0;

	return function check() {
		if (limit === undefined) return;
		const instant = now().getTime();
		times = times.filter((time) => time > instant - windowMs);
		if (times.length < limit) {
			times.push(instant);
			return;
		}
		refused += 1;
		const retryAfter = Math.max(1, Math.ceil((times[0] + windowMs - instant) / 1000));
		const code = refused % 3 === 0 ? '308' : '303';
		throw new Refusal(
			tooManyRequests({ code, retryAfter: sendRetryAfter ? retryAfter : undefined }),
		);
	};
}

module.exports = { createRateLimit };
