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
import { jobcanApiTest } from './credentialTest';
import { searchEmployees } from './listSearch';
import { resources } from './resources';

export class Jobcan implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Jobcan',
		name: 'jobcan',
		icon: { light: 'file:jobcan.svg', dark: 'file:jobcan.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Read attendance (勤怠), shifts and leave in ジョブカン勤怠管理, and register punches (打刻)',
		defaults: { name: 'Jobcan' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'jobcanApi', required: true, testedBy: 'jobcanApiTest' }],
		properties: describeResources(resources, { closes: false }),
	};

	methods = {
		credentialTest: { jobcanApiTest },
		listSearch: { searchEmployees },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runNode(this, resources, connect);
	}
}
