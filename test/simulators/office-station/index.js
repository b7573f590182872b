const { createClock, startSimulatorServer, withUnknownFields } = require('../shared');
const { assumedRoutes } = require('./assumed/routes');
const { interfaceOf, SIGN_IN } = require('./assumed/interface');
const { controlRoutes } = require('./control');
const { codeOf, createAnswers, faultAnswerOf, inShape } = require('./refusals');
const { createCompany } = require('./company');
const { createExports } = require('./files/export');
const { createGuard } = require('./guard');
const { createImports } = require('./files/imports');
const { withDefaults } = require('./options');

/**
 * Starts an オフィスステーション on 127.0.0.1: its files (documented ways in and out), and an API whose whole shape is ASSUMED
 * (assumed/). Options with their meaning and grade: options.js; further `now` (the clock) and `assumed` (other paths).
 */
async function startOfficeStation(given) {
	const options = withDefaults(given);
	const clock = createClock(options.now);
	const company = createCompany(options, clock.now());
	const world = { options, clock, company, sessions: new Set() };
	const answerTo = createAnswers(options.errorShape);
	const shaped = (work) => inShape(answerTo, work);
	const routes = Object.entries(assumedRoutes(world)).map(([label, work]) => [label, shaped(work)]);
	let addsUnknownFields = false;

	const server = await startSimulatorServer({
		host: options.host,
		port: options.port,
		routes: Object.fromEntries(routes),
		guard: shaped(createGuard(world)),
		notFound: answerTo('notFound'),
		faultAnswer: faultAnswerOf(answerTo),
		codeOf,
		secretFields: [SIGN_IN.proofField],
		decorate: (json) => (addsUnknownFields ? withUnknownFields(json) : json),
		clock,
		latencyMs: options.latencyMs,
		control: options.control ? controlRoutes(world, () => simulator) : undefined,
	});
	const { stationId, loginId, password } = options;
	const { stationHeader, loginHeader, proofHeader, ...call } = SIGN_IN;

	const simulator = {
		...server,
		company,
		/** The credential of the node; `signIn`: 'basic', 'headers' or 'call'. */
		credential: (signIn = 'basic') => ({
			...{ baseUrl: server.url, stationId, loginId, password, signIn, stationHeader },
			...(signIn === 'headers' && { loginHeader, proofHeader }),
			...(signIn === 'call' && {
				...call,
				...{ signInPath: options.assumed.signIn, sessionHeader: 'Authorization' },
				sessionPrefix: 'Bearer ',
			}),
			interface: JSON.stringify(interfaceOf(options.assumed)),
		}),
		/** Ends all sessions of the sign-in call. */
		endSessions: () => world.sessions.clear(),
		...createExports(world),
		...createImports(world),
		/** The truth about a person, a family, a month. */
		employee: (code) => company.employees.get(code),
		dependents: (code) => company.dependents.get(code) ?? [],
		attendance: (code, month) => company.attendance.get(`${code} ${month}`),
		/** Changes fields of a person, or adds one; `undefined` removes a field. */
		setEmployee(code, changes) {
			company.employees.set(code, {
				...company.employees.get(code),
				...changes,
				employeeCode: code,
			});
			if (!company.dependents.has(code)) company.dependents.set(code, []);
		},
		setNow: clock.set,
		addUnknownFields: (on = true) => {
			addsUnknownFields = on;
		},
	};
	return simulator;
}

module.exports = { startOfficeStation };
