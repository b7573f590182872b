const { isClosedAt, Refusal } = require('../shared');
const { isDryRun, isUpdate, operationOf } = require('./operations');
const { createLimits } = require('./limits');
const { answerTo, refuse } = require('./refusals');

const CLOSED = {
	status: 503,
	text: 'Service Unavailable',
	headers: { 'content-type': 'text/plain' },
};

/**
 * Everything that is asked before a request is looked at; the order is UNCERTAIN. An update's place in
 * the budget is left at `request.giveBack`, for updates that are refused afterwards.
 */
function createGuard(world) {
	const { options, clock, counters, tokens, tasks, switchedOff } = world;
	const limits = createLimits(world);

	return function guard(request) {
		if (request.host === 'files') {
			if (request.route !== 'GET /storage/:key') refuse('notFound');
			return;
		}
		tasks.advance();
		if (isClosedAt(options.closedWindows, clock.now())) throw new Refusal(CLOSED);
		limits.request();
		if (request.route === 'POST /token') return;
		checkToken(request.headers['kaonavi-token']);
		const operation = operationOf(request);
		if (switchedOff.has(operation)) {
			throw new Refusal({ ...answerTo('switchedOff'), status: options.switchedOffStatus });
		}
		if (isUpdate(request)) takePlace(request);
		if (request.rawBody.length > options.mostBytes) refuse('tooLarge');
	};

	function checkToken(token) {
		if (token === undefined) refuse('token');
		const state = tokens.stateOf(token);
		if (state === 'expired') refuse('expired');
		if (state === 'unknown') refuse('token');
	}

	function takePlace(request) {
		const isDry = isDryRun(request);
		counters.add('updates');
		if (isDry) counters.add('dryRuns');
		if (isDry && !options.dryRunsCount) return;
		request.giveBack = limits.update();
	}
}

/** The last touch on every answer: an update that was refused gets its place in the budget back. */
function createFinish({ options }) {
	return function finish(answer, request) {
		const isRefused = answer.status >= 400 && answer.status < 500;
		if (isRefused && !options.refusedUpdatesCount) request.giveBack?.();
		return answer;
	};
}

module.exports = { createFinish, createGuard };
