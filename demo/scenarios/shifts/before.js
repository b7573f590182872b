/**
 * What the target holds before the first run: most of the plan already, some of it different, some days that the plan
 * has given up, and days that nobody may touch any more because they were worked or closed.
 */
const { createRandom } = require('../../../test/simulators/shared');

/** Share of the plan's shifts that are … before the run. The rest is there as planned. */
const MISSING = 0.08;
const DIFFERENT = 0.04;
/** Shifts on days that the plan leaves blank. */
const GIVEN_UP = 20;
/** Different in the target, and actuals exist: the vendor carries no change over. */
const WORKED = 5;
/** Different in the target, and the day is closed (締め). */
const CLOSED = 3;
const OTHER_TIMES = { start: '10:00', end: '19:00' };

/**
 * Seeds the simulator.
 * @returns {Map<string, 'worked'|'closed'>} the untouchable days, by `code|date`
 */
function seedTarget(sim, plan, seed = 1) {
	const random = createRandom(seed + 100);
	const days = plan.rows
		.filter(({ stranger }) => !stranger)
		.flatMap(({ employeeCode, nobody, cells }) =>
			cells.map((cell) => ({ employeeCode, nobody, ...cell })),
		);
	const locked = new Map();

	for (const { employeeCode, date, kind, start, end, nobody } of days) {
		if (kind === 'unreadable') sim.setSchedule(employeeCode, date, OTHER_TIMES);
		if (kind !== 'shift') continue;
		const chance = random.next();
		if (!nobody && chance < MISSING) continue;
		const differs = !nobody && chance < MISSING + DIFFERENT;
		sim.setSchedule(employeeCode, date, differs ? OTHER_TIMES : { start, end });
	}
	const everyNth = (list, count) =>
		list.filter((_, i) => i % Math.floor(list.length / count) === 0).slice(0, count);
	for (const { employeeCode, date } of everyNth(
		days.filter(({ kind, nobody }) => kind === 'blank' && !nobody),
		GIVEN_UP,
	)) {
		sim.setSchedule(employeeCode, date, OTHER_TIMES);
	}
	const readable = days.filter(({ kind, nobody }) => kind === 'shift' && !nobody);
	for (const [index, { employeeCode, date }] of everyNth(readable, WORKED + CLOSED).entries()) {
		sim.setSchedule(employeeCode, date, OTHER_TIMES);
		locked.set(`${employeeCode}|${date}`, index < WORKED ? 'worked' : 'closed');
		if (index >= WORKED) {
			sim.closeDay(employeeCode, date);
			continue;
		}
		sim.addTimeRecord({ employeeCode, date, time: '09:58', code: '1' });
		sim.addTimeRecord({ employeeCode, date, time: '19:03', code: '2' });
	}
	return locked;
}

module.exports = { seedTarget };
