import type { INodeProperties } from 'n8n-workflow';
import { reportLanguage } from '../../shared/node/fields';
import { actionFields } from './actionFields';
import { MESSAGE_FIELDS } from './messageFields';

const messageValues: INodeProperties[] = [
	{
		displayName: 'Type',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'Audio', value: 'audio' },
			{ name: 'Buttons', value: 'buttons', description: 'A template with up to 4 buttons' },
			{ name: 'Confirm', value: 'confirm', description: 'A template with 2 buttons' },
			{ name: 'Coupon', value: 'coupon' },
			{ name: 'Flex', value: 'flex' },
			{ name: 'Image', value: 'image' },
			{ name: 'Imagemap', value: 'imagemap' },
			{ name: 'Location', value: 'location' },
			{ name: 'Sticker', value: 'sticker' },
			{ name: 'Template (JSON)', value: 'template', description: 'Carousels, for example' },
			{ name: 'Text', value: 'text' },
			{ name: 'Text With Mentions and Emojis', value: 'textV2', description: 'Text v2' },
			{ name: 'Video', value: 'video' },
		],
		default: 'text',
		description: 'What is sent',
	},
	...MESSAGE_FIELDS.map(({ property }) => property),
];

/** The messages of a call, by fields or as JSON. */
export const messageFields: INodeProperties[] = [
	{
		displayName: 'Messages From',
		name: 'messagesFrom',
		type: 'options',
		options: [
			{ name: 'Fields', value: 'fields' },
			{ name: 'JSON', value: 'json' },
		],
		default: 'fields',
		description: 'Whether the messages are built here or given as LINE message objects',
	},
	{
		displayName: 'Messages',
		name: 'messages',
		type: 'fixedCollection',
		typeOptions: {
			multipleValues: true,
			sortable: true,
			multipleValueButtonText: 'Add Message',
		},
		displayOptions: { show: { messagesFrom: ['fields'] } },
		default: { message: [{ type: 'text', text: '' }] },
		description: 'Up to five, sent in one call (メッセージ)',
		options: [{ displayName: 'Message', name: 'message', values: messageValues }],
	},
	{
		displayName: 'Messages',
		name: 'messagesJson',
		type: 'json',
		displayOptions: { show: { messagesFrom: ['json'] } },
		default: '[\n  { "type": "text", "text": "" }\n]',
		description: 'One LINE message object, or a list of up to five',
	},
	{
		displayName: 'Quick Replies',
		name: 'quickReplies',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Quick Reply' },
		default: {},
		description: 'Buttons below the last message, up to 13 (クイックリプライ)',
		options: [
			{
				displayName: 'Quick Reply',
				name: 'reply',
				values: [
					...actionFields(true),
					{
						displayName: 'Image URL',
						name: 'imageUrl',
						type: 'string',
						default: '',
						description: 'An icon before the label',
					},
				],
			},
		],
	},
];

const sender: INodeProperties[] = [
	{
		displayName: 'Sender Icon URL',
		name: 'senderIconUrl',
		type: 'string',
		default: '',
		description: 'Shown instead of the icon of the account',
	},
	{
		displayName: 'Sender Name',
		name: 'senderName',
		type: 'string',
		default: '',
		description: 'Shown instead of the name of the account, up to 20 characters',
	},
];

const silent: INodeProperties = {
	displayName: 'Silent',
	name: 'notificationDisabled',
	type: 'boolean',
	default: false,
	description: 'Whether the message arrives without a notification',
};

const unit: INodeProperties = {
	displayName: 'Statistics Unit',
	name: 'customAggregationUnit',
	type: 'string',
	default: '',
	description: 'A name by which LINE counts these messages (ユニット), up to 30 letters and digits',
};

/** The options of a send; only some calls can be counted by unit. */
export const sendOptions = (counted: boolean): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [reportLanguage, ...sender, silent, ...(counted ? [unit] : [])],
});
