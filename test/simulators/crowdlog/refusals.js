const { Refusal, codeOf, refusalTable, statusFaults } = require('../shared');

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

const createAnswers = refusalTable(REFUSALS);

/** `refuse(name, detail)` in the shape of one simulator. */
function createRefuse(answerTo) {
	return function refuse(name, detail, headers) {
		throw new Refusal(answerTo(name, detail, headers));
	};
}

/** Refusals that a fault may name. */
const BY_STATUS = { 401: 'unauthorized', 403: 'permission', 404: 'notFound', 429: 'tooMany' };
const faultAnswerOf = statusFaults(BY_STATUS);

module.exports = { codeOf, createAnswers, createRefuse, faultAnswerOf };
