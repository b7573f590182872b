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
import { oplusPartnerApiTest } from './partner/credentialTest';
import { resources } from './resources';

export class Oplus implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Oplus',
		name: 'oplus',
		icon: { light: 'file:oplus.svg', dark: 'file:oplus.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Read and write the shift tables (シフト表) of oplus and check its link to KING OF TIME',
		defaults: { name: 'Oplus' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'oplusPartnerApi',
				required: true,
				testedBy: 'oplusPartnerApiTest',
				displayOptions: { show: { operation: ['getMany'] } },
			},
		],
		properties: describeResources(resources, { closes: false }),
	};

	methods = { credentialTest: { oplusPartnerApiTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runNode(this, resources, async () => connect(this));
	}
}
