const { createClock, Refusal, startSimulatorServer } = require('../../../simulators/shared');

const TOKEN = 'planted0token0of0oplus';
const USER = 'planted0user';
const BASIC = `Basic ${Buffer.from(`${USER}:${TOKEN}`).toString('base64')}`;

/** oplus publishes no reference of its partner interface, so these paths and fields are what a user might enter. */
const LIST = { staff: '/v9/staff', shifts: '/v9/shifts' };

/** Text outside the basic plane, variants, half-width kana. */
const NAMES = ['𠮷野川', '髙梨', '山﨑', 'ﾐﾅｾ'];

/** A stand-in for the partner interface: two lists behind user ID and token. Nothing more is known of it. */
async function start({ many = false } = {}) {
	const clock = createClock();
	const count = many ? 60 : NAMES.length;
	const state = { further: {}, names: NAMES };
	const staff = () =>
		Array.from({ length: count }, (_, index) => ({
			no: String(index + 1).padStart(5, '0'),
			family: state.names[index % state.names.length],
			...state.further,
		}));
	const shifts = () =>
		staff().map(({ no }) => ({
			no,
			day: '2026-12-01',
			in: '9:00',
			out: '29:00',
			...state.further,
		}));
	const refuse = (status) => {
		throw new Refusal({ status, json: { message: 'no' } });
	};
	const server = await startSimulatorServer({
		clock,
		routes: {
			'GET /v9/staff': () => ({ status: 200, json: { list: staff() } }),
			'GET /v9/shifts': () => ({ status: 200, json: { list: shifts() } }),
			'GET /': () => refuse(404),
		},
		guard: ({ headers }) => headers.authorization !== BASIC && refuse(401),
		notFound: { status: 404, json: { message: 'no' } },
		faultAnswer: (name) =>
			/^[45]\d\d/.test(name) ? { status: Number(name.slice(0, 3)), json: {} } : undefined,
	});
	const sim = {
		...server,
		addUnknownFields: () => (state.further = { fieldOfTomorrow: '𠮷' }),
		name: (text) => (state.names = [text]),
	};
	const credential = { baseUrl: server.url, userId: USER, token: TOKEN, sendAs: 'basic' };
	return { sim, count, state, credential };
}

module.exports = { LIST, start, TOKEN, USER };
