const { refuse, refuseWith } = require('./refusals');

const typeOf = ({ headers }) => (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();

/** A handler of a JSON call: refuses other content types (415) and what is no JSON object. */
const json = (handler) => (request) => {
	const type = typeOf(request);
	if (type !== 'application/json') refuseWith(415, `The content type, ${type}, is not supported`);
	const { body, bodyBroken } = request;
	if (bodyBroken || body === undefined) refuse('json');
	if (body === null || typeof body !== 'object' || Array.isArray(body)) refuse('json');
	return handler(request);
};

/** A handler of a call with a form as its body. */
const form = (handler) => (request) => {
	const type = typeOf(request);
	if (type !== 'application/x-www-form-urlencoded') {
		refuseWith(415, `The content type, ${type}, is not supported`);
	}
	return handler({ ...request, body: request.body ?? {} });
};

const ok = (body = {}) => ({ status: 200, json: body });
const accepted = (status = 202) => ({ status, json: {} });

module.exports = { accepted, form, json, ok, typeOf };
