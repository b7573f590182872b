import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { describeResources } from '../shared/node/describe';
import { runNode } from '../shared/node/run';
import { officeStationApiTest } from './api/credentialTest';
import { connect } from './connect';
import { resources } from './resources';

export class OfficeStation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Office Station',
		name: 'officeStation',
		icon: { light: 'file:office-station.svg', dark: 'file:office-station.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Read and build the ledger and attendance files (従業員台帳, 勤怠データ) of Office Station (オフィスステーション)',
		defaults: { name: 'Office Station' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'officeStationApi',
				required: true,
				testedBy: 'officeStationApiTest',
				displayOptions: { show: { operation: ['getMany', 'import', 'upsert'] } },
			},
		],
		properties: describeResources(resources, { closes: false }),
	};

	methods = { credentialTest: { officeStationApiTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runNode(this, resources, async () => connect(this));
	}
}
