/**
 * A small language for what a value must be. A check is `(value, at, issues) => void`; `at` is the
 * path to the value as a list of keys.
 */
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Texts count in UTF-16 units, labels and the texts of templates in characters as people see them
 * (LINE's page on character counting).
 */
const LENGTHS = {
	units: (text) => text.length,
	graphemes: (text) => [...segmenter.segment(text)].length,
};

const optional = (check) => Object.assign((...given) => check(...given), { optional: true });

function text({ max = Infinity, count = 'units', min = 1, pattern } = {}) {
	return (value, at, issues) => {
		if (typeof value !== 'string') return issues.add('shape', at);
		if (value.length === 0 && min > 0) return issues.add('empty', at);
		// Graphemes are never more than units, so the costly count is for the long ones only.
		if (value.length > max && LENGTHS[count](value) > max) issues.add('length', at, { max });
		if (pattern && !pattern.test(value)) issues.add('value', at);
	};
}

function number({ min = -Infinity, max = Infinity, integer = false } = {}) {
	return (value, at, issues) => {
		const isNumber = typeof value === 'number' && (!integer || Number.isInteger(value));
		if (!isNumber) return issues.add('shape', at);
		if (value < min || value > max) issues.add('range', at, { min, max });
	};
}

const integer = (range) => number({ ...range, integer: true });

const flag = () => (value, at, issues) => {
	if (typeof value !== 'boolean') issues.add('shape', at);
};

const oneOf =
	(...values) =>
	(value, at, issues) => {
		if (!values.includes(value)) issues.add('oneOf', at, { values });
	};

function listOf(check, { min = 1, max = Infinity } = {}) {
	return (value, at, issues) => {
		if (!Array.isArray(value)) return issues.add('shape', at);
		if (value.length < min || value.length > max) return issues.add('size', at, { min, max });
		value.forEach((item, index) => check(item, [...at, index], issues));
	};
}

/** `fields`: name -> check; a property that is null counts as absent, as Java's JSON readers do. */
function object(fields, also) {
	return (value, at, issues) => {
		if (!isObject(value)) return issues.add('shape', at);
		for (const name of Object.keys(value)) {
			if (!Object.hasOwn(fields, name)) issues.add('unknown', [...at, name]);
		}
		for (const [name, check] of Object.entries(fields)) {
			const given = value[name] ?? undefined;
			if (given !== undefined) check(given, [...at, name], issues);
			else if (!check.optional) issues.add('missing', [...at, name]);
		}
		also?.(value, at, issues);
	};
}

/** `table`: type -> fields, or a check of the whole object. */
function byType(table) {
	const checks = Object.fromEntries(
		Object.entries(table).map(([type, given]) => [
			type,
			typeof given === 'function' ? given : object({ type: oneOf(type), ...given }),
		]),
	);
	return (value, at, issues) => {
		if (!isObject(value)) return issues.add('shape', at);
		const { type } = value;
		if (type === undefined || type === null || type === '') {
			return issues.add('missing', [...at, 'type']);
		}
		if (!Object.hasOwn(checks, type)) {
			return issues.add('oneOf', [...at, 'type'], { values: Object.keys(checks) });
		}
		checks[type](value, at, issues);
	};
}

const URI_SCHEMES = ['http:', 'https:', 'line:', 'tel:'];

function url({ max = 2000, schemes = ['https:'] } = {}) {
	return (value, at, issues) => {
		if (typeof value !== 'string') return issues.add('shape', at);
		if (value === '') return issues.add('empty', at);
		if (value.length > max) issues.add('length', at, { max });
		const isAscii = /^[\x21-\x7e]+$/.test(value);
		if (!isAscii || !URL.canParse(value) || !schemes.includes(new URL(value).protocol)) {
			issues.add('uri', at);
		}
	};
}
const httpsUrl = () => url();
const uri = () => url({ max: 1000, schemes: URI_SCHEMES });

/** Several checks of the same value. */
const all =
	(...checks) =>
	(value, at, issues) => {
		for (const check of checks) check(value, at, issues);
	};

module.exports = {
	...{ all, byType, flag, httpsUrl, integer, isObject, listOf, number, object, oneOf, optional },
	...{ text, uri },
};
