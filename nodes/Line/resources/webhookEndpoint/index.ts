import type { INodeProperties } from 'n8n-workflow';
import type { EachOperation, Resource } from '../../../shared/node/operation';
import { isBlank } from '../../../shared/records';
import { getWebhookEndpoint, setWebhookEndpoint, testWebhookEndpoint } from '../../client/bot';
import { answered, done, told } from '../../output';
import { readText } from '../../readParameters';
import type { Session } from '../../session';

const endpoint: INodeProperties = {
	displayName: 'URL',
	name: 'endpoint',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://n8n.example.com/webhook/…',
	description: 'A public https address, up to 500 characters',
};

const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get webhook endpoint',
	description: 'Read the URL, and whether webhooks are switched on',
	fields: [],
	async each({ client, item }) {
		return told(await getWebhookEndpoint(client.at(item).api));
	},
};

const set: EachOperation<Session> = {
	name: 'Set',
	value: 'set',
	action: 'Set webhook endpoint',
	description: 'Replace the URL of the channel; the former one gets no events any more',
	fields: [endpoint],
	async each({ client, parameter, item }) {
		const url = readText(parameter, 'endpoint', 'URL');
		return done(await setWebhookEndpoint(client.at(item).api, url), { endpoint: url });
	},
};

const test: EachOperation<Session> = {
	name: 'Test',
	value: 'test',
	action: 'Test webhook endpoint',
	description: 'Let LINE post an empty delivery and tell how it was answered',
	fields: [{ ...endpoint, required: false, description: 'Empty: the URL that is set' }],
	async each({ client, parameter, item }) {
		const url = parameter<unknown>('endpoint', '');
		const { api } = client.at(item);
		return answered(await testWebhookEndpoint(api, isBlank(url) ? undefined : String(url)));
	},
};

export const webhookEndpoint: Resource<Session> = {
	name: 'Webhook Endpoint',
	value: 'webhookEndpoint',
	description: 'Where LINE sends events (Webhook URL)',
	operations: [get, set, test],
};
