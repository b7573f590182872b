import {
	type IDataObject,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { lineMessagingApiTest } from './credentialTest';
import { hook } from './webhook/hook';
import { receive } from './webhook/receive';
import { isRegistered, register, unregister } from './webhook/registration';
import { triggerFields } from './webhook/fields';

export class LineTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LINE Trigger',
		name: 'lineTrigger',
		icon: { light: 'file:line.svg', dark: 'file:line.dark.svg' },
		group: ['trigger'],
		// Of version 1, n8n evaluates an expression for every request, which takes a sandbox of its own each time.
		version: 1.1,
		subtitle: '={{$parameter["event"].join(", ")}}',
		description: 'Starts a workflow on messages, postbacks and other events of LINE',
		defaults: { name: 'LINE Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'lineMessagingApi', required: true, testedBy: 'lineMessagingApiTest' }],
		webhooks: [
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
		],
		properties: triggerFields,
	};

	methods = { credentialTest: { lineMessagingApiTest } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await hook(this, async ({ http, url }) => await isRegistered(http, url), true);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				const state: IDataObject = this.getWorkflowStaticData('node');
				return await hook(this, async ({ http, url }) => {
					await register(http, url, state);
					return true;
				});
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				const state: IDataObject = this.getWorkflowStaticData('node');
				return await hook(this, async ({ http, url }) => {
					await unregister(http, url, state);
					return true;
				});
			},
		},
	};

	/** Answers within LINE's two seconds: nothing is asked of LINE here. */
	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
