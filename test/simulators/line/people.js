const { createPeople } = require('../shared');

const MEMBERS = 5;

/** Invented users; every third has a picture and every fifth a status message. */
function createUsers({ options, ids }) {
	return createPeople(options.users, options.seed).map((person, index) => ({
		userId: ids.user(index + 1),
		displayName: `${person.lastName} ${person.firstName}`,
		language: 'ja',
		...(index % 3 === 0 ? { pictureUrl: `https://profile.example/${index + 1}` } : {}),
		...(index % 5 === 0 ? { statusMessage: '本日もよろしくお願いします' } : {}),
		isFriend: true,
		isBlocking: false,
	}));
}

/** The chats of several people, with the account in them. */
function createGroups({ options, ids }, users) {
	return Array.from({ length: options.groups }, (_, index) => ({
		kind: 'group',
		id: ids.group(index + 1),
		name: `${index + 1}班`,
		members: users.slice(index * MEMBERS, (index + 1) * MEMBERS).map(({ userId }) => userId),
		isJoined: true,
	}));
}

const profileOf = ({ userId, displayName, language, pictureUrl, statusMessage }) => ({
	...{ userId, displayName, language, pictureUrl, statusMessage },
});

/** Who there is: users by id, group and room chats by id, and who may get a message. */
function createDirectory(world) {
	const list = createUsers(world);
	const users = new Map(list.map((user) => [user.userId, user]));
	const groups = new Map(createGroups(world, list).map((group) => [group.id, group]));
	const bot = {
		userId: world.ids.user('bot'),
		basicId: '@123abcde',
		displayName: '勤怠ボット',
		pictureUrl: 'https://profile.example/bot',
	};
	const WEEK = 7 * 86_400_000;
	const wroteLately = ({ wroteAt = -Infinity }) => world.clock.now().getTime() - wroteAt <= WEEK;

	return {
		bot,
		users,
		groups,
		add: (given = {}) => {
			const userId = given.userId ?? world.ids.user(users.size + 1);
			const user = {
				displayName: '見習い 一',
				isFriend: true,
				isBlocking: false,
				...given,
				userId,
			};
			users.set(userId, user);
			return user;
		},
		addGroup: ({ kind = 'group', id, members = [], name = '新しい班', isJoined = true } = {}) => {
			const group = { kind, id: id ?? world.ids[kind](groups.size + 1), name, members, isJoined };
			groups.set(group.id, group);
			return group;
		},
		isFriend: (user) => user !== undefined && user.isFriend && !user.isBlocking,
		/** Friends, and people who wrote in the last 7 days, unless they block the account. */
		canReceivePush: (user) => !user.isBlocking && (user.isFriend || wroteLately(user)),
		friends: () =>
			[...users.values()].filter(({ isFriend, isBlocking }) => isFriend && !isBlocking),
	};
}

module.exports = { createDirectory, profileOf };
