import {
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { kaonaviApiTest } from './credentialTest';
import { triggerFields } from './webhook/fields';
import { hook } from './webhook/hook';
import { receive } from './webhook/receive';
import { isRegistered, register, unregister } from './webhook/registration';

export class KaonaviTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Kaonavi Trigger',
		name: 'kaonaviTrigger',
		icon: { light: 'file:kaonavi.svg', dark: 'file:kaonavi.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["events"].join(", ")}}',
		description: 'Starts a workflow when members are created, changed or deleted in カオナビ',
		defaults: { name: 'Kaonavi Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'kaonaviApi', required: true, testedBy: 'kaonaviApiTest' }],
		webhooks: [
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
		],
		properties: triggerFields,
	};

	methods = { credentialTest: { kaonaviApiTest } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await hook(
					this,
					async ({ http, url, events, state }) => await isRegistered(http, url, events, state),
				);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				await hook(
					this,
					async ({ http, url, events, state }) => await register(http, url, events, state),
				);
				return true;
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				await hook(this, async ({ http, url, state }) => await unregister(http, url, state));
				return true;
			},
		},
	};

	/** Answers within kaonavi's ten seconds, before anything else is asked. */
	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
