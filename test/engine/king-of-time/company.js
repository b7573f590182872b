const { startKingOfTime } = require('../../simulators/king-of-time');
const { setClock } = require('../../support/clock');
const { kingOfTimeEngine } = require('../../support/king-of-time');
const { around, kingOfTime } = require('../../support/workflow');

/** Friday noon in Japan: the API is open. */
const OPEN = '2026-05-15T12:00:00+09:00';
/** Inside 08:30–10:00. */
const CLOSED = '2026-05-15T09:00:00+09:00';

/** Invented people; their codes tell leading zeros, letters and text outside the basic plane apart. */
const PEOPLE = [
	{
		code: '00001',
		lastName: '青木',
		firstName: '花',
		lastNamePhonetics: 'アオキ',
		firstNamePhonetics: 'ハナ',
		gender: 'female',
		divisionCode: '1000',
		typeCode: '1',
		hiredDate: '2020-04-01',
		emailAddresses: ['aoki@example.jp', 'aoki2@example.jp'],
	},
	{
		code: '00002',
		lastName: '𠮷野',
		firstName: '健',
		gender: 'male',
		divisionCode: '2000',
		typeCode: '3',
		hiredDate: '2021-10-01',
		emailAddresses: ['yoshino@example.jp'],
	},
	{
		code: 'A-3',
		lastName: '髙橋',
		firstName: '凛',
		gender: 'female',
		divisionCode: '1000',
		typeCode: '3',
	},
	{
		code: '00009',
		lastName: '森',
		firstName: '晴',
		gender: 'male',
		divisionCode: '1000',
		typeCode: '1',
		resignationDate: '2025-03-31',
	},
];

/**
 * One engine per file, a fresh company per test. `run(resource, operation, parameters, { items, … })` answers the
 * engine's run; everything else given goes to the node (onError, retryOnFail …).
 */
function company(options = {}) {
	const own = { sim: undefined, engine: undefined };

	beforeAll(async () => {
		setClock(OPEN);
		own.engine = await kingOfTimeEngine();
	});
	afterAll(() => own.engine?.close());
	beforeEach(async () => {
		setClock(OPEN);
		await own.start(options);
	});
	afterEach(async () => {
		jest.useRealTimers();
		await own.sim?.close();
		own.sim = undefined;
	});

	/** Another company in place of the one of this test. */
	own.start = async (other) => {
		await own.sim?.close();
		own.sim = await startKingOfTime({ employees: PEOPLE, ...other });
		own.engine.use(own.sim);
	};
	own.run = async (resource, operation, parameters = {}, { items = [{}], ...extra } = {}) =>
		await own.engine.run(around(kingOfTime(resource, operation, parameters, extra)), { items });
	/** The requests of a method, as the simulator saw them. */
	own.sent = (method, pattern = /./) =>
		own.sim.log.filter((entry) => entry.method === method && pattern.test(entry.path));
	own.key = (code) => own.sim.employeeByCode(code).key;
	return own;
}

const byCode = (value = '={{ $json.employeeCode }}') => ({
	employeeCode: { __rl: true, mode: 'code', value },
});
const byKey = (value) => ({ employeeCode: { __rl: true, mode: 'key', value } });

/** The input index each item of the node is paired with. */
const pairs = (run, output = 0) =>
	run.data.resultData.runData['KING OF TIME']
		.at(-1)
		.data.main[output].map(({ pairedItem }) => pairedItem.item);

module.exports = { CLOSED, OPEN, PEOPLE, byCode, byKey, company, pairs, setClock };
