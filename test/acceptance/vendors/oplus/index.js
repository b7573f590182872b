const operations = require('./operations');
const { LIST, start, TOKEN, USER } = require('./world');

const NO_WRITES = {
	en: 'Writes nothing to oplus: an import sheet is uploaded by a person.',
	ja: 'oplus に書き込まない（取り込みシートは人がアップロードする）。',
};
const NEVER_CLOSED = {
	en: 'No closed hours are known of oplus.',
	ja: 'oplus に利用禁止時間帯があるという資料はない。',
};
/** Causes that nobody can tell apart while no reference is public. */
const NOT_KNOWN = {
	skip: {
		en: 'How the partner interface says so is not public.',
		ja: 'パートナー連携がどう応答するかは公開されていない。',
	},
};

module.exports = {
	id: 'oplus',
	name: 'oplus',
	node: { type: 'n8n-nodes-kintai.oplus', file: 'nodes/Oplus/Oplus.node.js' },
	now: '2026-11-20T12:00:00+09:00',
	start,
	/** Nothing can be written, so there is nothing to compare. */
	truth: () => [],

	credential: {
		type: 'oplusPartnerApi',
		file: 'credentials/OplusPartnerApi.credentials.js',
		test: 'oplusPartnerApiTest',
		secrets: ['token'],
		revoked: () => ({ token: 'gone' }),
		revokedSays: /did not accept the credential/,
		cases: {
			good: { status: 'OK', says: /shows only in a Get Many/ },
			bad: { extra: () => ({ token: 'gone' }), status: 'Error', says: /refused the access/ },
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

	refusesRecord: '400',
	unknownField: 'fieldOfTomorrow',

	roundTrips: [
		{
			name: 'the name of a member of staff',
			write: (text, { sim }) => {
				sim.name(text);
				return read();
			},
			held: ({ state }) => state.names[0],
			read: () => ({ ...read(), find: ([{ lastName }]) => lastName }),
		},
	],

	echo: (words) => ({ message: words, error: words }),
	planted: () => [TOKEN, USER, '機密'],

	operations,
	skips: {
		'retry on fail': NO_WRITES,
		'a vendor that falters, writing': NO_WRITES,
		'second sync writes nothing': NO_WRITES,
		'kill and resume': NO_WRITES,
		guard: NO_WRITES,
		'dry run': NO_WRITES,
		'closed hours': NEVER_CLOSED,
		'crossing the edge': NEVER_CLOSED,
		'every minute of the day': NEVER_CLOSED,
	},
};

function read() {
	const { parameters } = operations['staff:getMany'];
	return { id: 'staff:getMany', parameters: { ...parameters, path: LIST.staff } };
}
