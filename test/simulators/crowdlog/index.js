const { createClock, startSimulatorServer, withUnknownFields } = require('../shared');
const { assumedRoutes } = require('./assumed/routes');
const { codeOf, createAnswers, createRefuse, faultAnswerOf } = require('./refusals');
const { controlRoutes } = require('./control');
const { createAttendance } = require('./attendance');
const { createCompany } = require('./company');
const { createGuard } = require('./guard');
const { createImport } = require('./import/import-attendance');
const { createPaging } = require('./query');
const { createSeeding } = require('./seeding');
const { projectRoutes } = require('./routes/projects');
const { withDefaults } = require('./options');

/**
 * Starts a クラウドログ on 127.0.0.1: the two calls that are known, the ASSUMED ones, and the import of 勤怠. Options with
 * their meaning and grade: options.js; further `now` (the clock) and `assumed` (assumed/interface.js).
 */
async function startCrowdLog(given) {
	const options = withDefaults(given);
	const clock = createClock(options.now);
	const answerTo = createAnswers(options.errorShape);
	const world = { options, clock, company: createCompany(options), refuse: createRefuse(answerTo) };
	world.attendance = createAttendance(world);
	world.pageOf = createPaging(world);
	let addsUnknownFields = false;

	const server = await startSimulatorServer({
		host: options.host,
		port: options.port,
		routes: { ...projectRoutes(world), ...assumedRoutes(world) },
		guard: createGuard(world),
		notFound: answerTo('notFound'),
		faultAnswer: faultAnswerOf(answerTo),
		codeOf,
		decorate: (json) => (addsUnknownFields ? withUnknownFields(json) : json),
		clock,
		latencyMs: options.latencyMs,
		control: options.control ? controlRoutes(world, () => simulator) : undefined,
	});
	const { company, attendance } = world;
	const simulator = {
		...server,
		token: options.token,
		company,
		/** The members as `{ code, id, … }`, in order. */
		members: [...company.members.values()],
		/** The stored day by 社員コード; undefined if nothing is registered. */
		attendance: attendance.get,
		/** Registers a day behind the API's back: `{ start, end, breaks?, note?, status?, applied? }`. */
		setAttendance: attendance.put,
		/** 申請 by the user: the vendor's own sync leaves such a day alone. */
		applyDay: (code, date) =>
			attendance.put(code, date, { ...attendance.get(code, date), applied: true }),
		/** 工数 of a day: `[{ project, minutes }]`. */
		setWorkHours(code, date, entries) {
			company.workHours.get(code).set(date, entries);
			company.version += 1;
		},
		workHours: (code, date) => company.workHours.get(code)?.get(date) ?? [],
		importAttendance: createImport(world),
		...createSeeding(world),
		setNow: clock.set,
		addUnknownFields: (on = true) => {
			addsUnknownFields = on;
		},
	};
	return simulator;
}

module.exports = { startCrowdLog };
