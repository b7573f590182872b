const { codeOf, inShape, refusalTable, refuse } = require('../shared');

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

const createAnswers = refusalTable(REFUSALS);

module.exports = { codeOf, createAnswers, inShape, refuse };
