const { Refusal } = require('../shared');
const { answerTo, createIssues } = require('./validation/issues');

/**
 * Why a request is refused: status and LINE's words. The words are in the reference unless marked
 * `own`, which no client may rely on (LINE forbids to rely on any of them).
 */
const REFUSALS = {
	noToken: [401, 'Authentication failed due to the following reason: no token.'], // own
	token: [
		401,
		'Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.',
	],
	account: [403, 'Access to this API is not available for your account'],
	notFound: [404, 'Not found'],
	contentNotFound: [404, 'not found'],
	contentGone: [410, 'The content is gone'],
	notTranscoded: [400, "Transcoding status doesn't support this type of content"],
	noPreview: [400, 'The content can not be previewed'],
	json: [400, 'The request body could not be parsed as JSON (line: -, column: -)'],
	tooLarge: [413, 'Request exceeds the max size of 2MB'], // own
	rate: [429, 'The API rate limit has been exceeded. Try again later.'],
	monthly: [429, 'You have reached your monthly limit.'],
	replyToken: [400, 'Invalid reply token'],
	send: [400, 'Failed to send messages'],
	retryKey: [400, "The value for the 'X-Line-Retry-Key' header is invalid"], // own
	retryKeyHere: [400, "The 'X-Line-Retry-Key' header is not allowed for this endpoint"], // own
	start: [400, 'Invalid start param'],
	readToken: [
		400,
		'Invalid markAsReadToken. Tokens must be used by the bot that received them via Webhook.',
	],
	webhookUrl: [400, 'Invalid webhook endpoint URL'],
	webhookUnset: [404, 'Webhook endpoint not found'],
	friends: [403, 'Your account does not have enough friends'],
	partialDelivery: [400, 'The option forbidPartialDelivery must be used with upToRemainingQuota.'],
	imageSize: [400, 'The image size is not allowed for richmenu'],
	imageTwice: [400, 'An image has already been uploaded to the richmenu'],
	imageMissing: [400, 'must upload richmenu image before applying it to user', []],
	richMenu: [404, 'richmenu not found', []],
	aliasMenu: [400, 'richmenu not found', []],
	alias: [404, 'richmenu alias not found', []],
	aliasTwice: [400, 'conflict richmenu alias id', []],
	noDefaultMenu: [404, 'no default richmenu', []],
	noUserMenu: [404, 'the user has no richmenu', []],
	tooManyMenus: [400, 'The number of richmenus exceeds the limit'], // own
	membership: [404, 'Membership plan not found'],
	date: [400, "The value for the 'date' parameter is invalid"],
	dateMissing: [400, 'date is required'],
	insightDate: [400, 'Bad Request'],
	server: [500, 'Internal Server Error'], // own
};

function answerNamed(name) {
	const [status, message, details] = REFUSALS[name];
	return { status, json: details ? { message, details } : { message } };
}
const refuse = (name) => {
	throw new Refusal(answerNamed(name));
};
const refuseWith = (status, message, details) => {
	throw new Refusal({ status, json: details ? { message, details } : { message } });
};
/** Token calls refuse in the shape of OAuth. */
const refuseOAuth = (error, description) => {
	throw new Refusal({ status: 400, json: { error, error_description: description } });
};
const refuseParameter = (name) =>
	refuseWith(400, `The value for the '${name}' parameter is invalid`);

/** Refuses a body that the check (validation/schema.js) finds flaws in. */
function checkBody(check, body, { unknownProperties, texts, also } = {}) {
	const issues = createIssues({ unknownProperties });
	check(body, [], issues);
	if (issues.found.length === 0) also?.(issues);
	const answer = answerTo(issues, texts);
	if (answer) throw new Refusal(answer);
}

module.exports = { answerNamed, checkBody, refuse, refuseOAuth, refuseParameter, refuseWith };
