const operations = require('./operations');
const { start, TOKEN, truth } = require('./world');

const NEVER_CLOSED = {
	en: 'No closed hours are known of CrowdLog.',
	ja: 'クラウドログに利用禁止時間帯があるという資料はない。',
};
const NO_ADDRESSES = {
	en: 'Whether tokens are bound to addresses is not published.',
	ja: 'トークンにIPアドレスの制限があるかは公開されていない。',
};
const NEVER_DELETES = {
	en: 'The sync never deletes: there is no plan that could delete too much.',
	ja: '同期は削除を行わないため、削除が多すぎる計画が存在しない。',
};

module.exports = {
	id: 'crowdlog',
	name: 'CrowdLog',
	node: { type: 'n8n-nodes-kintai.crowdLog', file: 'nodes/CrowdLog/CrowdLog.node.js' },
	now: '2026-11-20T12:00:00+09:00',
	start,
	truth,

	credential: {
		type: 'crowdLogApi',
		file: 'credentials/CrowdLogApi.credentials.js',
		test: 'crowdLogApiTest',
		secrets: ['accessToken'],
		revoked: () => ({ accessToken: 'gone' }),
		revokedSays: /did not accept the access token/,
		cases: {
			good: { status: 'OK', says: /^Connected to CrowdLog\.$/ },
			bad: {
				extra: () => ({ accessToken: 'gone' }),
				status: 'Error',
				says: /did not accept the access token.*APIを管理する/,
			},
			missingPermission: {
				options: { permitted: false },
				status: 'Error',
				says: /did not permit this call.*システム管理者/,
			},
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

	roundTrips: [
		{
			name: 'the name of a member',
			write(text, { sim }) {
				sim.members[0].lastName = text;
				return { id: 'member:getMany' };
			},
			held: ({ sim }) => sim.members[0].lastName,
			read: () => ({
				id: 'member:getMany',
				parameters: { returnAll: true },
				find: ([{ lastName }]) => lastName,
			}),
		},
	],

	echo: (words) => ({ message: words }),
	planted: () => [TOKEN, '𠮷報'],

	operations,
	skips: {
		guard: NEVER_DELETES,
		'closed hours': NEVER_CLOSED,
		'crossing the edge': NEVER_CLOSED,
		'every minute of the day': NEVER_CLOSED,
	},
};
