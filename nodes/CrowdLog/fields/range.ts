import type { INodeProperties } from 'n8n-workflow';

/** Both ends belong to the range. */
export function rangeFields(usual: string): INodeProperties[] {
	return [
		{
			displayName: 'Start Date',
			name: 'startDate',
			type: 'dateTime',
			default: '',
			description: `First day (JST). ${usual}`,
		},
		{
			displayName: 'End Date',
			name: 'endDate',
			type: 'dateTime',
			default: '',
			description: `Last day (JST), included. ${usual}`,
		},
	];
}
