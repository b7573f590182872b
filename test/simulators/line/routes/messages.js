const { BODIES, checkPlace } = require('../validation/messages');
const { accepted, json, ok } = require('../body');
const { checkBody, refuse } = require('../refusals');
const { narrowcastBody } = require('../validation/narrowcast');

const SENDS = ['reply', 'push', 'multicast', 'narrowcast', 'broadcast'];

/** The send calls, their dry runs, and the status of a narrowcast. */
module.exports = function messageRoutes(world) {
	const { options, directory, replyTokens, retryKeys, sending, narrowcasts } = world;

	function check(schema, request, place) {
		const { unknownProperties } = options;
		const also = (issues) => checkPlace(request.body.messages, place, issues);
		checkBody(schema, request.body, { unknownProperties, also });
	}
	const chatOf = (id) => {
		if (typeof id !== 'string') return undefined;
		return { isGroup: id[0] !== 'U', members: directory.groups.get(id)?.members };
	};

	/** A body that is refused leaves the token good (UNCERTAIN). */
	function reply(request) {
		const { body } = request;
		check(BODIES.reply, request, {
			via: 'reply',
			chat: chatOf(replyTokens.chatOf(body.replyToken)),
		});
		const to = replyTokens.take(body.replyToken);
		const chatIds = directory.users.get(to)?.isBlocking ? [] : [to];
		const record = { via: 'reply', to, chatIds, people: 0, body, request };
		const { sentMessages } = sending.send(record);
		return ok({ sentMessages });
	}

	/** Blockers and strangers are answered 200 and get nothing. */
	function push(request) {
		const { body } = request;
		check(BODIES.push, request, { via: 'push', chat: chatOf(body.to) });
		const user = directory.users.get(body.to);
		const group = directory.groups.get(body.to);
		if (!user && !group?.isJoined) refuse('send');
		const reaches = group !== undefined || directory.canReceivePush(user);
		const people = group ? group.members.length : Number(reaches);
		const { sentMessages } = sending.send({
			...{ via: 'push', to: body.to, chatIds: reaches ? [body.to] : [], people, body, request },
		});
		return ok({ sentMessages });
	}

	function multicast(request) {
		const { body } = request;
		check(BODIES.multicast, request, { via: 'multicast' });
		const known = [...new Set(body.to)].filter((id) => directory.users.has(id));
		const strangers = body.to.findIndex((id) => !directory.users.has(id));
		if (strangers >= 0 && options.multicastUnknown === 'refuse') {
			checkBody((_, at, issues) => issues.add('shape', ['to', strangers]), body);
		}
		const chatIds = known.filter((id) => directory.isFriend(directory.users.get(id)));
		sending.send({ via: 'multicast', to: body.to, chatIds, people: chatIds.length, body, request });
		return ok();
	}

	function broadcast(request) {
		const { body } = request;
		check(BODIES.broadcast, request, { via: 'broadcast' });
		const chatIds = directory.friends().map(({ userId }) => userId);
		sending.send({ via: 'broadcast', chatIds, people: chatIds.length, body, request });
		return ok();
	}

	function narrowcast(request) {
		check(narrowcastBody, request, { via: 'narrowcast' });
		narrowcasts.start(request);
		return accepted();
	}

	const dryRuns = SENDS.map((via) => [
		`POST /v2/bot/message/validate/${via}`,
		json((request) => {
			check(BODIES.validate, request, { via });
			return ok();
		}),
	]);

	return {
		'POST /v2/bot/message/reply': json(reply),
		'POST /v2/bot/message/push': json(retryKeys.remembering(push)),
		'POST /v2/bot/message/multicast': json(retryKeys.remembering(multicast)),
		'POST /v2/bot/message/broadcast': json(retryKeys.remembering(broadcast)),
		'POST /v2/bot/message/narrowcast': json(retryKeys.remembering(narrowcast)),
		'GET /v2/bot/message/progress/narrowcast': ({ query }) =>
			ok(narrowcasts.progress(query.requestId) ?? refuse('notFound')),
		...Object.fromEntries(dryRuns),
	};
};
