const { Refusal } = require('../shared');

/**
 * Why a request is refused. The statuses are the declared ones of the official page (400, 401, 403,
 * 404, 415, 429); the body's shape is not known, so codes and words are the simulator's own and no
 * client may rely on them. That they explain themselves in plain words is known (`mode`).
 */
const REFUSALS = {
	unauthorized: [401, 'The access token is missing, unknown or no longer valid.'],
	scope: [403, 'The access token lacks a scope.'],
	feature: [403, 'The company has not bought this function.'],
	notFound: [404, 'Not found.'],
	employee: [404, 'No such employee.'],
	employeeId: [400, 'employee_id must be an integer up to 4294967295.'],
	contentType: [415, 'The content type must be application/json.'],
	body: [400, 'The request body is not a JSON object.'],
	required: [400, 'A required parameter is missing.'],
	value: [400, 'A parameter has an invalid value.'],
	date: [400, 'A date must be written YYYY-MM-DD.'],
	dateLimit: [400, 'Too many dates.'],
	count: [400, 'count must be an integer from 1 to 100.'],
	range: [400, 'The range of dates is not allowed.'],
	conflict: [409, 'The same record exists already.'],
	tooMany: [429, 'Too many requests.'],
	server: [500, 'Internal server error.'],
};

const SHAPES = {
	message: (code, message) => ({ json: { code, message } }),
	errors: (code, message) => ({ json: { errors: [{ code, message }] } }),
	text: (_code, message) => ({ text: message, headers: { 'content-type': 'text/plain' } }),
};

/** `answerTo(name, detail, headers)` in the shape of the option `errorShape`. */
function createAnswers(shape) {
	if (!SHAPES[shape]) throw new TypeError(`No error shape named ${shape}`);
	return function answerTo(name, detail, headers = {}) {
		const [status, message] = REFUSALS[name];
		const body = SHAPES[shape](name, detail === undefined ? message : `${message} [${detail}]`);
		return { status, ...body, headers: { ...body.headers, ...headers } };
	};
}

/**
 * Thrown by name, turned into an answer where the shape is known: `refuse(name, detail)` anywhere,
 * `inShape` once around the handlers.
 */
class NamedRefusal extends Error {
	constructor(name, detail, headers) {
		super(`refused: ${name}`);
		Object.assign(this, { refusal: name, detail, headers });
	}
}
function refuse(name, detail, headers) {
	throw new NamedRefusal(name, detail, headers);
}

/** Wraps a function so that what it refuses by name leaves it as the vendor's answer. */
const inShape =
	(answerTo, work) =>
	(...given) => {
		try {
			return work(...given);
		} catch (thrown) {
			if (!(thrown instanceof NamedRefusal)) throw thrown;
			throw new Refusal(answerTo(thrown.refusal, thrown.detail, thrown.headers));
		}
	};

/** The code in either JSON shape, or OAuth's. */
const codeOf = (json) => json?.code ?? json?.errors?.[0]?.code ?? json?.error;

module.exports = { codeOf, createAnswers, inShape, refuse };
