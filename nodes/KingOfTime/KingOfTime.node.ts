import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';
import { outputsWithDeferred } from '../shared/node/closedHoursField';
import { describeResources } from '../shared/node/describe';
import { runNode } from '../shared/node/run';
import { connect } from './connect';
import { kingOfTimeApiTest } from './credentialTest';
import { getDivisions } from './listSearch/getDivisions';
import { getEmploymentTypes } from './listSearch/getEmploymentTypes';
import { searchEmployees } from './listSearch/searchEmployees';
import { resources } from './resources';

export class KingOfTime implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'KING OF TIME',
		name: 'kingOfTime',
		icon: { light: 'file:king-of-time.svg', dark: 'file:king-of-time.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Read and write attendance (勤怠) in KING OF TIME, freee勤怠管理Plus and オフィスステーション 勤怠',
		defaults: { name: 'KING OF TIME' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsWithDeferred as INodeTypeDescription['outputs'],
		credentials: [{ name: 'kingOfTimeApi', required: true, testedBy: 'kingOfTimeApiTest' }],
		properties: describeResources(resources, { closes: true }),
	};

	methods = {
		credentialTest: { kingOfTimeApiTest },
		listSearch: { searchEmployees },
		loadOptions: { getDivisions, getEmploymentTypes },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { callsPerMinute = 0 } = this.getNodeParameter('options', 0, {}) as {
			callsPerMinute?: number;
		};
		return await runNode(this, resources, async () => await connect(this, callsPerMinute));
	}
}
