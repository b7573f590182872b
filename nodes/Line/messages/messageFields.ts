import type { INodeProperties } from 'n8n-workflow';
import { actionFields } from './actionFields';

export interface MessageField {
	readonly property: INodeProperties;
	/** The kinds of messages that have the field. */
	readonly types: readonly string[];
	readonly required?: boolean;
}

const field = (
	types: string[],
	property: Partial<INodeProperties> & { displayName: string; name: string; description: string },
	required = false,
): MessageField => ({
	types,
	required,
	property: {
		type: 'string',
		default: '',
		...property,
		displayOptions: { show: { type: types } },
	} as INodeProperties,
});

const must = (types: string[], property: Parameters<typeof field>[1]) =>
	field(types, property, true);

const json = (displayName: string, name: string, description: string) =>
	({ displayName, name, type: 'json', default: '', description }) as const;

const substitutions: INodeProperties[] = [
	{
		displayName: 'Key',
		name: 'key',
		type: 'string',
		default: '',
		description: 'Stands in the text as {key}',
	},
	{
		displayName: 'Becomes',
		name: 'kind',
		type: 'options',
		options: [
			{ name: 'Emoji', value: 'emoji' },
			{ name: 'Mention of a User', value: 'user' },
			{ name: 'Mention of Everybody', value: 'all' },
		],
		default: 'user',
		description: 'Mentions work in replies and pushes to groups and rooms only',
	},
	{
		displayName: 'User ID',
		name: 'userId',
		type: 'string',
		displayOptions: { show: { kind: ['user'] } },
		default: '',
		description: 'Who is mentioned; a member of the group',
	},
	{
		displayName: 'Product ID',
		name: 'productId',
		type: 'string',
		displayOptions: { show: { kind: ['emoji'] } },
		default: '',
		description: "Of LINE's list of sendable emojis",
	},
	{
		displayName: 'Emoji ID',
		name: 'emojiId',
		type: 'string',
		displayOptions: { show: { kind: ['emoji'] } },
		default: '',
		description: "Of LINE's list of sendable emojis",
	},
];

const several = (
	name: string,
	displayName: string,
	values: INodeProperties[],
	add: string,
): Pick<INodeProperties, 'type' | 'typeOptions' | 'default' | 'options'> => ({
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, multipleValueButtonText: add },
	default: {},
	options: [{ displayName, name, values }],
});

const URL_HINT = 'A public https address; LINE has no upload for it';

/** The fields of a message and the kinds that have them, in the order of the editor. */
export const MESSAGE_FIELDS: readonly MessageField[] = [
	must(['flex', 'imagemap', 'buttons', 'confirm', 'template'], {
		displayName: 'Alternative Text',
		name: 'altText',
		description: 'Shown in notifications and the list of chats',
	}),
	field(['location', 'buttons'], {
		displayName: 'Title',
		name: 'title',
		description: 'Of the place, or of the buttons (there it may be empty)',
	}),
	must(['text', 'textV2', 'buttons', 'confirm'], {
		displayName: 'Text',
		name: 'text',
		typeOptions: { rows: 3 },
		description: 'Up to 5,000 characters; in buttons 160, in a confirmation 240',
	}),
	field(['textV2'], {
		displayName: 'Substitutions',
		name: 'substitutions',
		description: 'What {key} in the text becomes; all other braces are shown as they are',
		...several('substitution', 'Substitution', substitutions, 'Add Substitution'),
	}),
	must(['sticker'], {
		displayName: 'Package ID',
		name: 'packageId',
		description: "Of LINE's list of sendable stickers, e.g. 446",
	}),
	must(['sticker'], {
		displayName: 'Sticker ID',
		name: 'stickerId',
		description: "Of LINE's list of sendable stickers, e.g. 1988",
	}),
	must(['image', 'video', 'audio'], {
		displayName: 'Content URL',
		name: 'originalContentUrl',
		description: URL_HINT,
	}),
	must(['image', 'video'], {
		displayName: 'Preview Image URL',
		name: 'previewImageUrl',
		description: URL_HINT,
	}),
	must(['audio'], {
		displayName: 'Duration',
		name: 'duration',
		type: 'number',
		default: 1000,
		description: 'In milliseconds',
	}),
	field(['video'], {
		displayName: 'Tracking ID',
		name: 'trackingId',
		description: 'Comes back in the event when the video was watched to its end; not in groups',
	}),
	must(['location'], {
		displayName: 'Address',
		name: 'address',
		description: 'Shown below the title',
	}),
	must(['location'], {
		displayName: 'Latitude',
		name: 'latitude',
		type: 'number',
		typeOptions: { numberPrecision: 8 },
		default: 0,
		description: 'In degrees',
	}),
	must(['location'], {
		displayName: 'Longitude',
		name: 'longitude',
		type: 'number',
		typeOptions: { numberPrecision: 8 },
		default: 0,
		description: 'In degrees',
	}),
	field(['buttons'], {
		displayName: 'Image URL',
		name: 'thumbnailImageUrl',
		description: 'Shown above the text',
	}),
	must(['imagemap'], {
		displayName: 'Base URL',
		name: 'baseUrl',
		description: 'LINE appends /240 to /1040 to it',
	}),
	must(['imagemap'], {
		displayName: 'Height',
		name: 'height',
		type: 'number',
		default: 1040,
		description: 'Height of the image when it is 1,040 pixels wide',
	}),
	must(['imagemap'], json('Areas', 'areas', 'A JSON list of imagemap actions, 50 at most')),
	field(['imagemap'], json('Video', 'imagemapVideo', 'A JSON object, if a video plays on it')),
	must(
		['flex'],
		json('Contents', 'contents', 'A bubble or carousel as JSON, e.g. from the simulator'),
	),
	must(
		['template'],
		json('Template', 'template', 'Any template object: carousel, image carousel …'),
	),
	must(['coupon'], {
		displayName: 'Coupon ID',
		name: 'couponId',
		description: 'Of a coupon made in LINE Official Account Manager or by the API',
	}),
	field(['coupon'], {
		displayName: 'Delivery Tag',
		name: 'deliveryTag',
		description: 'Up to 30 letters and digits, for statistics',
	}),
	field(['buttons', 'confirm'], {
		displayName: 'Actions',
		name: 'actions',
		description: 'Up to 4 buttons; a confirmation has 2',
		...several('action', 'Action', actionFields(false), 'Add Action'),
	}),
	field(['text', 'textV2', 'sticker'], {
		displayName: 'Quote Token',
		name: 'quoteToken',
		description: 'Of the message that this one quotes',
	}),
];
