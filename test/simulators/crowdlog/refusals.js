const { Refusal } = require('../shared');

/**
 * Why a request is refused. Neither statuses nor bodies are published: codes and words are the simulator's own, and no
 * client may rely on them.
 */
const REFUSALS = {
	unauthorized: [401, 'The access token is missing or not valid.'],
	permission: [403, 'The user of the token may not do this.'],
	notFound: [404, 'Not found.'],
	project: [404, 'No such project.'],
	member: [404, 'No such member.'],
	value: [400, 'A parameter has an invalid value.'],
	required: [400, 'A required parameter is missing.'],
	times: [400, 'The times are not valid.'],
	closed: [400, 'The day is closed.'],
	applied: [400, 'The day has been applied for.'],
	conflict: [409, 'The member is on the project already.'],
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

/** `refuse(name, detail)` in the shape of one simulator. */
function createRefuse(answerTo) {
	return function refuse(name, detail, headers) {
		throw new Refusal(answerTo(name, detail, headers));
	};
}

/** The code in either JSON shape, for the log. */
const codeOf = (json) => json?.code ?? json?.errors?.[0]?.code;

const BY_STATUS = { 401: 'unauthorized', 403: 'permission', 404: 'notFound', 429: 'tooMany' };

/** Refusals that a fault may name: any status from 400 on. */
function faultAnswerOf(answerTo) {
	return (name) => {
		if (BY_STATUS[name]) return answerTo(BY_STATUS[name]);
		if (!/^[45]\d\d$/.test(name)) return undefined;
		return { ...answerTo('server', `fault ${name}`), status: Number(name) };
	};
}

module.exports = { codeOf, createAnswers, createRefuse, faultAnswerOf };
