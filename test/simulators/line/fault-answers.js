const { answerNamed } = require('./refusals');

/** LINE's refusals that a fault may name. */
const BY_NAME = {
	400: 'send',
	401: 'token',
	403: 'account',
	404: 'notFound',
	429: 'rate',
	'429-monthly': 'monthly',
	'400-reply-token': 'replyToken',
	500: 'server',
};

/** A fault by its name, with a request id as LINE gives every answer; undefined for an unknown name. */
const faultAnswerOf =
	({ ids }) =>
	(name) => {
		const refusal = BY_NAME[name];
		if (refusal === undefined) return undefined;
		return { ...answerNamed(refusal), headers: { 'x-line-request-id': ids.request() } };
	};

module.exports = { faultAnswerOf };
