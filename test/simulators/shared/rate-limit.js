/**
 * At most `limit` requests in any window of `windowMs`, or as many as they like without a limit.
 * `refuse({ retryAfter, refused })` ends a request that is too many: `retryAfter` in whole seconds
 * (1 at least), `refused` counts the refusals so far, this one included.
 */
function createRateLimit({ limit, windowMs, now, refuse }) {
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
		const oldest = times[0] ?? instant;
		refuse({
			retryAfter: Math.max(1, Math.ceil((oldest + windowMs - instant) / 1000)),
			refused,
		});
	};
}

module.exports = { createRateLimit };
