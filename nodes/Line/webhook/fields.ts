import type { INodeProperties } from 'n8n-workflow';
import { ANY } from './filter';
import { MOST_EVENTS } from './intake';

const several = (
	displayName: string,
	name: string,
	options: INodeProperties['options'],
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'multiOptions',
	options,
	default: [],
	description,
});

/** Event types: https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects */
const EVENTS: INodeProperties['options'] = [
	{ name: 'Account Link', value: 'accountLink' },
	{ name: 'Any', value: ANY, description: 'All of them, and those that LINE will add' },
	{ name: 'Beacon', value: 'beacon' },
	{ name: 'Bot Joined', value: 'join', description: 'The account came into a group or room' },
	{ name: 'Bot Left', value: 'leave' },
	{ name: 'Follow', value: 'follow', description: 'Added as a friend, or unblocked' },
	{ name: 'Member Joined', value: 'memberJoined' },
	{ name: 'Member Left', value: 'memberLeft' },
	{ name: 'Membership', value: 'membership' },
	{ name: 'Message', value: 'message' },
	{ name: 'Message Edited', value: 'messageEdited' },
	{ name: 'Postback', value: 'postback', description: 'A button, rich menu or date picker' },
	{ name: 'Unfollow', value: 'unfollow', description: 'Blocked' },
	{ name: 'Unsend', value: 'unsend', description: 'A message was taken back' },
	{ name: 'Video Watched', value: 'videoPlayComplete' },
];

const MESSAGE_TYPES: INodeProperties['options'] = [
	{ name: 'Audio', value: 'audio' },
	{ name: 'File', value: 'file' },
	{ name: 'Image', value: 'image' },
	{ name: 'Location', value: 'location' },
	{ name: 'Sticker', value: 'sticker' },
	{ name: 'Text', value: 'text' },
	{ name: 'Video', value: 'video' },
];

const SOURCES: INodeProperties['options'] = [
	{ name: 'Group', value: 'group' },
	{ name: 'Room', value: 'room' },
	{ name: 'User', value: 'user' },
];

export const triggerFields: INodeProperties[] = [
	{
		displayName: 'Webhook URL at LINE',
		name: 'registration',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Entered by Hand',
				value: 'manual',
				description: 'Copy the production URL into the LINE Developers Console',
			},
			{
				name: 'Set When Published',
				value: 'automatic',
				description: 'And the former URL put back afterwards',
			},
		],
		default: 'manual',
		description: 'How LINE learns the URL of this trigger',
	},
	{
		displayName:
			"Copy the production URL into Messaging API > Webhook URL of the LINE Developers Console, switch 'Use webhook' on, and press Verify.",
		name: 'manualNotice',
		type: 'notice',
		displayOptions: { show: { registration: ['manual'] } },
		default: '',
	},
	{
		displayName:
			"A channel has one URL: whatever received its events before gets none while this is published, or while 'Listen for test event' waits.",
		name: 'automaticNotice',
		type: 'notice',
		displayOptions: { show: { registration: ['automatic'] } },
		default: '',
	},
	{
		displayName: 'Events',
		name: 'event',
		type: 'multiOptions',
		options: EVENTS,
		default: [ANY],
		description: 'Which events start the workflow (Webhookイベント)',
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		description: 'What does not pass starts no execution',
		options: [
			several('Message Types', 'messageTypes', MESSAGE_TYPES, 'Of messages; other events pass'),
			{
				displayName: 'Postback Starts With',
				name: 'postbackPrefix',
				type: 'string',
				default: '',
				description: 'Of postbacks; other events pass',
			},
			several('Sources', 'sources', SOURCES, 'Where it happened'),
			{
				displayName: 'Text Pattern',
				name: 'textPattern',
				type: 'string',
				default: '',
				placeholder: 'e.g. ^打刻$',
				description: 'A regular expression for texts; other messages do not pass, other events do',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Drop Duplicates',
				name: 'dropDuplicates',
				type: 'boolean',
				default: true,
				description: 'Whether an event that LINE delivers again starts nothing',
			},
			{
				displayName: 'Events per Execution',
				name: 'mostEvents',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: MOST_EVENTS,
				description:
					'How many events of several deliveries start one execution together at a busy moment; 1 gives every delivery its own',
			},
			{
				displayName: 'Include Standby',
				name: 'includeStandby',
				type: 'boolean',
				default: false,
				description:
					'Whether events come too while another module has the chat (standby): the bot should not answer them',
			},
		],
	},
];
