const { answerTo } = require('./refusals');

/** The vendor's refusals that a fault may name. */
const BY_NAME = {
	400: () => answerTo('body'),
	401: () => answerTo('token'),
	403: () => answerTo('switchedOff'),
	404: () => answerTo('notFound'),
	429: () => answerTo('updates'),
	500: () => answerTo('server'),
	key: () => answerTo('key'),
	tokenCap: () => answerTo('tokenCap'),
	'429-hour': () => answerTo('requests'),
	/** A success by status, a refusal by body: the client must look at both. */
	'200-errors': () => ({ ...answerTo('server'), status: 200 }),
	/** A plain text of a gateway: no JSON [B]. */
	text500: () => ({
		status: 500,
		text: 'Internal Server Error',
		headers: { 'content-type': 'text/plain' },
	}),
};

/** The named answer, or any other status from 400 on; `rule.errors` are the texts to answer with. */
function faultAnswerOf(name, rule = {}) {
	const answer = BY_NAME[name]?.() ?? otherStatus(name);
	if (answer?.json === undefined || rule.errors === undefined) return answer;
	return { ...answer, json: { errors: rule.errors } };
}

function otherStatus(name) {
	if (!/^[45]\d\d$/.test(name)) return undefined;
	return { ...answerTo('server'), status: Number(name) };
}

module.exports = { faultAnswerOf };
