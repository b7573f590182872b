import type { INodeProperties } from 'n8n-workflow';
import { optionsOf } from '../fields';

export const triggerFields: INodeProperties[] = [
	{
		displayName:
			'kaonavi tells changes of 基本情報 only. Changes of sheets, and of departments made through the API, start nothing.',
		name: 'scope',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		required: true,
		options: [
			{
				name: 'Member Created',
				value: 'member_created',
				description: 'Members were registered (新規登録)',
			},
			{ name: 'Member Deleted', value: 'member_deleted', description: 'Members were deleted' },
			{
				name: 'Member Updated',
				value: 'member_updated',
				description: 'Items of 基本情報 were changed',
			},
		],
		default: ['member_created', 'member_updated', 'member_deleted'],
		description: 'What starts the workflow',
	},
	optionsOf(
		{
			displayName: 'Fetch Members',
			name: 'fetchMembers',
			type: 'boolean',
			default: false,
			description:
				'Whether to read the members whom kaonavi names by code only, as Employee records; deleted ones cannot be read',
		},
		{
			displayName: 'Simplify',
			name: 'simplify',
			type: 'boolean',
			default: true,
			description: 'Whether fetched members become records instead of the raw data, under member',
		},
	),
];
