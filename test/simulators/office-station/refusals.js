const { Refusal } = require('../shared');

/** Why a request is refused. Nothing of the vendor's refusals is known: statuses, codes and words are ASSUMED. */
const REFUSALS = {
	unauthorized: [401, 'StationID, login or proof is not accepted.'],
	permission: [403, 'The login user may not do this.'],
	notFound: [404, 'Not found.'],
	body: [400, 'The request body is not a JSON object.'],
	value: [422, 'A value is not accepted.'],
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

/** Thrown by name, turned into an answer where the shape is known. */
class NamedRefusal extends Error {
	constructor(name, detail, headers) {
		super(`refused: ${name}`);
		Object.assign(this, { refusal: name, detail, headers });
	}
}
function refuse(name, detail, headers) {
	throw new NamedRefusal(name, detail, headers);
}

/** Wraps a function so that what it refuses by name leaves it as an answer. */
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

const codeOf = (json) => json?.code ?? json?.errors?.[0]?.code;

/** Refusals that a fault may name: a status with a name above, or any other from 400 on. */
const STATUS_NAMES = {
	401: 'unauthorized',
	403: 'permission',
	404: 'notFound',
	422: 'value',
	429: 'tooMany',
	500: 'server',
};
const faultAnswerOf = (answerTo) => (name) => {
	if (STATUS_NAMES[name]) return answerTo(STATUS_NAMES[name]);
	if (!/^[45]\d\d$/.test(name)) return undefined;
	return { ...answerTo('server', `fault ${name}`), status: Number(name) };
};

module.exports = { codeOf, createAnswers, faultAnswerOf, inShape, refuse };
