const http = require('node:http');
require('reflect-metadata');
const { HookContext, WebhookContext } = require('n8n-core');
const { Workflow } = require('n8n-workflow');
const { node } = require('../../support/workflow');
const { lineDist } = require('./pack');

const { LineMessagingApi } = require('../../../dist/credentials/LineMessagingApi.credentials');

/** n8n's credential store for one credential, with its own token mechanism. */
function credentialsHelper(data) {
	const type = new LineMessagingApi();
	return {
		getParentTypes: () => [],
		isCredentialUsableByNode: () => true,
		getDecrypted: async () => ({ ...data }),
		async preAuthentication(helpers, credentials, _type, _node, expired) {
			if (credentials.statelessToken !== '' && !expired) return undefined;
			const output = await type.preAuthentication.call(helpers, credentials);
			return output.statelessToken === undefined ? undefined : output;
		},
		authenticate: async (credentials, _type, options) => type.authenticate(credentials, options),
	};
}

/** Just what n8n's webhook server does around a trigger: raw bytes, contexts of n8n, its answers. */
async function startWebhookServer({ nodeTypes, credential, staticData = {} }) {
	const executions = [];
	let parameters = {};
	let mode = 'webhook';
	const type = new (lineDist('LineTrigger.node').LineTrigger)();
	const data = { statelessToken: '', ...credential };

	function contextParts(request, response) {
		const trigger = node('LINE Trigger', 'n8n-nodes-kintai.lineTrigger', parameters, {
			webhookId: 'line',
			credentials: { lineMessagingApi: { id: 'line', name: 'LINE' } },
		});
		const workflow = new Workflow({
			id: 'line-bot',
			name: 'bot',
			active: true,
			nodeTypes,
			nodes: [trigger],
			connections: {},
			staticData,
		});
		const additionalData = {
			credentialsHelper: credentialsHelper(data),
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
		return { workflow, additionalData, trigger: workflow.getNode('LINE Trigger') };
	}
	const [description] = type.description.webhooks;
	const webhookData = (isTest = false) => ({ webhookDescription: description, isTest });

	async function answer(request, response) {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		const bytes = Buffer.concat(chunks);
		Object.assign(request, { rawBody: bytes, params: {}, query: {} });
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
	const server = http.createServer((request, response) => void answer(request, response));
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		executions,
		staticData,
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
			return await type.webhookMethods.default[name].call(context);
		},
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}

module.exports = { startWebhookServer };
