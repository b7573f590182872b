const http = require('node:http');
const { setTimeout: pause } = require('node:timers/promises');
require('reflect-metadata');
const { HookContext, WebhookContext } = require('n8n-core');
const { Workflow } = require('n8n-workflow');
const pack = require('../../dist');
const { node } = require('./workflow');

/** n8n's credential store for one credential, with its own token mechanism. */
function credentialsHelper(type, data) {
	const { name: token } = type.properties.find(({ typeOptions }) => typeOptions?.expirable);
	return {
		getParentTypes: () => [],
		isCredentialUsableByNode: () => true,
		getDecrypted: async () => ({ ...data }),
		async preAuthentication(helpers, credentials, _type, _node, expired) {
			if (credentials[token] && !expired) return undefined;
			const output = await type.preAuthentication.call(helpers, credentials);
			if (output[token] === undefined) return undefined;
			data[token] = output[token];
			return output;
		},
		authenticate: async (credentials, _type, options) => type.authenticate(credentials, options),
	};
}

/** The body as n8n parses it; nothing for bytes that are no JSON. */
function jsonIn(bytes) {
	try {
		return JSON.parse(bytes.toString('utf8'));
	} catch {
		return {};
	}
}

let servers = 0;

/** What it takes n8n to store an execution. */
const STORING_MS = 20;

/**
 * Just what n8n's webhook server does around a trigger: raw bytes, contexts of n8n, an execution stored before the answer,
 * static data read for every request and saved before the answer if it changed. `trigger` and `credentialType`: names of the
 * pack's classes. n8n's address is `https://n8n.example`; what arrives there is to be led to `url`.
 */
async function startWebhookServer({
	trigger: className,
	credentialType,
	nodeTypes,
	credential,
	staticData,
}) {
	const executions = [];
	// Its own memory of what was seen, as a new process has it: only static data is common to two of them.
	const id = `webhook-${++servers}`;
	let stored = JSON.stringify(staticData ?? null);
	/** Called before an execution is stored; may throw, as n8n's database does. */
	let storing = async () => await pause(STORING_MS);
	let parameters = {};
	let mode = 'webhook';
	const type = new pack[className]();
	const { displayName, name, credentials } = type.description;
	const data = { ...credential };
	const credentialsOfType = credentialsHelper(new pack[credentialType](), data);

	function contextParts(request, response) {
		const trigger = node(displayName, `n8n-nodes-kintai.${name}`, parameters, {
			webhookId: 'line',
			typeVersion: type.description.version,
			credentials: { [credentials[0].name]: { id, name: 'of the test' } },
		});
		const kept = JSON.parse(stored);
		/** Again over the same data, as n8n does when it starts an execution. */
		const build = () =>
			new Workflow({
				...{ id, name: 'webhook', active: true },
				...{ nodeTypes, nodes: [trigger], connections: {}, staticData: kept },
			});
		const workflow = build();
		const additionalData = {
			credentialsHelper: credentialsOfType,
			hooks: undefined,
			variables: {},
			executionId: undefined,
			httpRequest: request,
			httpResponse: response,
			restApiUrl: 'https://n8n.example/rest',
			instanceBaseUrl: 'https://n8n.example/',
			webhookBaseUrl: 'https://n8n.example/webhook',
			webhookWaitingBaseUrl: 'https://n8n.example/webhook-waiting',
			webhookTestBaseUrl: 'https://n8n.example/webhook-test',
			formWaitingBaseUrl: 'https://n8n.example/form-waiting',
		};
		return { workflow, build, additionalData, trigger: workflow.getNode(displayName) };
	}
	const [description] = type.description.webhooks;
	const webhookData = (isTest = false) => ({ webhookDescription: description, isTest });

	function save({ staticData: kept }) {
		if (kept.__dataChanged) stored = JSON.stringify(kept);
	}

	async function answer(request, response) {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		const bytes = Buffer.concat(chunks);
		Object.assign(request, { rawBody: bytes, body: jsonIn(bytes), params: {}, query: {} });
		response.status = (code) => Object.assign(response, { statusCode: code });
		response.json = (json) => response.end(JSON.stringify(json));
		const { workflow, build, additionalData, trigger } = contextParts(request, response);
		const context = new WebhookContext(workflow, trigger, additionalData, mode, webhookData(), []);
		try {
			const result = await type.webhook.call(context);
			if (result.workflowData) {
				build();
				await storing();
				executions.push(result.workflowData[0].map(({ json }) => json));
			}
			save(workflow);
			if (!result.noWebhookResponse) response.end(String(result.webhookResponse ?? ''));
		} catch (error) {
			response.status(500).json({ message: error.message });
		}
	}
	const underWay = new Set();
	const server = http.createServer((request, response) => {
		const work = answer(request, response).finally(() => underWay.delete(work));
		underWay.add(work);
	});
	server.keepAliveTimeout = 120_000;
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		executions,
		/** As it lies in n8n's database. */
		get staticData() {
			return JSON.parse(stored) ?? {};
		},
		set staticData(data) {
			stored = JSON.stringify(data);
		},
		/** Resolves when every request has had its way; a trigger may go on after its answer. */
		settled: async () => await Promise.all([...underWay]),
		/** Other values of the credential. */
		use: (values) => Object.assign(data, values),
		storing: (next) => (storing = next),
		url: `http://127.0.0.1:${server.address().port}/webhook/line/webhook`,
		/** All events that started something, in the order of their coming. */
		events: () => executions.flat(),
		with: (next, nextMode = 'webhook') => {
			parameters = next;
			mode = nextMode;
		},
		/** A step of publishing: checkExists, create or delete. */
		async hook(name, { isTest = false } = {}) {
			const { workflow, additionalData, trigger } = contextParts();
			const hookMode = isTest ? 'manual' : 'trigger';
			const context = new HookContext(
				workflow,
				trigger,
				additionalData,
				hookMode,
				'activate',
				webhookData(isTest),
			);
			const result = await type.webhookMethods.default[name].call(context);
			save(workflow);
			return result;
		},
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}

module.exports = { startWebhookServer };
