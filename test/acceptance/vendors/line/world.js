const { pngOf, startLine } = require('../../../simulators/line');

const SECRET = 'planted0secret0of0the0channel000';
const MENU = {
	size: { width: 2500, height: 843 },
	selected: true,
	name: '勤怠',
	chatBarText: 'メニュー',
	areas: [],
};
const IMAGE = pngOf(2500, 843);

/**
 * An account with friends, a group, and a rich menu with an alias that is the default. The long-lived token is used, so
 * that a fault is met by the call and not by the fetching of a token.
 */
async function start({ many = false } = {}) {
	const count = many ? 60 : 12;
	const sim = await startLine({
		users: count,
		channelSecret: SECRET,
		hosts: 'one',
		rateLimits: false,
	});
	const members = sim.users.map(({ userId }) => userId);
	const { id: group } = sim.groups[0];
	sim.groups[0].members = members;
	const menus = [];
	for (let index = 0; index < (many ? 60 : 3); index++) menus.push(await addMenu(sim, index));
	await call(sim, 'POST', `/v2/bot/user/all/richmenu/${menus[0]}`);
	sim.webhook.register('https://former.example/line');
	const linked = members[2];
	await call(sim, 'POST', `/v2/bot/user/${linked}/richmenu/${menus[0]}`);
	const messages = [{ type: 'text', text: 'いつも' }];
	const narrowcast = await begin(sim, '/v2/bot/message/narrowcast', { messages });
	const batch = await begin(sim, '/v2/bot/richmenu/batch', {
		operations: [{ type: 'unlink', from: menus[1] }],
	});
	const chatting = members.slice(0, 3).map((userId) => sim.user(userId));
	return {
		sim,
		credential: { ...sim.longLivedCredential, statelessToken: 'planted0token0of0earlier0days' },
		...{ group, menus, linked, narrowcast, batch },
		// Made here: the same ones in every world.
		events: chatting.map((user) => user.says('打刻')),
		pictures: chatting.map((user) => user.sendsContent('image')),
		videos: chatting.map((user) => user.sendsContent('video')),
	};
}

async function addMenu(sim, index) {
	const { richMenuId } = await call(sim, 'POST', '/v2/bot/richmenu', MENU);
	await call(sim, 'POST', `/v2/bot/richmenu/${richMenuId}/content`, IMAGE);
	const richMenuAliasId = `alias-${index}`;
	await call(sim, 'POST', '/v2/bot/richmenu/alias', { richMenuAliasId, richMenuId });
	return richMenuId;
}

/** The id by which LINE tells how far something is. */
const begin = async (sim, path, body) =>
	(await ask(sim, 'POST', path, body)).headers['x-line-request-id'];
const call = async (...request) => (await ask(...request)).json;

/** Without the network: a world is made for every run. */
const ask = async (sim, method, path, body) =>
	await sim.ask({
		...{ method, path, body },
		headers: {
			authorization: `Bearer ${sim.longLivedCredential.accessToken}`,
			...(Buffer.isBuffer(body) && { 'content-type': 'image/png' }),
		},
	});

/** What people see and what a write might change, as comparable data without ids. */
function truth({ sim }) {
	return {
		sent: sim.sent.map(({ via, to, messages }) => ({ via, to, messages })),
		menus: sim.users.map(({ userId }) => sim.richMenuOf(userId)?.name ?? null),
		joined: sim.groups.map(({ isJoined }) => isJoined),
		loadings: sim.loadings.map(({ userId, seconds }) => ({ userId, seconds })),
		webhook: sim.webhook.state.endpoint,
	};
}

module.exports = { IMAGE, MENU, SECRET, start, truth };
