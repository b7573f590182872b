const { Refusal } = require('./refusal');

/** Shapes of a refusal where the vendor's own is not known: no client may rely on one of them. */
const SHAPES = {
	message: (code, message) => ({ json: { code, message } }),
	errors: (code, message) => ({ json: { errors: [{ code, message }] } }),
	text: (_code, message) => ({ text: message, headers: { 'content-type': 'text/plain' } }),
};

/**
 * What a simulator refuses with, from a table `{ name: [status, words] }`: `createAnswers(shape)` gives
 * `answerTo(name, detail, headers)` in the shape of the option `errorShape`.
 */
const refusalTable = (refusals) =>
	function createAnswers(shape) {
		if (!SHAPES[shape]) throw new TypeError(`No error shape named ${shape}`);
		return function answerTo(name, detail, headers = {}) {
			const [status, message] = refusals[name];
			const body = SHAPES[shape](name, detail === undefined ? message : `${message} [${detail}]`);
			return { status, ...body, headers: { ...body.headers, ...headers } };
		};
	};

class NamedRefusal extends Error {
	constructor(name, detail, headers) {
		super(`refused: ${name}`);
		Object.assign(this, { refusal: name, detail, headers });
	}
}

/** Refuses by name, anywhere; `inShape`, once around the handlers, turns it into an answer. */
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

/** The code in either JSON shape, or OAuth's, for the log. */
const codeOf = (json) => json?.code ?? json?.errors?.[0]?.code ?? json?.error;

/** What a fault may name: a status of `statusNames` (`{ 401: 'unauthorized' }`), or any other from 400 on. */
const statusFaults = (statusNames) => (answerTo) => (name) => {
	if (statusNames[name]) return answerTo(statusNames[name]);
	if (!/^[45]\d\d$/.test(name)) return undefined;
	return { ...answerTo('server', `fault ${name}`), status: Number(name) };
};

module.exports = { codeOf, inShape, refusalTable, refuse, statusFaults };
