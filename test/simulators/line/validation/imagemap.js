const {
	byType,
	httpsUrl,
	integer,
	listOf,
	object,
	oneOf,
	optional,
	text,
	uri,
} = require('./schema');

const area = object({
	x: integer({ min: 0 }),
	y: integer({ min: 0 }),
	width: integer({ min: 1 }),
	height: integer({ min: 1 }),
});
const label = optional(text({ max: 100 }));

/** The fields of an imagemap message beside type, quickReply and sender. */
const imagemap = {
	baseUrl: httpsUrl(),
	altText: text({ max: 1500 }),
	baseSize: object({ width: oneOf(1040), height: integer({ min: 1 }) }),
	video: optional(
		object({
			originalContentUrl: httpsUrl(),
			previewImageUrl: httpsUrl(),
			area,
			externalLink: optional(object({ linkUri: uri(), label: text({ max: 30 }) })),
		}),
	),
	actions: listOf(
		byType({
			uri: { label, linkUri: uri(), area },
			message: { label, text: text({ max: 400 }), area },
			clipboard: { label, clipboardText: text({ max: 1000 }), area },
		}),
		{ max: 50 },
	),
};

module.exports = { imagemap };
