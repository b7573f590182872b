const { newcomers, operations } = require('./operations');
const { SECRET, start, truth } = require('./world');

const NEVER_CLOSED = {
	en: 'kaonavi names no hours in which its API takes no calls.',
	ja: 'カオナビには API の利用禁止時間帯の定めがない。',
};
const ONLY_THE_KEY = {
	en: 'The test only fetches a token: which operations are ticked is told by the operation itself.',
	ja: 'テストはトークンの取得だけを行い、許可されていない操作は実行時に伝える。',
};
const NO_ADDRESSES = {
	en: 'No list of addresses of kaonavi is known.',
	ja: 'カオナビには IP アドレスの制限の記載がない。',
};

module.exports = {
	id: 'kaonavi',
	name: 'Kaonavi',
	node: { type: 'n8n-nodes-kintai.kaonavi', file: 'nodes/Kaonavi/Kaonavi.node.js' },
	now: '2026-11-20T12:00:00+09:00',
	start,
	truth,

	credential: {
		type: 'kaonaviApi',
		file: 'credentials/KaonaviApi.credentials.js',
		test: 'kaonaviApiTest',
		secrets: ['consumerSecret', 'accessToken'],
		open: ['consumerKey'],
		revoked: () => ({ consumerKey: 'gone', accessToken: '' }),
		revokedSays: /認証情報/,
		cases: {
			good: { status: 'OK', says: /^Connected to kaonavi\. The key and secret are right\./ },
			bad: {
				extra: () => ({ consumerSecret: 'gone' }),
				status: 'Error',
				says: /does not know this consumer key.*認証情報/,
			},
			missingPermission: { skip: ONLY_THE_KEY },
			wrongAddress: { skip: NO_ADDRESSES },
			closed: { skip: NEVER_CLOSED },
			unreachable: {
				extra: () => ({ baseUrl: 'http://127.0.0.1:9' }),
				status: 'Error',
				says: /could not be reached/,
			},
		},
	},

	refusesRecord: '404',
	unknownField: 'fieldOfTomorrow',
	/** The call, the fetching of a new token, and the call again. */
	callsOn401: 3,

	roundTrips: [
		{
			name: 'the name of a new member',
			write: (lastName) => ({
				id: 'member:create',
				items: [{ ...newcomers({}, 1)[0], lastName }],
				parameters: { fields: { mappingMode: 'autoMapInputData', value: null } },
			}),
			held: ({ sim }) => {
				sim.finishTasks();
				return sim.member('N0000').name.split(' ')[0];
			},
			read: () => ({
				id: 'member:get',
				items: [{ employeeCode: 'N0000' }],
				find: ([{ lastName }]) => lastName,
			}),
		},
		{
			name: 'an item of a sheet',
			write: (address) => ({
				id: 'sheet:update',
				items: [{ employeeCode: '00001', address }],
				parameters: {
					sheet: { __rl: true, mode: 'name', value: '本人情報' },
					fields: { mappingMode: 'defineBelow', value: { 住所: '={{ $json.address }}' } },
				},
			}),
			held: ({ sim }) => sim.records(1, '00001')[0].住所,
			read: () => ({
				id: 'sheet:getMany',
				parameters: { sheet: { __rl: true, mode: 'name', value: '本人情報' }, returnAll: true },
				find: (items) => items.find(({ employeeCode }) => employeeCode === '00001').住所,
			}),
		},
	],

	echo: (words) => ({ errors: [words] }),
	planted: (id, { credential }) => {
		const isWrite = operations[id].kind !== 'read';
		const words = ['機密﨑', 'planted0pass0word', 'planted0text', 'planted0secret0token'];
		return [SECRET, credential.accessToken, ...(isWrite ? words : [])];
	},

	operations,
	skips: {
		'closed hours': NEVER_CLOSED,
		'crossing the edge': NEVER_CLOSED,
		'every minute of the day': NEVER_CLOSED,
	},
};
