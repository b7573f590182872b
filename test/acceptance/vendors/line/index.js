const { operations, WORDS } = require('./operations');
const { MENU, SECRET, start, truth } = require('./world');

const NEVER_CLOSED = {
	en: 'LINE has no closed hours: its API answers all day.',
	ja: 'LINE の API に利用禁止時間帯はない。',
};
const NO_SYNC = {
	en: 'Nothing of LINE is synced: messages are sent, not kept in step.',
	ja: 'LINE には同期の操作がない（メッセージは送信するだけ）。',
};
const ONE_TOKEN = {
	en: 'A token of LINE has all rights of its channel, or none.',
	ja: 'LINE のトークンはチャネルのすべての権限を持ち、個別の権限はない。',
};
const NO_ADDRESSES = {
	en: 'The credential test makes no call that a list of addresses would refuse in words of its own.',
	ja: 'IPアドレスの制限を区別できる応答が文書化されていない。',
};
const AS_IT_COMES = {
	en: 'Answers are passed on as they come, without records; unknown events are in test/engine/line.',
	ja: '応答をそのまま出力し、共通レコードに変換しない。未知のイベントは test/engine/line で確認する。',
};

module.exports = {
	id: 'line',
	name: 'LINE',
	node: { type: 'n8n-nodes-kintai.line', file: 'nodes/Line/Line.node.js' },
	now: '2026-11-20T12:00:00+09:00',
	start,
	truth,

	credential: {
		type: 'lineMessagingApi',
		file: 'credentials/LineMessagingApi.credentials.js',
		test: 'lineMessagingApiTest',
		secrets: ['channelSecret', 'accessToken', 'statelessToken'],
		revoked: () => ({ accessToken: 'gone' }),
		revokedSays: /LINE Developers Console/,
		cases: {
			good: { status: 'OK', says: /^Connected to .+ \(@\w+\)\.$/ },
			bad: {
				extra: () => ({ channelSecret: 'gone' }),
				status: 'Error',
				says: /refused the channel secret.*Basic settings/,
			},
			missingPermission: { skip: ONE_TOKEN },
			wrongAddress: { skip: NO_ADDRESSES },
			closed: { skip: NEVER_CLOSED },
			unreachable: {
				extra: () => ({ baseUrl: 'http://127.0.0.1:9' }),
				status: 'Error',
				says: /could not be reached/,
			},
		},
	},

	refusesRecord: '400',
	unknownField: 'fieldOfTomorrow',
	/** The call, and once more: n8n asks the credential for another token, and a long-lived one stays as it is. */
	callsOn401: 2,

	roundTrips: [
		{
			name: 'the name of a friend',
			write(text, { sim }) {
				sim.users[0].displayName = text;
				return { id: 'statistics:getQuota' };
			},
			held: ({ sim }) => sim.users[0].displayName,
			read: ({ sim }) => ({
				id: 'profile:get',
				items: [{ userId: sim.users[0].userId }],
				find: ([{ displayName }]) => displayName,
			}),
		},
		{
			name: 'the name of a rich menu',
			write: (name) => ({
				id: 'richMenu:create',
				items: operations['richMenu:create'].items(undefined, 1),
				parameters: { richMenu: JSON.stringify({ ...MENU, name }), setDefault: true },
			}),
			held: ({ sim }) => sim.richMenuOf(sim.users[0].userId).name,
			read: () => ({
				id: 'richMenu:getMany',
				parameters: { returnAll: true },
				find: (items) => items.at(-1).name,
			}),
		},
	],

	echo: (words) => ({ message: words }),
	planted: (id, { credential }) => {
		const words = id.startsWith('message:') && operations[id].kind !== 'read' ? [WORDS] : [];
		return [SECRET, credential.accessToken, ...words];
	},

	operations,
	skips: {
		'second sync writes nothing': NO_SYNC,
		'kill and resume': NO_SYNC,
		guard: NO_SYNC,
		'dry run': NO_SYNC,
		'closed hours': NEVER_CLOSED,
		'crossing the edge': NEVER_CLOSED,
		'every minute of the day': NEVER_CLOSED,
		'unknown fields': AS_IT_COMES,
	},
};
