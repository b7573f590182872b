const QUIET = { updates: 0, dryRuns: 0, dryRunsTaken: 0, tokensIssued: 0 };

/**
 * Counters beside those of the server. A token issue and a dry run write nothing, so `writes` and
 * `applied` leave them out; `updates` are the update requests that reached the vendor, dry ones included.
 */
function createCounters() {
	const counts = { ...QUIET };
	return {
		add: (name) => {
			counts[name] += 1;
		},
		reset: () => Object.assign(counts, QUIET),
		/** The server's counters with these: `{ …, writes, applied, updates, dryRuns, tokensIssued }`. */
		of: (calls) => {
			const { updates, dryRuns, dryRunsTaken, tokensIssued } = counts;
			const tokenCalls = calls.byRoute['POST /token'] ?? 0;
			return {
				...calls,
				writes: calls.writes - tokenCalls - dryRuns,
				applied: calls.applied - tokensIssued - dryRunsTaken,
				...{ updates, dryRuns, tokensIssued },
			};
		},
	};
}

module.exports = { createCounters };
