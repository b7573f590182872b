/** Workflows beside the bot: n8n's own webhook that does nothing (what the bot is compared with), and one that counts. */

const settings = { executionOrder: 'v1', saveDataSuccessExecution: 'none' };

const node = (name, type, typeVersion, parameters, more) => ({
	...{ id: name, name, type: `n8n-nodes-base.${type}`, typeVersion, parameters },
	position: [0, 0],
	...more,
});
const workflow = (id, nodes, connections = {}) => ({
	...{ id, name: id, active: false, nodes, connections, settings },
});

const BARE_PATH = 'bare';

/** The least that takes a delivery: a webhook that answers at once, and an end. */
const bareWebhook = workflow(
	'bareWebhook',
	[
		node(
			'Webhook',
			'webhook',
			2.1,
			{ httpMethod: 'POST', path: BARE_PATH, responseMode: 'onReceived', options: {} },
			{ webhookId: BARE_PATH },
		),
		node('End', 'noOp', 1, {}),
	],
	{ Webhook: { main: [[{ node: 'End', type: 'main', index: 0 }]] } },
);

/** Executions have numbers in turn: two runs of this one tell how many there were between them. */
const counter = workflow('counter', [node('Start', 'manualTrigger', 1, {})]);

/** How many executions there were since the last call (the counter's own left out). */
function executionCounter(client) {
	let last;
	return async () => {
		const id = Number(await client.runWorkflow(counter.id, 'Start'));
		const between = last === undefined ? 0 : id - last - 1;
		last = id;
		return between;
	};
}

module.exports = { BARE_PATH, bareWebhook, counter, executionCounter };
