const { leavesOf } = require('./validation/narrowcast');
const { refuse, refuseWith } = require('./refusals');

const LEAST = { reach: 100, recipients: 50, sources: 10 };
const FORTNIGHT = 14 * 86_400_000;

/**
 * Narrowcasts are accepted at once and sent later: each question for the status moves them on
 * (waiting, sending, done). Until then the whole reach is reserved in the quota.
 */
function createNarrowcasts({ options, clock, directory, quota, sending }) {
	const jobs = new Map();
	const now = () => clock.now().getTime();

	/** The friends that a recipient object means. */
	function membersOf(recipient, friends) {
		const parts = (list) => list.map((part) => membersOf(part, friends));
		if (recipient.type === 'audience') {
			return friends.filter((id) => options.audiences[recipient.audienceGroupId].includes(id));
		}
		if (recipient.type === 'redelivery') return jobs.get(recipient.requestId).chatIds;
		if (recipient.and) {
			return parts(recipient.and).reduce((left, right) => left.filter((id) => right.includes(id)));
		}
		if (recipient.or) return [...new Set(parts(recipient.or).flat())];
		const without = membersOf(recipient.not, friends);
		return friends.filter((id) => !without.includes(id));
	}

	function checkSources(sources) {
		for (const { type, audienceGroupId, requestId } of sources) {
			if (type === 'audience' && !options.audiences[audienceGroupId]) {
				refuseWith(400, `Invalid audience group id: ${audienceGroupId}`);
			}
			const earlier = jobs.get(requestId);
			const isOver = earlier?.phase === 'succeeded' && now() - earlier.acceptedAt < FORTNIGHT;
			if (type === 'redelivery' && !isOver) refuseWith(400, `Invalid request id: ${requestId}`);
		}
		if (sources.length > LEAST.sources) refuseWith(400, 'Too many recipient objects');
	}

	function start(request) {
		const { body } = request;
		const { limit = {}, recipient } = body;
		const sources = leavesOf(recipient);
		if (limit.forbidPartialDelivery && !limit.upToRemainingQuota) refuse('partialDelivery');
		checkSources(sources);
		const friends = directory.friends().map(({ userId }) => userId);
		const usesAttributes = body.filter?.demographic !== undefined;
		if (usesAttributes && friends.length < LEAST.reach) refuse('friends');
		const most = limit.upToRemainingQuota
			? Math.min(friends.length, quota.remaining(), limit.max ?? Infinity)
			: Math.min(friends.length, limit.max ?? Infinity);
		quota.check(most);
		quota.reserve(most);
		const wanted = recipient ? membersOf(recipient, friends) : friends;
		// Audiences of uploaded ids know no lower bound; attributes do.
		const tooFew = usesAttributes && wanted.length < LEAST.recipients;
		const tooMany = limit.forbidPartialDelivery && wanted.length > most;
		jobs.set(request.requestId, {
			...{ request, body, most, phase: 'waiting', polls: 0, acceptedAt: now() },
			errorCode: tooFew ? 2 : tooMany ? 5 : undefined,
			chatIds: wanted.slice(0, most),
		});
	}

	function finish(job) {
		if (job.phase === 'succeeded' || job.phase === 'failed') return;
		quota.release(job.most);
		job.phase = job.errorCode === undefined ? 'succeeded' : 'failed';
		job.completedAt = now();
		if (job.phase === 'failed') return;
		const { body, request, chatIds } = job;
		sending.send({ via: 'narrowcast', chatIds, people: chatIds.length, body, request });
	}

	function progress(requestId) {
		const job = jobs.get(requestId);
		if (!job || now() - job.acceptedAt > FORTNIGHT) return undefined;
		job.polls += 1;
		if (job.polls > options.progressPolls) finish(job);
		else job.phase = job.polls === 1 ? 'waiting' : 'sending';
		return view(job);
	}

	return { start, progress, finishAll: () => [...jobs.values()].forEach(finish), jobs };
}

const DESCRIPTIONS = {
	2: 'The number of recipients is not enough',
	5: 'The number of recipients exceeds the limit',
};

function view({ phase, chatIds, errorCode, acceptedAt, completedAt }) {
	const counts =
		phase === 'waiting'
			? {}
			: {
					successCount: phase === 'succeeded' ? chatIds.length : 0,
					failureCount: 0,
					targetCount: chatIds.length,
				};
	const failure =
		phase === 'failed' ? { errorCode, failedDescription: DESCRIPTIONS[errorCode] } : {};
	const done =
		completedAt === undefined ? {} : { completedTime: new Date(completedAt).toISOString() };
	return {
		phase,
		...counts,
		...failure,
		acceptedTime: new Date(acceptedAt).toISOString(),
		...done,
	};
}

module.exports = { createNarrowcasts };
