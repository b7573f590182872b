const { DEFAULT_CONCURRENCY, packCredentials, packWorkflow } = require('./workflows/pack');
const { builtInCredentials, builtInWorkflow } = require('./workflows/built-in');

/** The ways to do the sync. `atOnce`: how many writes are under way at the same time. */
const TOOLS = {
	pack: {
		label: 'KING OF TIME → Sync',
		atOnce: DEFAULT_CONCURRENCY,
		workflow: packWorkflow,
		credentials: packCredentials,
	},
	packWide: {
		label: 'KING OF TIME → Sync, Concurrent Calls 20',
		atOnce: 20,
		workflow: () => packWorkflow({ concurrency: 20 }),
		credentials: packCredentials,
	},
	builtIn: {
		label: "n8n's own nodes, batches of 50",
		atOnce: 50,
		workflow: (settings) => builtInWorkflow({ ...settings, batch: 50 }),
		credentials: builtInCredentials,
	},
	builtInNarrow: {
		label: "n8n's own nodes, batches of 5",
		atOnce: DEFAULT_CONCURRENCY,
		workflow: (settings) => builtInWorkflow({ ...settings, batch: DEFAULT_CONCURRENCY }),
		credentials: builtInCredentials,
	},
};

module.exports = { TOOLS };
