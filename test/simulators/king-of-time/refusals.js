const { Refusal } = require('../shared');

/**
 * Why a request is refused. Grades: 100, 104, 300, 303 are in the vendor's article; 2 and 105 were
 * seen live; 280, 308 and 526 come from one client's constants. Status 429 of 303/308 is what
 * clients assume. Codes from 9000 on are the simulator's own: the vendor's numbers for these cases
 * are not public, so no client may rely on them.
 */
const REFUSALS = {
	authentication: [403, 100, '認証に失敗しました'],
	permission: [403, 100, '認証に失敗しました (連携希望項目に権限が付与されていません)'],
	closed: [403, 104, 'Access forbidden'],
	ipAddress: [403, 105, 'Access from this IP address is not allowed.'],
	dateFormat: [400, 2, 'The date format is invalid.'],
	timeFormat: [400, 280, 'The time stamp format is invalid.'],
	unknownKey: [400, 526, 'The employee key is missing or unknown.'],
	server: [500, 300, 'Resource Server Error.'],

	notFound: [404, 9000, 'Not found.'],
	body: [400, 9001, 'The request body is not a JSON object.'],
	required: [400, 9002, 'A required property is missing.'],
	value: [400, 9003, 'A property has an invalid value.'],
	range: [400, 9004, 'The range of dates is not allowed.'],
	division: [400, 9005, 'The division code is unknown.'],
	workingType: [400, 9006, 'The working type code is unknown.'],
	duplicateCode: [400, 9007, 'The employee code is already in use.'],
	query: [400, 9008, 'A query parameter is invalid.'],
	scheduleOrder: [400, 9009, 'clockOutSchedule must follow clockInSchedule within 24 hours.'],
	resigned: [400, 9010, 'The employee has resigned by that day.'],
	closedDay: [400, 9011, 'The day is closed.'],
	actuals: [400, 9012, 'The day already has time records.'],
	missingSchedule: [404, 9013, 'There is no schedule on that day.'],
	feature: [400, 9014, 'The company does not use this feature.'],
};

/** The vendor's first shape: an array, numeric codes. */
function answerTo(name, detail) {
	const [status, code, message] = REFUSALS[name];
	const text = detail === undefined ? message : `${message} [${detail}]`;
	return { status, json: { errors: [{ message: text, code }] } };
}

/** The vendor's second shape: flat, the code a text. */
function tooManyRequests({ code = '303', status = 429, retryAfter } = {}) {
	const headers = retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` };
	return { status, headers, json: { code, message: 'Too Many Requests' } };
}

/** Ends the request with the named refusal. */
function refuse(name, detail) {
	throw new Refusal(answerTo(name, detail));
}

/** The message of 104 names the windows: `[08:30~10:00, 17:30~18:30]`. */
const closedAnswer = (windows) =>
	answerTo('closed', windows.map(({ from, to }) => `${from}~${to}`).join(', '));

/** The code in either shape. */
const codeOf = (json) => json?.errors?.[0]?.code ?? json?.code;

module.exports = { answerTo, closedAnswer, codeOf, refuse, tooManyRequests };
