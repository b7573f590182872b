const { refuse } = require('./refusals');

/** The body as an object; anything else is refused. */
function bodyOf({ body }) {
	if (body === null || typeof body !== 'object' || Array.isArray(body)) refuse('body');
	return body;
}

module.exports = { bodyOf };
