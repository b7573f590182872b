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
import { crowdLogApiTest } from './credentialTest';
import { resources } from './resources';

export class CrowdLog implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CrowdLog',
		name: 'crowdLog',
		icon: { light: 'file:crowdlog.svg', dark: 'file:crowdlog.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Bring attendance (勤怠) into クラウドログ, check it before a sync, and compare it with 工数',
		defaults: { name: 'CrowdLog' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'crowdLogApi',
				required: true,
				testedBy: 'crowdLogApiTest',
				displayOptions: { show: { operation: ['assign', 'getMany', 'sync'] } },
			},
		],
		properties: describeResources(resources, { closes: false }),
	};

	methods = { credentialTest: { crowdLogApiTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runNode(this, resources, async () => connect(this));
	}
}
