const { refuse, refuseWith } = require('./refusals');
const { textOf } = require('./messages');

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The body as an object; anything else, and another content type, is refused. */
function bodyOf({ body, bodyBroken, headers }) {
	const type = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
	if (type !== 'application/json') refuse('contentType');
	if (bodyBroken || !isObject(body)) refuse('body');
	return body;
}

/** The list of objects that a body carries under `name`; `most` of them. */
function rowsOf(request, name, most) {
	const rows = bodyOf(request)[name];
	if (!Array.isArray(rows) || !rows.every(isObject)) {
		refuseWith([textOf({ kind: 'shape', field: name })]);
	}
	if (most !== undefined && rows.length > most) {
		refuseWith([textOf({ kind: 'count', field: name, max: most })]);
	}
	return rows;
}

module.exports = { bodyOf, isObject, rowsOf };
