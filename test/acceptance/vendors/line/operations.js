const { expect } = require('expect'); // The docs read this file, too, outside of jest.
const { IMAGE, MENU } = require('./world');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const USER = /^U[0-9a-f]{32}$/;
const WORDS = '内密の連絡です';
const text = { messages: { message: [{ type: 'text', text: WORDS }] } };

const userOf = ({ sim }, index) => sim.users[index % sim.users.length].userId;
const users = (world, count) =>
	Array.from({ length: count }, (_, index) => ({ userId: userOf(world, index) }));
const events = (world, count) => world.events.slice(0, count);
const menusOf = (world, count) => world.menus.slice(0, count).map((id) => ({ richMenuId: id }));
const aliases = (_, count) => Array.from({ length: count }, (__, n) => ({ aliasId: `alias-${n}` }));
const groups = ({ group }, count) => Array.from({ length: count }, () => ({ chatId: group }));
const pictures = (world, count) => world.pictures.slice(0, count);
const videos = (world, count) => world.videos.slice(0, count);
const byGroup = { chatId: '={{ $json.chatId }}' };
const byAlias = { aliasId: '={{ $json.aliasId }}' };

const has = (expected) => (item) => expect(item).toMatchObject(expected);
const id = expect.stringMatching(UUID);
const wrote = (expected) => has({ ...expected, requestId: id });

const FILES = {
	en: 'A file may hold anything, HTML and half of JSON too: only its length could tell.',
	ja: 'ファイルの中身は HTML や途中までの JSON でもあり得るため、内容では区別できない。',
};
const DATA_HOST = {
	en: 'Goes to the host of files, before which the echo does not stand.',
	ja: 'ファイル用のホストへの呼び出しで、このテストの代理サーバーを通らない。',
};
const ONE_CALL = {
	en: 'One call for all people: it fails or succeeds for all of them (test/engine/line).',
	ja: '全員分が1回の呼び出しになり、成否も全員で同じになる（test/engine/line で確認）。',
};
const SEVERAL_CALLS = {
	en: 'Several calls make one menu: test/engine/line follows each of them.',
	ja: '複数の呼び出しで1つのメニューを作るため、test/engine/line で個別に確認する。',
};
const FALLS_BACK = {
	en: 'A refused reply is followed by a push: test/engine/line follows both.',
	ja: '応答が拒否されるとプッシュに切り替わるため、test/engine/line で両方を確認する。',
};
const MOVES_ON = {
	en: 'Each question moves the work on, so a second answer may be another one.',
	ja: '問い合わせるたびに処理が進むため、2回目の結果が異なることがある。',
};
const TESTED_URL = {
	en: 'LINE itself calls the URL: what it finds is in test/engine/line.',
	ja: 'LINE が URL を呼び出すため、結果は test/engine/line で確認する。',
};
const SLOW_REFILL = {
	en: 'Three an hour: after a 429 the node stops at once, for the next call is 20 minutes away.',
	ja: '1時間に3回までで、回復に20分かかるため、429 の後は再送せずに中止する。',
};
const FALTERS = 'a vendor that falters, reading';
const FALTERS_WRITING = 'a vendor that falters, writing';
const files = { [FALTERS]: FILES, secrets: DATA_HOST };

const operations = {
	'accountLink:issueToken': {
		kind: 'once',
		items: users,
		shape: wrote({ userId: expect.stringMatching(USER), linkToken: expect.any(String) }),
	},
	'chat:getSummary': {
		kind: 'read',
		items: groups,
		parameters: byGroup,
		shape: has({ groupId: expect.any(String), groupName: expect.any(String) }),
	},
	'chat:getMemberCount': {
		kind: 'read',
		items: groups,
		parameters: byGroup,
		shape: has({ chatId: expect.any(String), count: expect.any(Number) }),
	},
	'chat:getMembers': {
		kind: 'read',
		items: groups,
		parameters: { ...byGroup, returnAll: true },
		total: ({ sim }) => sim.groups[0].members.length,
		shape: has({ chatId: expect.any(String), userId: expect.stringMatching(USER) }),
	},
	'chat:getMemberProfile': {
		kind: 'read',
		items: (world, count) => groups(world, count).map((one) => ({ ...one, ...users(world, 1)[0] })),
		parameters: byGroup,
		shape: has({ chatId: expect.any(String), displayName: expect.any(String) }),
	},
	'chat:leave': {
		kind: 'once',
		items: ({ sim }, count) =>
			Array.from({ length: count }, (_, index) => ({ chatId: sim.groups[index % 2].id })),
		parameters: byGroup,
		shape: wrote({ chatId: expect.any(String), left: true }),
		except: {
			'order and pairing': {
				en: 'A group can be left once only, and the account is in two.',
				ja: '退出は1グループにつき1回だけで、参加中のグループは2つしかない。',
			},
		},
	},
	'content:download': {
		kind: 'read',
		items: pictures,
		shape: has({ messageId: expect.any(String), contentType: 'image/jpeg', bytes: 10 }),
		except: files,
	},
	'content:downloadPreview': {
		kind: 'read',
		items: pictures,
		shape: has({ messageId: expect.any(String), contentType: 'image/jpeg' }),
		except: files,
	},
	'content:getState': {
		kind: 'read',
		items: videos,
		shape: has({ messageId: expect.any(String), status: 'succeeded' }),
		except: { secrets: DATA_HOST },
	},
	'conversation:showLoading': {
		kind: 'once',
		items: users,
		parameters: { loadingSeconds: 10 },
		shape: wrote({ userId: expect.stringMatching(USER), loadingSeconds: 10 }),
	},
	'conversation:markAsRead': {
		kind: 'once',
		items: events,
		shape: wrote({ markedAsRead: true }),
	},
	'follower:getMany': {
		kind: 'read',
		parameters: { returnAll: true },
		total: ({ sim }) =>
			sim.users.filter(({ isFriend, isBlocking }) => isFriend && !isBlocking).length,
		shape: has({ userId: expect.stringMatching(USER) }),
	},
	'message:reply': {
		kind: 'once',
		items: events,
		parameters: text,
		shape: wrote({ via: 'reply', alreadyAccepted: false, sentMessages: [expect.anything()] }),
	},
	'message:replyElsePush': {
		kind: 'once',
		items: events,
		parameters: text,
		shape: wrote({ via: 'reply', sentMessages: [expect.anything()] }),
		except: { 'order and pairing': FALLS_BACK, secrets: FALLS_BACK },
	},
	'message:push': {
		kind: 'write',
		items: users,
		parameters: text,
		shape: wrote({ via: 'push', retryKey: id, sentMessages: [expect.anything()] }),
	},
	'message:multicast': {
		kind: 'write',
		items: (world, count) =>
			users(world, count).map((one, index) => ({ ...one, words: `${WORDS}${index}` })),
		parameters: { messages: { message: [{ type: 'text', text: '={{ $json.words }}' }] } },
		shape: wrote({ via: 'multicast', recipients: 1, retryKey: id }),
	},
	'message:broadcast': {
		kind: 'write',
		parameters: text,
		shape: wrote({ via: 'broadcast', retryKey: id }),
	},
	'message:narrowcast': {
		kind: 'write',
		parameters: text,
		shape: wrote({ via: 'narrowcast', retryKey: id }),
	},
	'message:getNarrowcastProgress': {
		kind: 'read',
		items: (world, count) => Array.from({ length: count }, () => ({ requestId: world.narrowcast })),
		shape: has({ narrowcastRequestId: id, phase: expect.any(String) }),
		except: { 'two reads agree': MOVES_ON, [FALTERS]: MOVES_ON },
	},
	'message:validate': {
		kind: 'once',
		parameters: text,
		shape: wrote({ valid: true, messages: 1 }),
	},
	'profile:get': {
		kind: 'read',
		items: users,
		shape: has({ userId: expect.stringMatching(USER), displayName: expect.any(String) }),
	},
	'richMenu:create': {
		kind: 'once',
		items: (_, count) =>
			Array.from({ length: count }, () => ({
				json: {},
				binary: { data: { data: IMAGE.toString('base64'), mimeType: 'image/png' } },
			})),
		parameters: { richMenu: JSON.stringify(MENU) },
		shape: wrote({ richMenuId: expect.any(String), isDefault: false }),
		except: { [FALTERS_WRITING]: SEVERAL_CALLS, 'order and pairing': SEVERAL_CALLS },
	},
	'richMenu:validate': {
		kind: 'once',
		parameters: { richMenu: JSON.stringify(MENU) },
		shape: wrote({ valid: true }),
	},
	'richMenu:get': { kind: 'read', items: menusOf, shape: has({ name: '勤怠' }) },
	'richMenu:getMany': {
		kind: 'read',
		parameters: { returnAll: true },
		total: ({ menus }) => menus.length,
		shape: has({ richMenuId: expect.any(String), name: '勤怠' }),
	},
	'richMenu:delete': {
		kind: 'once',
		items: menusOf,
		shape: wrote({ richMenuId: expect.any(String), deleted: true }),
	},
	'richMenu:downloadImage': {
		kind: 'read',
		items: menusOf,
		shape: has({ contentType: 'image/png', bytes: IMAGE.length }),
		except: files,
	},
	'richMenu:setDefault': {
		kind: 'once',
		items: menusOf,
		shape: wrote({ richMenuId: expect.any(String), isDefault: true }),
	},
	'richMenu:getDefault': { kind: 'read', shape: has({ richMenuId: expect.any(String) }) },
	'richMenu:clearDefault': { kind: 'write', shape: wrote({ cleared: true }) },
	'richMenu:link': {
		kind: 'once',
		items: (world, count) =>
			users(world, count).map((one) => ({ ...one, richMenuId: world.menus[1] })),
		shape: wrote({ userId: expect.stringMatching(USER), richMenuId: expect.any(String) }),
	},
	'richMenu:unlink': {
		kind: 'write',
		items: users,
		shape: wrote({ userId: expect.stringMatching(USER), unlinked: true }),
	},
	'richMenu:getOfUser': {
		kind: 'read',
		items: (world, count) => Array.from({ length: count }, () => ({ userId: world.linked })),
		shape: has({ userId: expect.stringMatching(USER), richMenuId: expect.any(String) }),
	},
	'richMenu:linkMany': {
		kind: 'once',
		items: (world, count) =>
			users(world, count).map((one) => ({ ...one, richMenuId: world.menus[1] })),
		shape: wrote({ users: expect.any(Number), richMenuId: expect.any(String) }),
		except: { 'order and pairing': ONE_CALL },
	},
	'richMenu:unlinkMany': {
		kind: 'once',
		items: users,
		shape: wrote({ users: expect.any(Number) }),
		except: { 'order and pairing': ONE_CALL },
	},
	'richMenu:batch': {
		kind: 'once',
		parameters: { operations: '[{"type":"unlinkAll"}]' },
		shape: wrote({ operations: 1 }),
		except: { [FALTERS_WRITING]: SLOW_REFILL },
	},
	'richMenu:getBatchProgress': {
		kind: 'read',
		items: (world, count) => Array.from({ length: count }, () => ({ requestId: world.batch })),
		shape: has({ batchRequestId: id, phase: expect.any(String) }),
		except: { 'two reads agree': MOVES_ON, [FALTERS]: MOVES_ON },
	},
	'richMenuAlias:create': {
		kind: 'once',
		items: (world, count) =>
			menusOf(world, count).map((one, index) => ({ ...one, aliasId: `new-${index}` })),
		parameters: byAlias,
		shape: wrote({ richMenuAliasId: expect.any(String), richMenuId: expect.any(String) }),
	},
	'richMenuAlias:update': {
		kind: 'once',
		items: (world, count) =>
			aliases(world, count).map((one) => ({ ...one, richMenuId: world.menus[1] })),
		parameters: byAlias,
		shape: wrote({ richMenuAliasId: expect.any(String), richMenuId: expect.any(String) }),
	},
	'richMenuAlias:get': {
		kind: 'read',
		items: aliases,
		parameters: byAlias,
		shape: has({ richMenuAliasId: expect.any(String), richMenuId: expect.any(String) }),
	},
	'richMenuAlias:getMany': {
		kind: 'read',
		parameters: { returnAll: true },
		total: ({ menus }) => menus.length,
		shape: has({ richMenuAliasId: expect.any(String), richMenuId: expect.any(String) }),
	},
	'richMenuAlias:delete': {
		kind: 'once',
		items: aliases,
		parameters: byAlias,
		shape: wrote({ richMenuAliasId: expect.any(String), deleted: true }),
	},
	'statistics:getQuota': {
		kind: 'read',
		shape: has({ type: 'limited', limit: 5000, remaining: 5000, totalUsage: 0 }),
	},
	'statistics:getSent': {
		kind: 'read',
		parameters: { kind: 'push', date: '2026-11-18' },
		shape: has({ kind: 'push', date: '20261118', status: 'ready', success: 0 }),
	},
	'statistics:getDeliveries': {
		kind: 'read',
		parameters: { date: '2026-11-18' },
		shape: has({ date: '20261118', status: 'ready' }),
	},
	'statistics:getFollowerCount': {
		kind: 'read',
		parameters: { date: '2026-11-18' },
		shape: has({ date: '20261118', followers: expect.any(Number) }),
	},
	'statistics:getDemographics': { kind: 'read', shape: has({ available: false }) },
	'webhookEndpoint:get': {
		kind: 'read',
		shape: has({ endpoint: expect.any(String), active: true }),
	},
	'webhookEndpoint:set': {
		kind: 'write',
		parameters: { endpoint: 'https://n8n.example/line' },
		shape: wrote({ endpoint: 'https://n8n.example/line' }),
	},
	'webhookEndpoint:test': {
		kind: 'once',
		parameters: { endpoint: 'https://127.0.0.1:9/' },
		shape: wrote({ success: false, reason: 'COULD_NOT_CONNECT' }),
		except: { [FALTERS_WRITING]: TESTED_URL },
	},
};

module.exports = { operations, WORDS };
