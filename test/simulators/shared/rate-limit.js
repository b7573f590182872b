/**
 * At most `limit` requests in any window of `windowMs`, or as many as they like without a limit.
 * `refuse({ retryAfter, refused })` ends a request that is too many: `retryAfter` in whole seconds
 * (1 at least), `refused` counts the refusals so far, this one included. The check returns a function
 * that gives the place back, for vendors who do not count what they refused.
 */
function createRateLimit({ limit, windowMs, now, refuse }) {
	let times = [];
	let refused = 0;

	return function check() {
		if (limit === undefined) return () => undefined;
		const instant = now().getTime();
		times = times.filter((time) => time > instant - windowMs);
		if (times.length < limit) {
			times.push(instant);
			return () => giveBack(instant);
		}
		refused += 1;
		const oldest = times[0] ?? instant;
		return refuse({
			retryAfter: Math.max(1, Math.ceil((oldest + windowMs - instant) / 1000)),
			refused,
		});
	};

	function giveBack(instant) {
		const index = times.indexOf(instant);
		if (index >= 0) times.splice(index, 1);
	}
}

module.exports = { createRateLimit };
