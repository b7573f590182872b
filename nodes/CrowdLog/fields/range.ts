import type { INodeProperties } from 'n8n-workflow';

/** Both ends belong to the range; `start` and `end` describe the two fields. */
export function rangeFields(start: string, end: string): INodeProperties[] {
	return [
		{
			displayName: 'Start Date',
			name: 'startDate',
			type: 'dateTime',
			default: '',
			description: start,
		},
		{
			displayName: 'End Date',
			name: 'endDate',
			type: 'dateTime',
			default: '',
			description: end,
		},
	];
}
