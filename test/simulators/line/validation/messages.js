const { actionIn } = require('./actions');
const { checkTextV2, substitution } = require('./text-v2');
const { flexContents } = require('./flex');
const { imagemap } = require('./imagemap');
const { template } = require('./templates');
const schema = require('./schema');

const { byType, flag, httpsUrl, integer, listOf, number, object, oneOf, optional, text } = schema;

/** Certain words may not stand in a sender's name; LINE names only this one. */
const NO_LINE = /^(?!.*LINE)/s;
const common = {
	quickReply: optional(
		object({
			items: listOf(
				object({
					type: oneOf('action'),
					imageUrl: optional(httpsUrl()),
					action: actionIn('quickReply'),
				}),
				{ max: 13 },
			),
		}),
	),
	sender: optional(
		object({
			name: optional(text({ max: 20, count: 'graphemes', pattern: NO_LINE })),
			iconUrl: optional(httpsUrl()),
		}),
	),
};
const quoteToken = optional(text());
const altText = text({ max: 1500 });

/** Every emoji stands at a `$`, counted in UTF-16 units. */
function checkEmojis({ text: given, emojis }, at, issues) {
	if (typeof given !== 'string' || !Array.isArray(emojis)) return;
	emojis.forEach((emoji, index) => {
		const isWrong = Number.isInteger(emoji?.index) && given[emoji.index] !== '$';
		if (isWrong) issues.addContent(at, 'No $ at this index', `emojis[${index}].index`);
	});
}

const emoji = object({ index: integer({ min: 0 }), productId: text(), emojiId: text() });
const typed = (type, fields, also) => object({ type: oneOf(type), ...common, ...fields }, also);

/** type -> check of the message object. */
const MESSAGES = {
	text: typed(
		'text',
		{ text: text({ max: 5000 }), emojis: optional(listOf(emoji, { max: 20 })), quoteToken },
		checkEmojis,
	),
	textV2: typed(
		'textV2',
		{ text: text({ max: 5000 }), substitution: optional(substitution), quoteToken },
		checkTextV2,
	),
	sticker: typed('sticker', {
		packageId: text({ pattern: /^\d+$/ }),
		stickerId: text({ pattern: /^\d+$/ }),
		quoteToken,
	}),
	image: typed('image', { originalContentUrl: httpsUrl(), previewImageUrl: httpsUrl() }),
	video: typed('video', {
		originalContentUrl: httpsUrl(),
		previewImageUrl: httpsUrl(),
		trackingId: optional(text({ max: 100, pattern: /^[a-zA-Z0-9\-.=,+*()%$&;:@{}!?<>[\]]+$/ })),
	}),
	audio: typed('audio', { originalContentUrl: httpsUrl(), duration: integer({ min: 1 }) }),
	location: typed('location', {
		title: text({ max: 100 }),
		address: text({ max: 100 }),
		latitude: number({ min: -90, max: 90 }),
		longitude: number({ min: -180, max: 180 }),
	}),
	imagemap: typed('imagemap', imagemap),
	template: typed('template', { altText, template }),
	flex: typed('flex', { altText, contents: flexContents }),
	coupon: typed('coupon', {
		couponId: text(),
		deliveryTag: optional(text({ max: 30, pattern: /^\w+$/ })),
	}),
};

const messages = listOf(byType(MESSAGES), { min: 1, max: 5 });
const notificationDisabled = optional(flag());
const customAggregationUnits = optional(
	listOf(text({ max: 30, pattern: /^\w+$/ }), { min: 0, max: 1 }),
);
const id = (letters) => (value, at, issues) => {
	const fits = typeof value === 'string' && new RegExp(`^[${letters}][0-9a-f]{32}$`).test(value);
	if (!fits) issues.add('shape', at);
};

/** The bodies of the send calls, and of the validation calls. */
const BODIES = {
	reply: object({ replyToken: text(), messages, notificationDisabled }),
	push: object({ to: id('UCR'), messages, notificationDisabled, customAggregationUnits }),
	multicast: object({
		to: listOf(id('U'), { max: 500 }),
		messages,
		notificationDisabled,
		customAggregationUnits,
	}),
	broadcast: object({ messages, notificationDisabled }),
	validate: object({ messages }),
};

const mentionsIn = ({ type, substitution: given }) =>
	type === 'textV2'
		? Object.values(given ?? {}).filter(({ type: kind }) => kind === 'mention')
		: [];

/**
 * What depends on the receiver: a mention goes only by reply and push, and only into a group whose
 * members are named; a video with a tracking id does not go into a group. `chat` is
 * `{ isGroup, members }`, undefined where it is not known (validation calls).
 */
function checkPlace(given, { via, chat }, issues) {
	given.forEach((message, index) => {
		const at = ['messages', index];
		const tell = (text, property) => issues.addContent(at, text, property);
		const mentions = mentionsIn(message);
		if (mentions.length > 0 && !['reply', 'push'].includes(via)) {
			tell('Mentions go by reply and push only', 'substitution');
		}
		if (!chat) return;
		if (mentions.length > 0 && !chat.isGroup) tell('Mentions need a group', 'substitution');
		const strangers = mentions.some(
			({ mentionee }) => mentionee.type === 'user' && !chat.members?.includes(mentionee.userId),
		);
		if (chat.isGroup && strangers) tell('A mentioned user is no member', 'substitution');
		if (chat.isGroup && message.trackingId) tell('No trackingId in groups', 'trackingId');
	});
}

module.exports = { BODIES, checkPlace, messages, notificationDisabled };
