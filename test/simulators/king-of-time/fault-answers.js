const { answerTo, closedAnswer, tooManyRequests } = require('./refusals');

/** The vendor's refusals that a fault may name. */
const BY_NAME = {
	401: () => ({ ...answerTo('authentication'), status: 401 }),
	404: () => answerTo('notFound'),
	429: () => tooManyRequests(),
	303: () => tooManyRequests(),
	308: () => tooManyRequests({ code: '308' }),
	500: () => answerTo('server'),
	'403-100': () => answerTo('authentication'),
	'403-105': () => answerTo('ipAddress'),
	// A success by status, a refusal by body: the client must look at both.
	'200-errors': () => ({ ...answerTo('server'), status: 200 }),
	'200-303': () => tooManyRequests({ status: 200 }),
};

/** `'<status>-<code>'` of the array shape for any other pair, e.g. '400-2' or '503-300'. */
function faultAnswerOf(world) {
	return (name) => {
		if (name === '403-104') return closedAnswer(world.options.closedWindows);
		if (BY_NAME[name]) return BY_NAME[name]();
		const [, status, code] = /^([2-5]\d\d)-(\d+)$/.exec(name) ?? [];
		if (status === undefined) return undefined;
		return { status: +status, json: { errors: [{ message: `Fault ${name}`, code: +code }] } };
	};
}

module.exports = { faultAnswerOf };
