const { isObject } = require('../body');
const { createValueChecks, isText } = require('./values');

/** Items that have a way of their own to be written. */
const BY_FILE = ['attach_file', 'face_image'];
const NUMBERS = { accept: (value) => (typeof value === 'number' ? String(value) : value) };

/** Checks and reads lists of `{ id, values }`. */
function createCustomFields(world) {
	const { options } = world;
	const { checkText } = createValueChecks(world);
	const read = NUMBERS[options.numbersInValues] ?? ((value) => value);
	const isCleared = (values) => values.every((value) => value === '');

	/** Adds the flaws of `list` against the items `fields`. */
	function check(list, fields, add) {
		if (!Array.isArray(list) || !list.every(isObject)) {
			add('shape', 'custom_fields');
			return;
		}
		const seen = new Set();
		for (const entry of list) {
			const field = fields.get(entry.id);
			if (field === undefined) {
				add('unknownField', `custom_fields[id:${entry.id}]`);
				continue;
			}
			if (seen.has(entry.id)) add('repeated', field.name);
			seen.add(entry.id);
			checkEntry(entry, field, add);
		}
	}

	function checkEntry({ id: _id, name: _name, values, ...others }, field, add) {
		const { name } = field;
		for (const other of Object.keys(others)) {
			if (options.unknownProperties === 'refuse') add('property', other);
		}
		if (field.read_only || BY_FILE.includes(field.type_detail)) {
			add('readOnly', name);
			return;
		}
		const texts = Array.isArray(values) ? values.map(read) : undefined;
		if (!texts?.every(isText)) {
			add('shape', name);
			return;
		}
		if (texts.length === 0 && options.emptyList === 'refuse') add('shape', name);
		if (texts.length > 1 && field.type_detail !== 'check_box') add('shape', name);
		if (new Set(texts).size < texts.length) add('repeated', name);
		const isIgnored = texts.length === 0 && options.emptyList === 'ignore';
		if (isCleared(texts) && field.required && !isIgnored) add('required', name);
		for (const text of texts) if (text !== '') checkText(field, text, add);
	}

	/** Adds a flaw for every required item that `list` leaves out. */
	function checkRequired(list, fields, add) {
		const sent = new Set(Array.isArray(list) ? list.map((entry) => entry?.id) : []);
		for (const { id, name, required } of fields.values()) {
			if (required && !sent.has(id)) add('required', name);
		}
	}

	/** The stored values after a checked list was written onto `before`. */
	function merge(before, list = []) {
		const values = { ...before };
		for (const { id, values: sent } of list) {
			if (sent.length === 0 && options.emptyList === 'ignore') continue;
			const texts = sent.map(read);
			if (isCleared(texts)) delete values[id];
			else values[id] = texts;
		}
		return values;
	}

	return { check, checkRequired, merge };
}

module.exports = { createCustomFields };
