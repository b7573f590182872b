const { setTimeout: sleep } = require('node:timers/promises');

const POLL_MS = 250;

/**
 * Asks until `ready` gives something truthy.
 * @throws {Error} naming `what` when `timeoutMs` is over
 */
async function until(ready, { timeoutMs, what, pollMs = POLL_MS }) {
	const end = Date.now() + timeoutMs;
	for (;;) {
		const result = await ready();
		if (result) return result;
		if (Date.now() > end) throw new Error(`${what} did not happen within ${timeoutMs / 1000} s`);
		await sleep(pollMs);
	}
}

module.exports = { until };
