/**
 * The settings of n8n that a bot for many people wants, each with what it does. docs/en|ja/operations.md show the same
 * table, and the demo, the load measurement and the instance tests run with it.
 */
const SETTINGS = {
	/** A sandbox for expressions is made when the first expression needs it, not for every request and execution. */
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	/** What every sandbox begins with is compiled once, not for each. */
	N8N_EXPRESSION_ENGINE_COMPILE_CACHE: 'true',
	/** Sandboxes that are kept ready: a burst takes them at once. */
	N8N_EXPRESSION_ENGINE_POOL_SIZE: '4',
	/** Running executions may end before a restart (n8n's own default is 30). */
	N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '60',
};

module.exports = { SETTINGS };
