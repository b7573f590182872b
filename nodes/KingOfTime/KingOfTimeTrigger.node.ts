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
import type { Memory } from '../shared/polling/memory';
import { wording } from '../shared/reasons/reason';
import { connect } from './connect';
import { getDivisions } from './listSearch/getDivisions';
import { missingPunches, newTimeRecords, type Told, type Watch } from './polling/events';
import type { Session } from './session';

const EVENTS: Readonly<Record<string, (session: Session, watch: Watch) => Promise<Told>>> = {
	missingPunch: missingPunches,
	newTimeRecord: newTimeRecords,
};

export class KingOfTimeTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'KING OF TIME Trigger',
		name: 'kingOfTimeTrigger',
		icon: { light: 'file:king-of-time.svg', dark: 'file:king-of-time.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["event"]}}',
		description: 'Starts a workflow on new time records (打刻) or missing punches (打刻漏れ)',
		defaults: { name: 'KING OF TIME Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'kingOfTimeApi', required: true, testedBy: 'kingOfTimeApiTest' }],
		properties: [
			{
				displayName: 'Event',
				name: 'event',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Missing Punch',
						value: 'missingPunch',
						description: 'A day up to yesterday on which a punch is missing (打刻漏れ)',
					},
					{
						name: 'New Time Record',
						value: 'newTimeRecord',
						description: 'A punch (打刻) that was not there at the last poll',
					},
				],
				default: 'newTimeRecord',
			},
			{
				displayName: 'Look Back',
				name: 'lookBack',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 60 },
				default: 7,
				hint: 'Days before the last poll that are looked at again, for punches entered late',
				description:
					'How many days before the last poll are looked at again. The API is silent in closed hours; the next poll catches up.',
			},
			{
				displayName: 'Division Name or ID',
				name: 'division',
				type: 'options',
				typeOptions: { loadOptionsMethod: 'getDivisions' },
				default: '',
				description:
					'Only this division (所属). Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
			simplify,
		],
	};

	methods = { loadOptions: { getDivisions } };

	/** Silent in closed hours: the next poll looks back and catches up. */
	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const event = this.getNodeParameter('event') as string;
		const state = this.getWorkflowStaticData('node') as IDataObject & { memory?: Memory };
		const isTrial = this.getMode() === 'manual';
		const division = this.getNodeParameter('division', '') as string;
		const watch: Watch = {
			query: division === '' ? {} : { division, ondivision: true },
			lookBack: this.getNodeParameter('lookBack') as number,
			simplify: this.getNodeParameter('simplify') as boolean,
			// A trial shows what there is; it neither reads nor changes what the live workflow remembers.
			memory: isTrial ? { told: {} } : state.memory,
		};
		try {
			const { fresh, memory } = await EVENTS[event](await connect(this), watch);
			if (!isTrial) state.memory = memory;
			return fresh.length === 0 ? null : [this.helpers.returnJsonArray(fresh as IDataObject[])];
		} catch (error) {
			const refusal = toRefusal(error);
			if (refusal.kind === 'closed' && !isTrial) return null;
			const { message, hint } = wording(refusal.reason, 'en');
			throw new NodeOperationError(this.getNode(), message, { description: hint });
		}
	}
}
