/** Makes shipped templates ready for one instance: credentials chosen, the user's parameters filled in. */
const crypto = require('node:crypto');
const fs = require('node:fs');

const readTemplate = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/**
 * Chooses credentials as a user would in the editor.
 * @param {object} workflow
 * @param {{ id: string, name: string, type: string, nodes?: string[] }[]} credentials `nodes`: further node types that use it;
 *   nodes that name the type in the template get it without being listed
 * @returns {object} a copy
 */
function withCredentials(workflow, credentials) {
	const nodes = workflow.nodes.map((node) => {
		const chosen = credentials.filter(
			({ type, nodes: users = [] }) => node.credentials?.[type] || users.includes(node.type),
		);
		if (chosen.length === 0) return node;
		return {
			...node,
			credentials: Object.fromEntries(chosen.map(({ id, name, type }) => [type, { id, name }])),
		};
	});
	return { ...workflow, nodes };
}

/** Changes the parameters of one node by name. @returns {object} a copy @throws {Error} if the node is not there */
function withParameters(workflow, nodeName, change) {
	if (!workflow.nodes.some(({ name }) => name === nodeName)) {
		throw new Error(`Workflow '${workflow.name}' has no node '${nodeName}'`);
	}
	const nodes = workflow.nodes.map((node) =>
		node.name === nodeName
			? { ...node, parameters: change(structuredClone(node.parameters)) }
			: node,
	);
	return { ...workflow, nodes };
}

/** Nodes that answer on an address of their own. */
const WITH_ADDRESS = ['formTrigger', 'form', 'wait', 'webhook'].map(
	(name) => `n8n-nodes-base.${name}`,
);

/**
 * Gives a webhook id to every node that needs one, as the editor's import does and the command line's does not.
 * The same workflow gets the same ids each time. @returns {object} a copy
 */
function withWebhookIds(workflow) {
	const idOf = ({ name }) => {
		const hex = crypto.createHash('sha256').update(`${workflow.id}/${name}`).digest('hex');
		return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	};
	const nodes = workflow.nodes.map((node) =>
		WITH_ADDRESS.includes(node.type) && !node.webhookId ? { ...node, webhookId: idOf(node) } : node,
	);
	return { ...workflow, nodes };
}

/** Whether n8n can publish a workflow: it refuses one that is started by hand alone. */
const startsByItself = ({ nodes }) =>
	nodes.some(({ type }) => /trigger$/i.test(type) && !type.endsWith('.manualTrigger'));

const isCall = ({ type, disabled }) => type === 'n8n-nodes-base.executeWorkflow' && !disabled;
const calledBy = ({ nodes }) =>
	nodes.filter(isCall).map(({ parameters }) => parameters.workflowId?.value);

/**
 * What can be published, in the order in which it can be: n8n refuses a workflow that calls one that is not published yet.
 * @returns {object[]}
 */
function toPublish(workflows) {
	const byId = new Map(workflows.map((one) => [one.id, one]));
	const ordered = new Set();
	const add = (one) => {
		if (one === undefined || ordered.has(one)) return;
		calledBy(one).forEach((id) => add(byId.get(id)));
		ordered.add(one);
	};
	workflows.forEach(add);
	return [...ordered].filter(startsByItself);
}

module.exports = { readTemplate, toPublish, withCredentials, withParameters, withWebhookIds };
