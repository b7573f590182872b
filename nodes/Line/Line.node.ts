import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { describeResources } from '../shared/node/describe';
import { runNode } from '../shared/node/run';
import { connect } from './connect';
import { lineMessagingApiTest } from './credentialTest';
import { resources } from './resources';

export class Line implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LINE',
		name: 'line',
		icon: { light: 'file:line.svg', dark: 'file:line.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Send messages and manage an official account with the LINE Messaging API',
		defaults: { name: 'LINE' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'lineMessagingApi', required: true, testedBy: 'lineMessagingApiTest' }],
		properties: describeResources(resources, { closes: false }),
	};

	methods = { credentialTest: { lineMessagingApiTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runNode(this, resources, connect);
	}
}
