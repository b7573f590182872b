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
import { kaonaviApiTest } from './credentialTest';
import { searchSheets } from './listSearch';
import { getMemberFields, getSheetFields } from './resourceMapping';
import { resources } from './resources';

export class Kaonavi implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Kaonavi',
		name: 'kaonavi',
		icon: { light: 'file:kaonavi.svg', dark: 'file:kaonavi.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Read and write members (メンバー), sheets (シート), departments (所属) and more in カオナビ',
		defaults: { name: 'Kaonavi' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'kaonaviApi', required: true, testedBy: 'kaonaviApiTest' }],
		properties: describeResources(resources, { closes: false }),
	};

	methods = {
		credentialTest: { kaonaviApiTest },
		listSearch: { searchSheets },
		resourceMapping: { getMemberFields, getSheetFields },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runNode(this, resources, connect);
	}
}
