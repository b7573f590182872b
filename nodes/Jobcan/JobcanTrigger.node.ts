import {
	type IDataObject,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	NodeConnectionTypes,
	NodeOperationError,
} from 'n8n-workflow';
import { simplify } from '../shared/node/fields';
import { toRefusal } from '../shared/node/unexpected';
import { wording } from '../shared/reasons/reason';
import { connect } from './connect';
import { jobcanApiTest } from './credentialTest';
import { triggerFields } from './polling/fields';
import { type EventName, pollEvent, type TriggerMemory } from './polling/poll';

export class JobcanTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Jobcan Trigger',
		name: 'jobcanTrigger',
		icon: { light: 'file:jobcan.svg', dark: 'file:jobcan.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["event"]}}',
		description:
			'Starts a workflow on new punches (打刻), on late people (遅刻), or before a shift',
		defaults: { name: 'Jobcan Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'jobcanApi', required: true, testedBy: 'jobcanApiTest' }],
		properties: [
			...triggerFields,
			{ ...simplify, displayOptions: { show: { event: ['newPunch'] } } },
		],
	};

	methods = { credentialTest: { jobcanApiTest } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const event = this.getNodeParameter('event') as EventName;
		const state = this.getWorkflowStaticData('node') as IDataObject & { memory?: TriggerMemory };
		const isTrial = this.getMode() === 'manual';
		// A trial shows what there is; it neither reads nor changes what the live workflow remembers.
		const before = isTrial ? { told: {} } : memoryOf(event, state.memory);
		try {
			const { fresh, memory } = await pollEvent(
				event,
				await connect(this),
				<T>(name: string, fallback: T) => this.getNodeParameter(name, fallback) as T,
				before,
			);
			if (!isTrial) state.memory = { ...memory, event };
			return fresh.length === 0 ? null : [this.helpers.returnJsonArray(fresh as IDataObject[])];
		} catch (error) {
			const { message, hint } = wording(toRefusal(error).reason, 'en');
			throw new NodeOperationError(this.getNode(), message, { description: hint });
		}
	}
}

/** Another event than before begins anew: what was told of punches says nothing about shifts. */
function memoryOf(event: EventName, memory?: TriggerMemory): TriggerMemory | undefined {
	return memory?.event === event ? memory : undefined;
}
