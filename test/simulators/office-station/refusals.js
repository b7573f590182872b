const { codeOf, inShape, refusalTable, refuse, statusFaults } = require('../shared');

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

const createAnswers = refusalTable(REFUSALS);

/** Refusals that a fault may name. */
const STATUS_NAMES = {
	401: 'unauthorized',
	403: 'permission',
	404: 'notFound',
	422: 'value',
	429: 'tooMany',
	500: 'server',
};
const faultAnswerOf = statusFaults(STATUS_NAMES);

module.exports = { codeOf, createAnswers, faultAnswerOf, inShape, refuse };
