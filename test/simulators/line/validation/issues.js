/**
 * What LINE says of a value, by the kind of flaw. The words of `length`, `size`, `range`, `oneOf`,
 * `empty` and `uri` are in LINE's reference; LINE's guideline forbids to branch on any of them.
 */
const BODY_TEXTS = {
	missing: () => 'May not be empty',
	empty: () => 'May not be empty',
	length: ({ max }) => `Length must be between 0 and ${max}`,
	size: ({ min, max }) => `Size must be between ${min} and ${max}`,
	range: ({ min, max }) => `Must be between ${min} and ${max}`,
	oneOf: ({ values }) => `Must be one of the following values: [${values.join(', ')}]`,
	uri: () => 'invalid uri',
	value: ({ text }) => text ?? 'Invalid value',
};
const RICH_MENU_TEXTS = { ...BODY_TEXTS, missing: () => 'must be specified' };
/** Flex contents have words and a path style of their own, as seen in many public reports. */
const FLEX_TEXTS = {
	...BODY_TEXTS,
	missing: () => 'must be specified',
	empty: () => 'must be non-empty text',
	shape: () => 'invalid property',
	unknown: () => 'unknown field',
	oneOf: () => 'invalid property',
	uri: () => 'invalid uri scheme',
};

/** ['messages', 0, 'text'] -> messages[0].text */
const dotted = (at) =>
	at
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
		.join('')
		.replace(/^\./, '');
/** ['body', 'contents', 0] -> /body/contents/0 */
const pointer = (at) => `/${at.join('/')}`;

/**
 * Collects flaws: `add(kind, at, more)` for the body itself, `addContent(at, text, property)` for
 * the inside of a message (`at` starts with 'messages' and the index), which LINE reports apart.
 */
function createIssues({ unknownProperties = 'refuse' } = {}) {
	const found = [];
	const inside = [];
	return {
		found,
		inside,
		unknownProperties,
		add(kind, at, more = {}) {
			if (kind === 'unknown' && unknownProperties === 'accept') return;
			found.push({ kind, at, ...more });
		},
		addContent: (at, text, property) => inside.push({ index: at[1], text, property }),
	};
}

const message = (status, text, details) => ({
	status,
	json: details === undefined ? { message: text } : { message: text, details },
});

/** LINE's answer to the flaws, or undefined if there are none. */
function answerTo({ found, inside }, texts = BODY_TEXTS) {
	const misshapen = found.find(({ kind }) => kind === 'shape' || kind === 'unknown');
	if (misshapen) {
		const name = dotted(misshapen.at);
		return message(
			400,
			`The property, '${name}', in the request body is invalid (line: -, column: -)`,
		);
	}
	if (found.length > 0) {
		const details = found.map((issue) => ({
			message: texts[issue.kind](issue),
			property: dotted(issue.at),
		}));
		return message(400, `The request body has ${found.length} error(s)`, details);
	}
	if (inside.length === 0) return undefined;
	const first = Math.min(...inside.map(({ index }) => index));
	const details = inside
		.filter(({ index }) => index === first)
		.map(({ text, property }) => ({ message: text, property }));
	return message(400, `A message (messages[${first}]) in the request body is invalid`, details);
}

module.exports = { BODY_TEXTS, FLEX_TEXTS, RICH_MENU_TEXTS, answerTo, createIssues, pointer };
