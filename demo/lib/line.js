/** What the demo, the bench and the instance tests know of the pack's LINE parts, in one place. */

const NODE_TYPES = ['n8n-nodes-kintai.line', 'n8n-nodes-kintai.lineTrigger'];

/** @param {object} sim a running simulator @returns a credential as the instance library takes it */
const lineCredential = (sim, { id, name }) => ({
	...{ id, name },
	type: 'lineMessagingApi',
	nodes: NODE_TYPES,
	data: sim.credential,
});

module.exports = { lineCredential };
