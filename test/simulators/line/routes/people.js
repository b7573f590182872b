const { ok } = require('../body');
const { createPages } = require('../pages');
const { profileOf } = require('../people');
const { refuse, refuseParameter } = require('../refusals');

const ID = { userId: /^U[0-9a-f]{32}$/, groupId: /^C[0-9a-f]{32}$/, roomId: /^R[0-9a-f]{32}$/ };

/** Bot, profiles, followers, groups and rooms. */
module.exports = function peopleRoutes({ options, directory, clock, accountLinks, ids }) {
	const pages = createPages({ clock, ids });
	const param = (params, name) =>
		ID[name].test(params[name]) ? params[name] : refuseParameter(name);
	const needVerified = () => {
		if (!options.verified) refuse('account');
	};

	/** Friends, and strangers who wrote, unless they block. */
	function profile({ params }) {
		const user = directory.users.get(param(params, 'userId'));
		const isKnown = user && !user.isBlocking && (user.isFriend || user.wroteAt !== undefined);
		return ok(profileOf(isKnown ? user : refuse('notFound')));
	}

	/** Blockers leave gaps, so a page may be short although there is a next one. */
	function followers({ query }) {
		needVerified();
		const limit = Number(query.limit ?? 300);
		if (!Number.isInteger(limit) || limit < 1 || limit > 1000) refuseParameter('limit');
		const all = [...directory.users.values()].filter(({ isFriend }) => isFriend);
		const { items, next } = pages.of('followers', all, { limit, start: query.start });
		const userIds = items.filter(({ isBlocking }) => !isBlocking).map(({ userId }) => userId);
		return ok({ userIds, ...next });
	}

	const groupOf = (params, name) => {
		const group = directory.groups.get(param(params, name));
		return group?.isJoined ? group : refuse('notFound');
	};

	/** The calls that groups and rooms share. */
	const chatRoutes = (kind, name) => ({
		[`GET /v2/bot/${kind}/:${name}/members/count`]: ({ params }) =>
			ok({ count: groupOf(params, name).members.length }),
		[`GET /v2/bot/${kind}/:${name}/members/ids`]: ({ params, query }) => {
			needVerified();
			const { id, members } = groupOf(params, name);
			const { items, next } = pages.of(id, members, { limit: 100, start: query.start });
			return ok({ memberIds: items, ...next });
		},
		[`GET /v2/bot/${kind}/:${name}/member/:userId`]: ({ params }) => {
			const { members } = groupOf(params, name);
			const userId = param(params, 'userId');
			if (!members.includes(userId)) refuse('notFound');
			const { displayName, pictureUrl } = profileOf(directory.users.get(userId));
			return ok({ displayName, userId, pictureUrl });
		},
		[`POST /v2/bot/${kind}/:${name}/leave`]: ({ params }) => {
			groupOf(params, name).isJoined = false;
			return ok();
		},
	});

	return {
		'GET /v2/bot/info': () => {
			const isChat = options.chatMode === 'chat';
			return ok({
				...directory.bot,
				chatMode: options.chatMode,
				markAsReadMode: isChat ? 'manual' : 'auto',
			});
		},
		'GET /v2/bot/profile/:userId': profile,
		'GET /v2/bot/followers/ids': followers,
		'GET /v2/bot/group/:groupId/summary': ({ params }) => {
			const { id, name } = groupOf(params, 'groupId');
			return ok({ groupId: id, groupName: name });
		},
		...chatRoutes('group', 'groupId'),
		...chatRoutes('room', 'roomId'),
		'POST /v2/bot/user/:userId/linkToken': ({ params }) => {
			const userId = param(params, 'userId');
			if (!directory.users.has(userId)) refuse('notFound');
			return ok({ linkToken: accountLinks.issue(userId) });
		},
		'GET /v2/bot/membership/list': () => refuse('membership'),
		'GET /v2/bot/membership/subscription/:userId': ({ params }) => {
			param(params, 'userId');
			return refuse('notFound');
		},
	};
};
