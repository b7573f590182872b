const { byType, isObject, text } = require('./schema');

const KEY = /^[a-zA-Z0-9_]{1,20}$/;
const MOST = { substitutions: 100, mention: 20, emoji: 20 };

const substitute = byType({
	mention: {
		mentionee: byType({ user: { userId: text({ pattern: /^U[0-9a-f]{32}$/ }) }, all: {} }),
	},
	emoji: { productId: text(), emojiId: text() },
});

/** The keys between single braces; `{{` and `}}` are literal braces. */
function placeholdersOf(given) {
	const keys = [];
	const rest = given.replaceAll(/\{\{|\}\}|\{([^{}]*)\}/g, (whole, key) => {
		if (key !== undefined) keys.push(key);
		return '';
	});
	return { keys, isPaired: !/[{}]/.test(rest) };
}

/** Braces of a textV2 message, and what they stand for. */
function checkTextV2({ text: given, substitution }, at, issues) {
	const tell = (words, property = 'text') => issues.addContent(at, words, property);
	if (typeof given === 'string') {
		const { keys, isPaired } = placeholdersOf(given);
		if (!isPaired) tell("'{' and '}' must be used in pairs.");
		for (const key of keys) {
			if (!KEY.test(key)) {
				tell(`The key '${key}' enclosed in '{}' does not match the pattern '${KEY.source}'.`);
			} else if (!isObject(substitution) || !Object.hasOwn(substitution, key)) {
				tell(`The key '${key}' is not found in the substitution.`);
			}
		}
	}
	if (isObject(substitution)) checkNumbers(Object.values(substitution), tell);
}

function checkNumbers(values, tell) {
	if (values.length > MOST.substitutions) tell('Too many substitutions.', 'substitution');
	for (const type of ['mention', 'emoji']) {
		const number = values.filter((value) => value?.type === type).length;
		if (number > MOST[type]) tell(`Too many ${type} objects.`, 'substitution');
	}
}

function substitution(value, at, issues) {
	if (!isObject(value)) return issues.add('shape', at);
	for (const [key, given] of Object.entries(value)) {
		if (!KEY.test(key)) issues.add('value', [...at, key]);
		substitute(given, [...at, key], issues);
	}
}

module.exports = { checkTextV2, substitution };
