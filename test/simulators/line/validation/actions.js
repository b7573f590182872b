const { byType, object, oneOf, optional, text, uri } = require('./schema');

/** Where an action stands decides about its label: required or not, and how long. */
const LABELS = {
	template: { max: 20 },
	imageCarousel: { max: 12, optional: true },
	quickReply: { max: 20 },
	richMenu: { max: 20, optional: true },
	flexButton: { max: 40 },
	flex: { max: 40, optional: true },
};
const INPUT_OPTIONS = ['closeRichMenu', 'openRichMenu', 'openKeyboard', 'openVoice'];
const DATE = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$|^2100-(0[1-9]|1[0-2])-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const PICKED = {
	date: (value) => DATE.test(value),
	time: (value) => TIME.test(value),
	datetime: (value) =>
		DATE.test(value.slice(0, 10)) && /^[Tt]/.test(value.slice(10)) && TIME.test(value.slice(11)),
};

/** initial, min and max must fit the mode, and min must come before max. */
function checkPicker(action, at, issues) {
	const fits = PICKED[action.mode];
	if (!fits) return;
	for (const name of ['initial', 'min', 'max']) {
		const value = action[name] ?? undefined;
		if (typeof value === 'string' && !fits(value)) issues.add('value', [...at, name]);
	}
	const { min, max } = action;
	if (min && max && min.toUpperCase() >= max.toUpperCase()) issues.add('value', [...at, 'max']);
}

function notBoth(action, at, issues) {
	if (action.displayText && action.text) issues.add('value', [...at, 'displayText']);
}

function actionsFor(place) {
	const { max, optional: isOptional } = LABELS[place];
	const labelText = text({ max, count: 'graphemes' });
	const label = isOptional ? optional(labelText) : labelText;
	const data = text({ max: 300 });
	const typed = (type, fields, also) => object({ type: oneOf(type), label, ...fields }, also);
	const everywhere = {
		postback: typed(
			'postback',
			{
				data,
				displayText: optional(text({ max: 300 })),
				text: optional(text({ max: 300 })),
				inputOption: optional(oneOf(...INPUT_OPTIONS)),
				fillInText: optional(text({ max: 300 })),
			},
			notBoth,
		),
		message: typed('message', { text: text({ max: 300 }) }),
		uri: typed('uri', { uri: uri(), altUri: optional(object({ desktop: optional(uri()) })) }),
		datetimepicker: typed(
			'datetimepicker',
			{
				data,
				mode: oneOf('date', 'time', 'datetime'),
				initial: optional(text()),
				min: optional(text()),
				max: optional(text()),
			},
			checkPicker,
		),
		clipboard: typed('clipboard', { clipboardText: text({ max: 1000 }) }),
	};
	if (place === 'quickReply') {
		const bare = (type) => typed(type, {});
		return {
			...everywhere,
			...{ camera: bare('camera'), cameraRoll: bare('cameraRoll'), location: bare('location') },
		};
	}
	if (place !== 'richMenu') return everywhere;
	const richMenuAliasId = text({ max: 32 });
	return { ...everywhere, richmenuswitch: typed('richmenuswitch', { richMenuAliasId, data }) };
}

/** A check of an action object at a place of LABELS. */
const actionIn = (place) => byType(actionsFor(place));

module.exports = { actionIn };
