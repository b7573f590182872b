const { actionIn } = require('./actions');
const { FLEX_TEXTS, createIssues, pointer } = require('./issues');
const {
	byType,
	flag,
	httpsUrl,
	isObject,
	listOf,
	number,
	object,
	oneOf,
	optional,
	text,
} = require('./schema');

/** Largest JSON in bytes (LINE's reference: 30 KB, 50 KB). */
const SIZES = { bubble: 30 * 1024, carousel: 50 * 1024 };

const color = optional(text({ pattern: /^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$/ }));
const length = optional(text());
const ratio = optional(text({ pattern: /^\d+(\.\d+)?:\d+(\.\d+)?$/ }));
const flex = optional(number({ min: 0 }));
const action = optional(actionIn('flex'));
const placed = {
	flex,
	margin: length,
	position: optional(oneOf('relative', 'absolute')),
	...{ offsetTop: length, offsetBottom: length, offsetStart: length, offsetEnd: length },
};
const lettering = {
	size: length,
	color,
	weight: optional(oneOf('regular', 'bold')),
	style: optional(oneOf('normal', 'italic')),
	decoration: optional(oneOf('none', 'underline', 'line-through')),
};
const sides = ['start', 'end', 'center'];
const gravity = optional(oneOf('top', 'bottom', 'center'));

const span = object({ type: oneOf('span'), text: optional(text()), ...lettering });

function textOrContents(value, at, issues) {
	const isEmpty = (value.text ?? undefined) === undefined && !value.contents?.length;
	if (isEmpty) issues.add('missing', [...at, 'text']);
}

const COMPONENTS = {
	box: (value, at, issues) => box(value, at, issues),
	button: {
		...placed,
		action: actionIn('flexButton'),
		height: optional(oneOf('sm', 'md')),
		style: optional(oneOf('primary', 'secondary', 'link')),
		color,
		gravity,
		adjustMode: optional(oneOf('shrink-to-fit')),
		scaling: optional(flag()),
	},
	image: {
		...placed,
		url: httpsUrl(),
		align: optional(oneOf(...sides)),
		gravity,
		size: length,
		aspectRatio: ratio,
		aspectMode: optional(oneOf('cover', 'fit')),
		backgroundColor: color,
		action,
		animated: optional(flag()),
	},
	text: object(
		{
			type: oneOf('text'),
			...placed,
			...lettering,
			text: optional(text()),
			contents: optional(listOf(span, { min: 0 })),
			adjustMode: optional(oneOf('shrink-to-fit')),
			scaling: optional(flag()),
			align: optional(oneOf(...sides)),
			gravity,
			wrap: optional(flag()),
			lineSpacing: length,
			maxLines: optional(number({ min: 0 })),
			action,
		},
		textOrContents,
	),
	separator: { margin: length, color },
	filler: { flex },
	icon: {
		url: httpsUrl(),
		margin: length,
		position: placed.position,
		...{ offsetTop: length, offsetBottom: length, offsetStart: length, offsetEnd: length },
		size: length,
		scaling: optional(flag()),
		aspectRatio: ratio,
	},
};
const pick = (...names) =>
	byType(Object.fromEntries(names.map((name) => [name, COMPONENTS[name]])));
/** Which components a box may hold depends on its layout. */
const INSIDE = {
	vertical: pick('box', 'button', 'image', 'text', 'separator', 'filler'),
	horizontal: pick('box', 'button', 'image', 'text', 'separator', 'filler'),
	baseline: pick('icon', 'text', 'filler'),
};
const background = object({
	type: oneOf('linearGradient'),
	angle: text({ pattern: /^\d+(\.\d+)?deg$/ }),
	...{ startColor: text(), endColor: text(), centerColor: color, centerPosition: length },
});
const boxFields = {
	type: oneOf('box'),
	...placed,
	layout: oneOf('horizontal', 'vertical', 'baseline'),
	...{ backgroundColor: color, borderColor: color, borderWidth: length, cornerRadius: length },
	...{ width: length, maxWidth: length, height: length, maxHeight: length, spacing: length },
	...{ paddingAll: length, paddingTop: length, paddingBottom: length },
	...{ paddingStart: length, paddingEnd: length },
	...{ action, justifyContent: length, alignItems: length, background: optional(background) },
};
const box = (value, at, issues) => {
	const held = INSIDE[value?.layout] ?? (() => {});
	object({ ...boxFields, contents: listOf(held, { min: 0 }) })(value, at, issues);
};

const video = object({
	type: oneOf('video'),
	url: httpsUrl(),
	previewUrl: httpsUrl(),
	altContent: pick('box', 'image'),
	aspectRatio: ratio,
	action,
});
const hero = byType({ box, image: COMPONENTS.image, video });
const block = byType({ box });
const blockStyle = optional(
	object({ backgroundColor: color, separator: optional(flag()), separatorColor: color }),
);
const BLOCKS = ['header', 'hero', 'body', 'footer'];

function bubbleRules(value, at, issues) {
	if (!BLOCKS.some((name) => isObject(value[name]))) {
		issues.add('value', at, { text: 'At least one block must be specified' });
	}
	const small = !['kilo', 'mega', 'giga', undefined].includes(value.size);
	const inCarousel = at.length > 0;
	if (value.hero?.type === 'video' && (small || inCarousel)) issues.add('shape', [...at, 'hero']);
	tooLarge(value, 'bubble', at, issues);
}
function tooLarge(value, kind, at, issues) {
	if (Buffer.byteLength(JSON.stringify(value)) <= SIZES[kind]) return;
	const text = `Too large flex message. The maximum size of JSON data is ${SIZES[kind] / 1024} KB`;
	issues.add('value', at, { text });
}

const bubble = object(
	{
		type: oneOf('bubble'),
		size: optional(oneOf('nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga')),
		direction: optional(oneOf('ltr', 'rtl')),
		...{ header: optional(block), hero: optional(hero), body: optional(block) },
		footer: optional(block),
		styles: optional(object(Object.fromEntries(BLOCKS.map((name) => [name, blockStyle])))),
		action,
	},
	bubbleRules,
);

function carouselRules(value, at, issues) {
	const sizes = new Set((value.contents ?? []).map((given) => given?.size ?? 'mega'));
	if (sizes.size > 1) issues.add('shape', [...at, 'contents']);
	tooLarge(value, 'carousel', at, issues);
}
const carousel = object(
	{ type: oneOf('carousel'), contents: listOf(byType({ bubble }), { max: 12 }) },
	carouselRules,
);

const container = byType({ bubble, carousel });

/** `contents` of a flex message: its flaws are reported by pointer, apart from the body's. */
function flexContents(value, at, issues) {
	const inner = createIssues(issues);
	container(value, [], inner);
	for (const issue of inner.found) {
		issues.addContent(at, FLEX_TEXTS[issue.kind](issue), pointer(issue.at));
	}
}

module.exports = { flexContents };
