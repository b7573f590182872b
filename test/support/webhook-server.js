const http = require('node:http');
require('reflect-metadata');
const { HookContext, WebhookContext } = require('n8n-core');
const { Workflow } = require('n8n-workflow');
const { node } = require('./workflow');

/** n8n's credential store for one credential, with its own token mechanism. */
function credentialsHelper(data, type, expirable) {
	return {
		getParentTypes: () => [],
		isCredentialUsableByNode: () => true,
		getDecrypted: async () => ({ ...data }),
		async preAuthentication(helpers, credentials, _type, _node, expired) {
			if (credentials[expirable] !== '' && !expired) return undefined;
			const output = await type.preAuthentication.call(helpers, credentials);
			return output[expirable] === undefined ? undefined : output;
		},
		authenticate: async (credentials, _type, options) => type.authenticate(credentials, options),
	};
}

/** n8n parses JSON; of anything else the trigger finds no body. */
function parsed(bytes) {
	try {
		return JSON.parse(bytes.toString('utf8'));
	} catch {
		return {};
	}
}

/**
 * Just what n8n's webhook server does around a trigger: raw bytes, contexts of n8n, its answers. `trigger`: the node's
 * class; `credentialType`: its credential's class, with `expirable`, the field of its token.
 */
async function startWebhookServer({
	nodeTypes,
	credential,
	trigger: Trigger,
	credentialType: Credential,
	expirable,
	webhookId = 'hook',
	staticData = {},
}) {
	const executions = [];
	let parameters = {};
	let mode = 'webhook';
	const type = new Trigger();
	const own = new Credential();
	const { displayName: label, name } = type.description;
	const data = { [expirable]: '', ...credential };

	function contextParts(request, response) {
		const trigger = node(label, `n8n-nodes-kintai.${name}`, parameters, {
			webhookId,
			credentials: { [own.name]: { id: 'own', name: 'Own' } },
		});
		const workflow = new Workflow({
			id: 'hooked',
			name: 'hooked',
			active: true,
			nodeTypes,
			nodes: [trigger],
			connections: {},
			staticData,
		});
		const additionalData = {
			credentialsHelper: credentialsHelper(data, own, expirable),
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
		return { workflow, additionalData, trigger: workflow.getNode(label) };
	}
	const [description] = type.description.webhooks;
	const webhookData = (isTest = false) => ({ webhookDescription: description, isTest });

	async function answer(request, response) {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		const bytes = Buffer.concat(chunks);
		const body = parsed(bytes);
		Object.assign(request, { rawBody: bytes, body, params: {}, query: {} });
		response.status = (code) => Object.assign(response, { statusCode: code });
		response.json = (json) => response.end(JSON.stringify(json));
		const { workflow, additionalData, trigger } = contextParts(request, response);
		const context = new WebhookContext(workflow, trigger, additionalData, mode, webhookData(), []);
		try {
			const result = await type.webhook.call(context);
			if (result.workflowData) executions.push(result.workflowData[0].map(({ json }) => json));
			if (!result.noWebhookResponse) response.end(String(result.webhookResponse ?? ''));
		} catch (error) {
			response.status(500).json({ message: error.message });
		}
	}
	/** Deliveries under way: an execution may begin after the answer. */
	const running = new Set();
	const server = http.createServer((request, response) => {
		const done = answer(request, response).finally(() => running.delete(done));
		running.add(done);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		executions,
		staticData,
		url: `http://127.0.0.1:${server.address().port}/webhook/${webhookId}/webhook`,
		/** All events that started something, in the order of their coming. */
		events: () => executions.flat(),
		with: (next, nextMode = 'webhook') => {
			parameters = next;
			mode = nextMode;
		},
		idle: async () => await Promise.all(running),
		/** Another credential, or other values of it. */
		use: (next) => Object.assign(data, next),
		origin: `http://127.0.0.1:${server.address().port}`,
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
			return await type.webhookMethods.default[name].call(context);
		},
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}

module.exports = { startWebhookServer };
