import type { INodeProperties } from 'n8n-workflow';

/** Fields of several operations, filled out of an event of the LINE Trigger by themselves. */

const required = (
	property: Pick<INodeProperties, 'displayName' | 'name' | 'default' | 'description'>,
): INodeProperties => ({ ...property, type: 'string', required: true });

export const userId = required({
	displayName: 'User ID',
	name: 'userId',
	default: '={{ $json.source?.userId ?? $json.userId }}',
	description: 'Of the user, as events tell it (ユーザーID)',
});

export const userIds = required({
	displayName: 'User IDs',
	name: 'userIds',
	default: '={{ $json.source?.userId ?? $json.userId }}',
	description: 'One, a list, or several separated by commas; all items together count as one list',
});

export const chatId = required({
	displayName: 'Group or Room ID',
	name: 'chatId',
	default: '={{ $json.source?.groupId ?? $json.source?.roomId }}',
	description: 'Of a group (C…) or a room (R…), as events tell it',
});

export const to = required({
	displayName: 'To',
	name: 'to',
	default:
		'={{ $json.source?.groupId ?? $json.source?.roomId ?? $json.source?.userId ?? $json.userId }}',
	description: 'A user (U…), group (C…) or room (R…)',
});

export const replyToken = required({
	displayName: 'Reply Token',
	name: 'replyToken',
	default: '={{ $json.replyToken }}',
	description: 'Of the event (応答トークン): good once, and for about a minute',
});

/** Of the event that the input item is, without an expression: n8n would evaluate it in a sandbox for every item. */
export const replyTo: INodeProperties = {
	displayName: 'Reply To',
	name: 'replyTo',
	type: 'options',
	options: [
		{ name: 'Given Below', value: 'fields' },
		{
			name: 'The Event of the Input Item',
			value: 'event',
			description:
				"The item's own 'replyToken' and 'source'; faster where many people are answered",
		},
	],
	default: 'fields',
	description: 'Where the reply token and the recipient are taken from',
};

/** Shown if *Reply To* is given by fields. */
export const ifGiven = (field: INodeProperties): INodeProperties => ({
	...field,
	displayOptions: { show: { replyTo: ['fields'] } },
});

export const messageId = required({
	displayName: 'Message ID',
	name: 'messageId',
	default: '={{ $json.message?.id }}',
	description: 'Of an image, video, audio or file that a user sent',
});

export const richMenuId = required({
	displayName: 'Rich Menu ID',
	name: 'richMenuId',
	default: '={{ $json.richMenuId }}',
	description: 'As Create or Get Many tells it',
});

export const requestId = required({
	displayName: 'Request ID',
	name: 'requestId',
	default: '={{ $json.requestId }}',
	description: 'As the item of the call tells it',
});

export const binaryOutput: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	hint: 'The name of the output binary field to put the file in',
	description: 'The name of the binary field of the output item',
};

export const day: INodeProperties = {
	displayName: 'Date',
	name: 'date',
	type: 'dateTime',
	required: true,
	default: "={{ $now.setZone('Asia/Tokyo').minus({ days: 1 }).toISODate() }}",
	description: 'A day that is over, Japanese time',
};
