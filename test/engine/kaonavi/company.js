const path = require('node:path');
const { startKaonavi } = require('../../simulators/kaonavi');
const { setClock } = require('../../support/clock');
const { createEngine } = require('../../support/engine');
const { around, node } = require('../../support/workflow');

const root = path.join(__dirname, '..', '..', '..');

/** Friday noon in Japan. */
const NOW = '2026-11-20T12:00:00+09:00';

/** A node of the pack with its credential. */
const kaonavi = (resource, operation, parameters = {}, extra = {}) =>
	node(
		'kaonavi',
		'n8n-nodes-kintai.kaonavi',
		{ resource, operation, ...parameters },
		{ credentials: { kaonaviApi: { id: 'kaonavi', name: 'kaonavi' } }, ...extra },
	);

/**
 * One engine per file, a fresh company per test. `run(resource, operation, parameters, { items, … })` answers the
 * engine's run; everything else given goes to the node (onError, retryOnFail …).
 */
function company(options = {}) {
	const own = { sim: undefined, engine: undefined, credentials: {} };

	beforeAll(async () => {
		setClock(NOW);
		own.engine = await createEngine({ packs: [root], credentials: own.credentials });
	});
	afterAll(() => own.engine?.close());
	beforeEach(async () => {
		setClock(NOW);
		await own.start();
	});
	afterEach(async () => {
		jest.useRealTimers();
		await own.sim?.close();
		own.sim = undefined;
	});

	/** Another company in place of the one of this test; `extra`: other values of the credential. */
	own.start = async (other = {}, extra = {}) => {
		await own.sim?.close();
		own.sim = await startKaonavi({ employees: 12, ...options, ...other });
		own.use(extra);
	};
	own.use = (extra = {}) => {
		const data = { ...own.sim.credential, accessToken: '', ...extra };
		own.credentials.kaonavi = { type: 'kaonaviApi', data };
	};
	own.run = async (resource, operation, parameters = {}, { items = [{}], ...extra } = {}) =>
		await own.engine.run(around(kaonavi(resource, operation, parameters, extra)), { items });
	/** The requests of a method, as the simulator saw them, without logins. */
	own.sent = (method, pattern = /./) =>
		own.sim.log.filter(
			(entry) =>
				entry.method === method && !/\/token$/.test(entry.path) && pattern.test(entry.path),
		);
	return own;
}

/** A sheet by its name. */
const sheetNamed = (value) => ({ sheet: { __rl: true, mode: 'name', value } });
/** Rows of a mapping: `{ from: 'item', … }`, keys by name. */
const mapping = (pairs, keys = []) => ({
	mapping: Object.entries(pairs).map(([from, to]) => ({ from, to, key: keys.includes(from) })),
});

/** The Employee that a member would be sent as, had nothing changed. */
const employeeOf = ({ code, name, name_kana: kana, mail, gender, birthday, ...dates }) => {
	const [lastName, firstName] = name.split(/[ \u3000]/);
	const [lastNameKana, firstNameKana] = (kana ?? '').split(/[ \u3000]/);
	const record = {
		...{ employeeCode: code, lastName, firstName, lastNameKana, firstNameKana, email: mail },
		gender: { 男性: 'male', 女性: 'female' }[gender],
		...{ birthDate: birthday, hiredDate: dates.entered_date, retiredDate: dates.retired_date },
	};
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value));
};

module.exports = { company, employeeOf, kaonavi, mapping, NOW, setClock, sheetNamed };
