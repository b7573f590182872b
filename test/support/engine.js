/**
 * Runs a whole workflow JSON in n8n's real engine (n8n-core's WorkflowExecute), in this process.
 *
 * Real: node loading, expressions, paired items, output routing, error output, retries, HTTP helpers,
 *       token refresh after a 401, waiting and resuming, every n8n-nodes-base node listed in the README.
 * Ours: what the n8n server adds around the engine: credential store, Code node runner, sub-workflow lookup.
 *
 * n8n-core and n8n-nodes-base are under n8n's Sustainable Use License: fine as devDependencies,
 * never to be copied into an MIT pack. This file uses only their exported API.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

// n8n-core writes a config with an encryption key into its user folder on load: give it a throw-away one, BEFORE requiring it.
const userFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-engine-'));
process.env.N8N_USER_FOLDER = userFolder;
process.env.NODE_ENV ??= 'test';
process.env.N8N_LOG_LEVEL ??= 'silent'; // the engine logs every failing node; set to 'debug' to see what it does

require('reflect-metadata'); // n8n's dependency injection needs it first
const {
	ExecutionLifecycleHooks,
	LazyPackageDirectoryLoader,
	PollContext,
	PackageDirectoryLoader,
	RoutingNode,
	WorkflowExecute,
} = require('n8n-core');
const {
	ICredentialsHelper,
	NodeHelpers,
	Workflow,
	deepCopy,
	setGlobalState,
} = require('n8n-workflow');

/** Engines that are not closed yet: they share the folder. */
let open = 0;
/** As in n8n's database, no two executions have one id: nodes tell by it what belongs together. */
let lastId = 0;

/** "n8n-nodes-base.set" -> ["n8n-nodes-base", "set"]; the package name may itself hold dots and a scope. */
const splitType = (type) => [
	type.slice(0, type.lastIndexOf('.')),
	type.slice(type.lastIndexOf('.') + 1),
];

/**
 * @param {object} options
 * @param {string[]} options.packs        folders with a package.json that has an `n8n` key (your pack, built)
 * @param {Record<string, {type: string, data: object}>} [options.credentials]  by the id the workflow JSON uses; `data` changes when a token is refreshed, as n8n's database would
 * @param {Record<string, object>} [options.workflows]  sub-workflows by id, for Execute Sub-workflow
 * @param {object} [options.dataTables]    stands in for the server's data tables, see data-tables.js
 * @param {string} [options.timezone]     the instance's zone. n8n-workflow's own default is America/New_York
 */
async function createEngine({
	packs,
	credentials = {},
	workflows = {},
	dataTables,
	timezone = 'Asia/Tokyo',
}) {
	setGlobalState({ defaultTimezone: timezone });
	open += 1;

	// 1. Loaders: the pack from its package.json, nodes-base lazily from its dist/known/*.json.
	const loaders = {};
	for (const dir of packs) await load(new PackageDirectoryLoader(dir));
	await load(
		new LazyPackageDirectoryLoader(path.dirname(require.resolve('n8n-nodes-base/package.json'))),
	);
	async function load(loader) {
		await loader.loadAll();
		loaders[loader.packageName] = loader;
	}

	// 2. Node types and credential types, as the engine asks for them.
	const nodeTypes = {
		getByName: (type) => {
			const [packageName, name] = splitType(type);
			if (!loaders[packageName]) throw new Error(`No pack loaded for node type "${type}"`);
			return loaders[packageName].getNode(name).type;
		},
		getByNameAndVersion: (type, version) => {
			const nodeType = NodeHelpers.getVersionedNodeType(nodeTypes.getByName(type), version);
			// A declarative node (only `routing`) has no execute: the server gives it this one.
			if (!nodeType.execute && !nodeType.poll && !nodeType.trigger && !nodeType.webhook) {
				nodeType.execute = async function () {
					return (await new RoutingNode(this, nodeType).runNode()) ?? [];
				};
			}
			return nodeType;
		},
		getKnownTypes: () => ({}),
	};
	const credentialType = (name) => {
		const loader = Object.values(loaders).find(
			(l) => name in l.known.credentials || name in l.credentialTypes,
		);
		if (!loader) throw new Error(`No pack loaded for credential type "${name}"`);
		return loader.getCredential(name).type;
	};
	const credentialsHelper = new MemoryCredentials(credentials, credentialType);

	// 3. What the server hands to the engine with every execution.
	function additionalData(mode, json) {
		const executionId = String(++lastId);
		const hooks = new ExecutionLifecycleHooks(mode, executionId, { ...json, active: false });
		const order = [];
		hooks.addHandler('nodeExecuteAfter', (nodeName) => void order.push(nodeName));
		const base = 'http://n8n.invalid';
		const subRuns = [];
		const data = {
			hooks,
			executionId,
			credentialsHelper,
			executeWorkflow: async (...args) => await executeWorkflow(subRuns, ...args),
			startRunnerTask,
			currentNodeExecutionIndex: 0,
			variables: {},
			// Absolute URLs: the engine builds $execution.resumeUrl from them for every parameter it reads.
			restApiUrl: `${base}/rest`,
			instanceBaseUrl: `${base}/`,
			webhookBaseUrl: `${base}/webhook`,
			webhookWaitingBaseUrl: `${base}/webhook-waiting`,
			webhookTestBaseUrl: `${base}/webhook-test`,
			formWaitingBaseUrl: `${base}/form-waiting`,
			setExecutionStatus() {},
			sendDataToUI() {},
			logAiEvent() {},
			getRunExecutionData: async () => undefined,
			...(dataTables && { 'data-table': { dataTableProxyProvider: dataTables } }),
		};
		return { data, order, subRuns };
	}
	/** A new Workflow each time: the engine fills in parameter defaults and marks nodes in it. v1 is what the editor gives every new workflow. */
	const toWorkflow = (json) =>
		new Workflow({
			id: json.id ?? 'wf',
			name: json.name,
			active: false,
			nodeTypes,
			nodes: deepCopy(json.nodes),
			connections: json.connections,
			settings: { executionOrder: 'v1', ...json.settings },
			staticData: json.staticData,
		});

	/**
	 * Runs a workflow from its trigger. `items` are what the trigger emits: the json, or `{ json, binary }`. `mode` is 'trigger' as in a production run:
	 * then a trigger node passes its data on instead of really listening, and 'Missing credentials' and the like are found as in production.
	 * Answers { status: 'success' | 'error' | 'waiting', waitTill?, error?, order, subRuns, items(node, output?, run?), … }.
	 */
	async function run(json, { items = [{}], mode = 'trigger', startNode } = {}) {
		const workflow = toWorkflow(json);
		const start = startNode
			? workflow.getNode(startNode)
			: (workflow.getStartNode() ?? Object.values(workflow.nodes).find(isTrigger));
		const { data, order, subRuns } = additionalData(mode, json);
		const result = await new WorkflowExecute(data, mode).run({
			workflow,
			startNode: start,
			triggerToStartFrom: {
				name: start.name,
				data: { data: { main: [items.map(asItem)] } },
			},
		});
		return answer(json, mode, result, order, subRuns);
	}
	const asItem = (item) => (item.json && item.binary ? item : { json: item });
	const isTrigger = (node) =>
		nodeTypes
			.getByNameAndVersion(node.type, node.typeVersion)
			.description.group.includes('trigger');

	/**
	 * One poll of a trigger node, as n8n's scheduler makes it. Answers the items' json, or null if no execution
	 * would start, and the node's static data afterwards.
	 */
	async function poll(trigger, { mode = 'trigger', staticData = {} } = {}) {
		const json = { name: 'poll', nodes: [trigger], connections: {} };
		const workflow = toWorkflow({
			...json,
			staticData: { [`node:${trigger.name}`]: { ...staticData } },
		});
		const { data } = additionalData(mode, json);
		const workflowNode = workflow.getNode(trigger.name);
		const { poll: run } = nodeTypes.getByNameAndVersion(trigger.type, trigger.typeVersion);
		const context = new PollContext(workflow, workflowNode, data, mode, 'update');
		const answer = await run.call(context);
		return {
			items: answer?.[0]?.map(({ json: item }) => item) ?? null,
			staticData: context.getWorkflowStaticData('node'),
		};
	}

	/**
	 * Resumes a waiting run, as n8n's WaitTracker does at `waitTill` (it does not look at the clock: set yours first).
	 * The engine marks the node that waits `disabled`: it is NOT executed again but passes its input on to output 0.
	 * So the run data goes through JSON, as through n8n's database: the mark then belongs to this one stack entry. On the
	 * first run's own objects the Wait would stay disabled, and a loop through it would spin without ever waiting again.
	 */
	async function resume(waiting) {
		if (waiting.status !== 'waiting')
			throw new Error(`Only a waiting run can be resumed, this one is '${waiting.status}'`);
		const { json, mode, data: runData } = waiting;
		const { data, order, subRuns } = additionalData(mode, json);
		const saved = JSON.parse(JSON.stringify(runData));
		const result = await new WorkflowExecute(data, mode, saved).processRunExecutionData(
			toWorkflow(json),
		);
		return answer(json, mode, result, order, subRuns);
	}

	function answer(json, mode, { status, waitTill, data }, order, subRuns) {
		const { runData, error, lastNodeExecuted } = data.resultData;
		return {
			status,
			waitTill,
			data,
			json,
			mode,
			order,
			/** The runs of sub-workflows, in the order in which they ended. */
			subRuns,
			lastNodeExecuted,
			/** A plain object, not an Error: the engine spreads it. Compare `error.message`, `error.description`, `error.name`. */
			error,
			/** The json of the items a node put on an output; the node's last run if `run` is not given. */
			items: (nodeName, output = 0, run = -1) =>
				(runData[nodeName]?.at(run)?.data?.main?.[output] ?? []).map((item) => item.json),
			runs: (nodeName) => runData[nodeName]?.length ?? 0,
		};
	}

	/** Execute Sub-workflow: `code` for source "parameter", `id` for source "database". */
	async function executeWorkflow(subRuns, { id, code }, _parent, { inputData }) {
		const json = code ?? workflows[id];
		if (!json) throw new Error(`No sub-workflow with id "${id}"`);
		const result = await run(json, {
			items: inputData.map((item) => item.json),
			mode: 'integrated',
		});
		subRuns.push(result);
		if (result.status === 'error') throw result.error;
		const last = result.data.resultData.runData[result.lastNodeExecuted].at(-1);
		return {
			executionId: `sub-${id ?? 'inline'}`,
			data: last.data.main,
			waitTill: result.waitTill,
		};
	}

	return {
		run,
		poll,
		resume,
		nodeTypes,
		close() {
			open -= 1;
			if (open === 0) fs.rmSync(userFolder, { recursive: true, force: true });
		},
	};
}

/** n8n's CredentialsHelper over a plain object instead of the encrypted database. */
class MemoryCredentials extends ICredentialsHelper {
	constructor(store, typeByName) {
		super();
		Object.assign(this, { store, typeByName });
	}

	getParentTypes(name) {
		const parents = this.typeByName(name).extends ?? [];
		return [...parents, ...parents.flatMap((parent) => this.getParentTypes(parent))];
	}

	isCredentialUsableByNode() {
		return true;
	}

	getCredentialsProperties(name) {
		return [...this.getParentTypes(name), name].flatMap((type) => this.typeByName(type).properties);
	}

	/** Stored values plus the defaults of the fields that were never filled, like the server. */
	async getDecrypted(_additionalData, { id }, type) {
		if (this.store[id]?.type !== type)
			throw new Error(`Credential with ID "${id}" does not exist for type "${type}".`);
		return NodeHelpers.getNodeParameters(
			this.getCredentialsProperties(type),
			{ ...this.store[id].data },
			true,
			false,
			null,
			null,
		);
	}

	/** Called before every authenticated request, and with `expired` after a 401. */
	async preAuthentication(helpers, credentials, typeName, node, expired) {
		const type = this.typeByName(typeName);
		const expirable = type.properties.find(
			(property) => property.type === 'hidden' && property.typeOptions?.expirable,
		);
		if (!expirable || !type.preAuthentication || (credentials[expirable.name] !== '' && !expired))
			return undefined;

		const output = await type.preAuthentication.call(helpers, credentials);
		if (output[expirable.name] === undefined) return undefined;
		Object.assign(this.store[node.credentials[typeName].id].data, output);
		return Object.assign(credentials, output);
	}

	/** Puts headers, query, body or basic auth on the request; keys and values may be expressions over $credentials. */
	async authenticate(credentials, typeName, options, workflow, node) {
		const { authenticate } = this.typeByName(typeName);
		if (typeof authenticate === 'function') return await authenticate(credentials, options);
		const resolve = (value) =>
			workflow.expression.getSimpleParameterValue(
				node,
				value,
				'internal',
				{ $credentials: credentials },
				undefined,
				'',
			);
		for (const [part, values] of Object.entries(authenticate?.properties ?? {})) {
			options[part] = { ...options[part] };
			for (const [key, value] of Object.entries(values))
				options[part][resolve(key)] = resolve(value);
		}
		return options;
	}

	async runPreAuthentication() {}
	async updateCredentials() {}
	async updateCredentialsOauthTokenData() {}
	async getCredentials() {
		throw new Error('OAuth2 is outside this harness');
	}
}

/**
 * Stands in for n8n's task runner so that a workflow with a Code node can run: JavaScript only, not isolated,
 * and with no more than $input, items, $json, $now, DateTime and Buffer. Keep real Code node checks for a whole n8n.
 */
async function startRunnerTask(_data, jobType, settings, context) {
	if (jobType !== 'javascript') throw new Error(`Task runner "${jobType}" is outside this harness`);
	const { DateTime } = require('luxon');
	const evaluate = async (items, item) => {
		const scope = {
			items,
			item,
			$json: item?.json,
			DateTime,
			$now: DateTime.now().setZone(context.getTimezone()),
			$input: { all: () => items, first: () => items[0], last: () => items.at(-1), item },
		};
		const run = new Function(...Object.keys(scope), `return (async () => {${settings.code}\n})()`);
		return await run(...Object.values(scope));
	};
	const all = context.getInputData();
	if (settings.nodeMode !== 'runOnceForEachItem')
		return { ok: true, result: await evaluate(all, all[0]) };
	const { startIndex, count } = settings.chunk;
	const result = [];
	for (const item of all.slice(startIndex, startIndex + count))
		result.push(await evaluate(all, item));
	return { ok: true, result };
}

module.exports = { createEngine };
