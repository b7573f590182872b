const operations = require('./operations');
const { LOGIN, PASSWORD, start, truth } = require('./world');

const NO_SYNC = {
	en: 'Nothing is synced: no API is published, and a file is imported by a person.',
	ja: '公開された API がなく、ファイルの取り込みは人が行うため、同期の操作がない。',
};
const NEVER_CLOSED = {
	en: 'No closed hours are known of Office Station itself; those of オフィスステーション 勤怠 are in the KING OF TIME node.',
	ja: '本体に利用禁止時間帯があるという資料はない（オフィスステーション 勤怠の時間帯は KING OF TIME ノードが扱う）。',
};
/** Causes that nobody can tell apart while no reference is public. */
const NOT_KNOWN = {
	skip: {
		en: 'How the API of Office Station says so is not public.',
		ja: 'オフィスステーションの API がどう応答するかは公開されていない。',
	},
};

module.exports = {
	id: 'office-station',
	name: 'Office Station',
	node: {
		type: 'n8n-nodes-kintai.officeStation',
		file: 'nodes/OfficeStation/OfficeStation.node.js',
	},
	now: '2026-11-20T12:00:00+09:00',
	start,
	truth,

	credential: {
		type: 'officeStationApi',
		file: 'credentials/OfficeStationApi.credentials.js',
		test: 'officeStationApiTest',
		secrets: ['password'],
		revoked: () => ({ password: 'gone' }),
		revokedSays: /did not accept the credential/,
		cases: {
			good: { status: 'OK', says: /shows only in a Get Many/ },
			bad: { extra: () => ({ password: 'gone' }), status: 'Error', says: /refused the access/ },
			missingPermission: NOT_KNOWN,
			wrongAddress: NOT_KNOWN,
			closed: { skip: NEVER_CLOSED },
			unreachable: {
				extra: () => ({ baseUrl: 'http://127.0.0.1:9' }),
				status: 'Error',
				says: /does not answer/,
			},
		},
	},

	refusesRecord: '422',
	unknownField: 'fieldOfTomorrow',

	roundTrips: [
		{
			name: 'the name of a person, over the API',
			write: (text) => ({
				id: 'employee:upsert',
				items: [{ employeeCode: '00001', lastName: text, firstName: '葵' }],
			}),
			held: ({ sim }) => sim.employee('00001').lastName,
			read: () => ({
				id: 'employee:getMany',
				parameters: { returnAll: true },
				find: (items) => items.find(({ employeeCode }) => employeeCode === '00001').lastName,
			}),
		},
		{
			name: 'the name of a person, over files',
			write(text, { sim }) {
				sim.setEmployee('00001', { lastName: text });
				return { id: 'employee:getMany', parameters: { returnAll: true } };
			},
			held: ({ sim }) => sim.employee('00001').lastName,
			read: ({ sim }) => ({
				id: 'employee:readFile',
				items: sim.employeeRows({ layout: 'joined' }),
				find: (items) => items.find(({ employeeCode }) => employeeCode === '00001').lastName,
			}),
		},
	],

	echo: (words) => ({ message: words }),
	planted: () => [PASSWORD, LOGIN, '機密', '𠮷郎'],

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
