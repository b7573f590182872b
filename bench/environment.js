const os = require('node:os');
const { LATENCY_MS, LONGEST_CASE_MS } = require('./case');

const versionOf = (name) => require(`${name}/package.json`).version;

/** What the numbers were measured on. */
function environment() {
	const [cpu] = os.cpus();
	return {
		date: new Date().toISOString().slice(0, 10),
		machine: {
			cores: os.cpus().length,
			cpu: cpu?.model.trim() || 'unknown',
			memoryGiB: Math.round(os.totalmem() / 2 ** 30),
			/** How many processes wanted a core in the last minute: near 0 on a quiet machine before the start. */
			load: Number(os.loadavg()[0].toFixed(1)),
		},
		node: process.version,
		n8nCore: versionOf('n8n-core'),
		nodesBase: versionOf('n8n-nodes-base'),
		pack: versionOf('..'),
		/** The in-process engine evaluates expressions itself; a server isolates them, which is slower. */
		expressionEngine: 'legacy',
		latencyMs: LATENCY_MS,
		longestCaseMs: LONGEST_CASE_MS,
	};
}

module.exports = { environment };
