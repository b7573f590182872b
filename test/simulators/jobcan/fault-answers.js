/** Statuses of the official page, and what stands for each. */
const NAMES = {
	401: 'unauthorized',
	403: 'scope',
	404: 'notFound',
	415: 'contentType',
	429: 'tooMany',
	500: 'server',
};
/** The token host's refusals (RFC 6749, INFERRED). */
const OAUTH = { invalid_client: 401, invalid_scope: 400 };

/** The vendor's refusals that a fault may name: those above, or any other status from 400 on. */
function faultAnswerOf(answerTo) {
	return (name) => {
		if (NAMES[name]) return answerTo(NAMES[name]);
		if (OAUTH[name]) return { status: OAUTH[name], json: { error: name } };
		if (!/^[45]\d\d$/.test(name)) return undefined;
		return { ...answerTo('server', `fault ${name}`), status: Number(name) };
	};
}

module.exports = { faultAnswerOf };
