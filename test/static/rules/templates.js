const path = require('node:path');

const BASE = 'n8n-nodes-base';
const PACK = 'n8n-nodes-kintai';

/**
 * The highest typeVersion of n8n's own nodes that a template may use, so that an older n8n 2.x can open it too. A node
 * that is not listed was never looked at, or is removed by n8n 3.0.
 */
const SAFE_VERSIONS = {
	...{ aggregate: 1, compareDatasets: 2.3, convertToFile: 1.1, crypto: 2, dataTable: 1 },
	...{ dateTime: 2, emailReadImap: 2.2, emailSend: 2.1, errorTrigger: 1, executionData: 1.1 },
	...{ executeWorkflow: 1.2, executeWorkflowTrigger: 1.1, extractFromFile: 1, filter: 2.2 },
	...{ form: 2.5, formTrigger: 2.6, html: 1.2, httpRequest: 4.2, if: 2.2, limit: 1 },
	...{ manualTrigger: 1, merge: 3.2, noOp: 1, readWriteFile: 1, removeDuplicates: 2 },
	...{ respondToWebhook: 1.1, scheduleTrigger: 1.2, set: 3.4, sort: 1, splitInBatches: 3 },
	...{ splitOut: 1, stickyNote: 1, stopAndError: 1, summarize: 1.1, switch: 3.2, wait: 1.1 },
	...{ webhook: 2 },
};

const FORBIDDEN_KEYS = ['pinData', 'versionId', 'staticData', 'shared', 'tags', 'triggerCount'];

/** What n8n 3.0 removes, and what does not work for everybody, as text anywhere in a template. */
const FORBIDDEN_TEXTS = [
	[/\$env\b/, 'uses $env, which is blocked'],
	[/\$getPairedItem\b/, 'uses $getPairedItem, which n8n 3.0 removes'],
	[/\$evaluateExpression\b/, 'uses $evaluateExpression, which task runners do not have'],
	[/"callerPolicy":"any"/, 'lets any workflow call it, which n8n 3.0 removes'],
	[/[\w.+-]+@(?!example\.)[\w-]+\.(com|jp|co\.jp|net|org|io)\b/, 'holds a mail address'],
	[/\b(sk|pk|xox[bap]|ghp)[-_][\w-]{10,}/, 'holds something like a key'],
];

const isOfPack = ({ type }) => type.startsWith(`${PACK}.`);
const isOfN8n = ({ type }) => type.startsWith(`${BASE}.`);
const shortName = ({ type }) => type.slice(type.lastIndexOf('.') + 1);
const isNote = ({ type }) => type === `${BASE}.stickyNote`;

const KNOWN = require(
	path.join(path.dirname(require.resolve('n8n-nodes-base/package.json')), 'dist/known/nodes.json'),
);

/** Everything wrong with a template, one line each. `own`: the pack's nodes, `{ [name]: version }`. */
function lintTemplate(workflow, own) {
	const text = JSON.stringify(workflow);
	return [
		...FORBIDDEN_KEYS.filter((key) => key in workflow).map((key) => `has '${key}'`),
		...('instanceId' in (workflow.meta ?? {}) ? ['names the n8n it came from'] : []),
		...FORBIDDEN_TEXTS.filter(([pattern]) => pattern.test(text)).map(([, what]) => what),
		...lintHead(workflow),
		...lintNotes(workflow.nodes),
		...workflow.nodes.flatMap((node) => lintNode(node, own).map((what) => `${node.name}: ${what}`)),
		...lintConnections(workflow),
	];
}

function lintHead({ id, name, active, settings = {} }) {
	return [
		...(/^[a-z0-9-]{1,21}$/.test(id ?? '') ? [] : ['needs an id of at most 21 characters']),
		...(name?.length <= 80 ? [] : ['needs a name of at most 80 characters']),
		...(active === false ? [] : ['must not be active']),
		...(settings.executionOrder === 'v1' ? [] : ["needs executionOrder 'v1'"]),
		...(settings.timezone === 'Asia/Tokyo' ? [] : ["needs the time zone 'Asia/Tokyo'"]),
	];
}

/** One yellow note that describes the whole, neutral ones for the steps; in Japanese. */
function lintNotes(nodes) {
	const notes = nodes.filter(isNote);
	const yellow = notes.filter(({ parameters }) => (parameters.color ?? 1) === 1);
	const isJapanese = ({ parameters }) => /[\u3041-\u30ff]/.test(parameters.content ?? '');
	return [
		...(yellow.length === 1 ? [] : [`has ${yellow.length} yellow notes in place of one`]),
		...(notes.every(isJapanese) ? [] : ['has a note that is not Japanese']),
	];
}

function lintNode(node, own) {
	const { typeVersion, credentials = {}, parameters = {} } = node;
	const name = shortName(node);
	const problems = [];
	if (isOfN8n(node)) {
		if (!(name in KNOWN)) problems.push(`there is no ${node.type}`);
		else if (!(name in SAFE_VERSIONS))
			problems.push(`${node.type} is not on the list of safe nodes`);
		else if (typeVersion > SAFE_VERSIONS[name]) {
			problems.push(`typeVersion ${typeVersion} is above the safe ${SAFE_VERSIONS[name]}`);
		}
	} else if (!isOfPack(node) || own[name] === undefined) problems.push(`there is no ${node.type}`);
	else if (typeVersion !== own[name]) problems.push(`typeVersion ${typeVersion} does not exist`);

	// A readable one makes a readable address; any other is the id of one instance.
	if ('webhookId' in node && !/^[a-z]+(-[a-z]+)*$/.test(node.webhookId)) {
		problems.push('has a webhookId');
	}
	for (const { id } of Object.values(credentials)) {
		if (id !== null && id !== undefined) problems.push('has the id of a credential');
	}
	if (name === 'executeWorkflow' && parameters.mode === 'each') {
		problems.push("runs 'each', which n8n 3.0 removes");
	}
	if (name === 'executeWorkflow' && ['url', 'localFile'].includes(parameters.source)) {
		problems.push(`reads a sub-workflow from ${parameters.source}, which n8n 3.0 removes`);
	}
	return problems;
}

/** Every connection leads from a node that exists to a node that exists, and every step is reached. */
function lintConnections({ nodes, connections }) {
	const names = new Set(nodes.map(({ name }) => name));
	const targets = Object.values(connections).flatMap(({ main = [] }) =>
		main.flatMap((branch) => (branch ?? []).map(({ node }) => node)),
	);
	const reached = new Set(targets);
	const isStart = ({ type }) => /trigger$/i.test(type);
	return [
		...(names.size === nodes.length ? [] : ['has two nodes of one name']),
		...[...Object.keys(connections), ...targets]
			.filter((name) => !names.has(name))
			.map((name) => `connects '${name}', which does not exist`),
		...nodes
			.filter((node) => !isNote(node) && !isStart(node) && !reached.has(node.name))
			.map(({ name }) => `'${name}' is never reached`),
	];
}

module.exports = { lintTemplate };
