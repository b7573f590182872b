/**
 * Progress on stderr, so that stdout stays free for the table and the JSON line.
 * Long steps show their running time: a line that redraws on a terminal, a line now and then elsewhere.
 */
const QUIET_INTERVAL = 15_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function createProgress({ stream = process.stderr, silent = false } = {}) {
	const live = stream.isTTY === true;
	const timings = {};
	const write = (text) => !silent && stream.write(text);

	/** One line that stays. */
	function note(text) {
		write(`${live ? '\r\x1b[K' : ''}  ${text}\n`);
	}

	/**
	 * Runs `work` under a title and prints how long it took.
	 * @returns what `work` returns; what it throws passes through after a line that says so.
	 */
	async function step(title, work) {
		const since = Date.now();
		const show = () =>
			write(live ? `\r\x1b[K… ${title} (${seconds(since)})` : `… ${title} (${seconds(since)})\n`);
		if (live) show();
		const timer = setInterval(show, live ? 500 : QUIET_INTERVAL);
		try {
			const result = await work();
			write(`${live ? '\r\x1b[K' : ''}✓ ${title} (${seconds(since)})\n`);
			return result;
		} catch (error) {
			write(`${live ? '\r\x1b[K' : ''}✗ ${title} (${seconds(since)})\n`);
			throw error;
		} finally {
			clearInterval(timer);
			timings[title] = Date.now() - since;
		}
	}

	return { note, step, timings };
}

module.exports = { createProgress };
