const { TOKEN, start, truth } = require('./world');
const operations = require('./operations');

/** Morning windows of the three products, as their help pages give them. */
const EVENING_AND_MORNING = [
	['08:30', '10:00'],
	['17:30', '18:30'],
];

module.exports = {
	id: 'king-of-time',
	name: 'KING OF TIME',
	node: { type: 'n8n-nodes-kintai.kingOfTime', file: 'nodes/KingOfTime/KingOfTime.node.js' },
	/** The API is open then. */
	now: '2026-11-20T12:00:00+09:00',
	start,
	truth,

	credential: {
		type: 'kingOfTimeApi',
		file: 'credentials/KingOfTimeApi.credentials.js',
		test: 'kingOfTimeApiTest',
		secrets: ['accessToken'],
		revoked: () => ({ accessToken: 'gone000000000000000000000000000' }),
		revokedSays: /WebAPI連携設定/,
		cases: {
			good: { status: 'OK', says: /^Connected to KING OF TIME\.$/ },
			bad: {
				extra: () => ({ accessToken: 'gone000000000000000000000000000' }),
				status: 'Error',
				says: /token is not valid/,
			},
			missingPermission: {
				extra: ({ sim }) => ({
					accessToken: sim.addToken({ permissions: { dailySchedules: 'rw' } }),
				}),
				status: 'Error',
				says: /may not read employees and divisions.*従業員データ/,
			},
			wrongAddress: {
				extra: ({ sim }) => ({ accessToken: sim.addToken({ allowedIps: ['203.0.113.7'] }) }),
				status: 'Error',
				says: /IP address/,
			},
			closed: {
				clock: '2026-11-20T09:00:00+09:00',
				status: 'OK',
				says: /closed now \(until 10:00\)/,
			},
			unreachable: {
				extra: () => ({ baseUrl: 'http://127.0.0.1:9' }),
				status: 'Error',
				says: /could not be reached/,
			},
		},
	},

	/** A refusal that concerns one record only. */
	refusesRecord: '400-9',
	unknownField: 'fieldOfTomorrow',

	closed: {
		at: '2026-11-20T09:10:00+09:00',
		opening: '2026-11-20T10:00:00+09:00',
		/** Windows that only the vendor knows of. */
		surprise: [{ from: '11:30', to: '13:00' }],
		edge: {
			before: '2026-11-20T17:25:00+09:00',
			/** To 17:29:30: the start margin is thirty seconds. */
			secondsToMargin: 270,
			opening: '2026-11-20T18:30:00+09:00',
		},
		probe: require.resolve('./closed-probe'),
		products: {
			kingOfTime: { windows: EVENING_AND_MORNING },
			freeeKintaiPlus: {
				windows: [
					['08:00', '10:00'],
					['17:00', '19:00'],
				],
			},
			officeStationKintai: { windows: EVENING_AND_MORNING },
		},
	},

	roundTrips: [
		{
			name: 'the name of a new employee',
			write: (lastName) => ({
				id: 'employee:create',
				items: [{ ...operations['employee:create'].items(undefined, 1)[0], lastName }],
			}),
			held: ({ sim }) => sim.employeeByCode('90001').lastName,
			read: () => ({
				id: 'employee:getMany',
				parameters: { returnAll: true },
				find: (items) => items.find(({ employeeCode }) => employeeCode === '90001').lastName,
			}),
		},
		{
			name: 'the readings of a changed employee',
			write: (firstNameKana) => ({
				id: 'employee:sync',
				items: [{ employeeCode: '00002', firstNameKana }],
			}),
			held: ({ sim }) => sim.employeeByCode('00002').firstNamePhonetics,
			read: () => ({
				id: 'employee:get',
				items: [{ employeeCode: '00002' }],
				parameters: {
					employeeCode: { __rl: true, mode: 'code', value: '={{ $json.employeeCode }}' },
				},
				find: ([{ firstNameKana }]) => firstNameKana,
			}),
		},
	],

	/** What KING OF TIME answers when it refuses, with words that a careless vendor might choose. */
	echo: (words) => ({ errors: [{ code: 9, message: words }] }),
	planted: (id, world) => {
		const { items = () => [] } = operations[id];
		const personal = ['lastName', 'firstName', 'lastNameKana', 'firstNameKana', 'email'];
		const isWrite = operations[id].kind !== 'read';
		const sent = isWrite ? items(world, 1) : [];
		return [TOKEN, ...sent.flatMap((item) => personal.map((field) => item[field]).filter(Boolean))];
	},

	operations,
	skips: {},
};
