import type { INodeProperties } from 'n8n-workflow';

/** What to do when the vendor is closed, or closes half-way. No expression: it decides the node's outputs. */
export const duringClosedHours: INodeProperties = {
	displayName: 'During Closed Hours',
	name: 'duringClosedHours',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Send to Deferred Output',
			value: 'defer',
			description:
				'Adds a second output. What cannot be done now leaves there with resumeAt; a Wait node leads it back.',
		},
		{
			name: 'Stop With Error',
			value: 'stop',
			description: 'The text names the next opening',
		},
	],
	default: 'stop',
	description: 'What to do in the hours in which the vendor takes no calls (利用禁止時間帯)',
};

/** The outputs of a node whose vendor closes. n8n appends an error output, if chosen, as the last one. */
export const outputsWithDeferred =
	'={{ $parameter["duringClosedHours"] === "defer" ? [{type:"main",displayName:"Done"},{type:"main",displayName:"Deferred"}] : [{type:"main"}] }}';
