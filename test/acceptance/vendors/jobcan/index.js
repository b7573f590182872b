const operations = require('./operations');
const { SECRET, start, TOKENS, truth } = require('./world');

const NEVER_CLOSED = {
	en: 'No closed hours are known of Jobcan.',
	ja: 'ジョブカン勤怠管理に利用禁止時間帯があるという資料はない。',
};
const NO_SYNC = {
	en: 'Nothing of Jobcan is synced: no call that changes shifts or people is published.',
	ja: 'シフトやスタッフを変更する API が公開されていないため、同期の操作がない。',
};
const NO_ADDRESSES = {
	en: 'No list of addresses is known of Jobcan’s API clients.',
	ja: 'APIクライアントにIPアドレスの制限があるという資料はない。',
};

module.exports = {
	id: 'jobcan',
	name: 'Jobcan',
	node: { type: 'n8n-nodes-kintai.jobcan', file: 'nodes/Jobcan/Jobcan.node.js' },
	now: '2026-11-20T12:00:00+09:00',
	start,
	truth,

	credential: {
		type: 'jobcanApi',
		file: 'credentials/JobcanApi.credentials.js',
		test: 'jobcanApiTest',
		secrets: ['clientSecret', 'accessToken'],
		revoked: () => ({ clientSecret: 'gone', accessToken: '' }),
		revokedSays: /does not know this client ID with this secret/,
		cases: {
			good: { status: 'OK', says: /^Connected to Jobcan\.$/ },
			bad: {
				extra: () => ({ clientSecret: 'gone' }),
				status: 'Error',
				says: /does not know this client ID.*APIクライアント発行/,
			},
			missingPermission: {
				extra({ sim }) {
					const { clientId, clientSecret } = sim.addClient({ scopes: ['adits.read'] });
					return { clientId, clientSecret };
				},
				status: 'Error',
				says: /needs the scope 'employees\.read'/,
			},
			wrongAddress: { skip: NO_ADDRESSES },
			closed: { skip: NEVER_CLOSED },
			unreachable: {
				extra: () => ({ authHost: 'http://127.0.0.1:9' }),
				status: 'Error',
				says: /could not be reached/,
			},
		},
	},

	refusesRecord: '400',
	unknownField: 'fieldOfTomorrow',
	/** The call, and the login that n8n tries after it. */
	callsOn401: 2,

	roundTrips: [
		{
			name: 'the name of a person',
			write(text, { sim }) {
				sim.employeeByCode('00001').lastName = text;
				return { id: 'employee:getMany' };
			},
			held: ({ sim }) => sim.employeeByCode('00001').lastName,
			read: () => ({
				id: 'employee:getMany',
				parameters: { returnAll: true },
				find: (items) => items.find(({ employeeCode }) => employeeCode === '00001').lastName,
			}),
		},
		{
			name: 'the words of a remark',
			write(text, { sim }) {
				sim.addRemark('00001', '2026-11-20', { code: 'B', name: text });
				return { id: 'employee:getMany' };
			},
			held: ({ sim }) =>
				sim.company.days.get(sim.company.ids.get('00001')).get('2026-11-20').remarks[0]
					.selections[0].selection_name,
			read: () => ({
				id: 'selectionRemark:getMany',
				items: [{ employeeCode: '00001' }],
				parameters: {
					employee: { __rl: true, mode: 'code', value: '={{ $json.employeeCode }}' },
					startDate: '2026-11-20',
					endDate: '2026-11-20',
				},
				find: ([{ name }]) => name,
			}),
		},
	],

	echo: (words) => ({ message: words }),
	planted: () => [SECRET, ...TOKENS],

	operations,
	skips: {
		'second sync writes nothing': NO_SYNC,
		'kill and resume': NO_SYNC,
		guard: NO_SYNC,
		'dry run': NO_SYNC,
		'closed hours': NEVER_CLOSED,
		'crossing the edge': NEVER_CLOSED,
		'every minute of the day': NEVER_CLOSED,
	},
};
