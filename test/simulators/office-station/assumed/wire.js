const { at, place, WORDS } = require('./interface');

/** A person of the company as the assumed API shows one, with what no client should let through. */
function rowOf(fields, record, further = {}) {
	const row = {};
	for (const [field, path] of Object.entries(fields)) {
		const words = WORDS[field];
		place(row, path, words ? words[record[field]] : record[field]);
	}
	return { ...row, ...further };
}

/** The fields of a body, in the simulator's words; `refuse(field)` for one that is no text or number. */
function fieldsOf(fields, body, refuse) {
	const record = {};
	for (const [field, path] of Object.entries(fields)) {
		const value = at(body, path);
		if (value === undefined) continue;
		const words = WORDS[field];
		const own = words ? Object.keys(words).find((word) => words[word] === value) : value;
		if (own === undefined || !['string', 'number'].includes(typeof own)) refuse(field);
		record[field] = own;
	}
	return record;
}

module.exports = { fieldsOf, rowOf };
