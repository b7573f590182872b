const { startKingOfTime } = require('../../../simulators/king-of-time');

/** Long enough that nothing else happens to hold it. */
const TOKEN = 'planted0token0of0the0company0000';

const SMALL = 12;
const MANY = 60;
const DECEMBER = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];

/**
 * A company of twelve (or sixty) people, two of whom have left, with plans, punches and requests. The token is known,
 * so that it can be looked for; further ones lack a permission or an address.
 */
async function start({ many = false } = {}) {
	const sim = await startKingOfTime({
		employees: many ? MANY : SMALL,
		resigned: 2,
		tokens: [{ token: TOKEN }],
	});
	sim.seedSchedules({ month: '2026-12', codes: ['00004', '00005'] });
	if (many) {
		sim.seedSchedules({ month: '2026-11', weekends: true });
		sim.seedSchedules({ month: '2027-01', codes: ['00004', '00005'] });
	}
	seedDays(sim, many ? MANY : SMALL);
	seedPlans(sim);
	const token = sim.token;
	return {
		sim,
		credential: {
			product: 'kingOfTime',
			accessToken: token,
			baseUrl: sim.url,
			closedHours: '',
		},
	};
}

const codesUpTo = (count) =>
	Array.from({ length: count }, (_, index) => String(index + 1).padStart(5, '0'));

/** A working day with its punches, registered out of order, and a request of each kind. */
function seedDays(sim, count) {
	for (const employeeCode of codesUpTo(count)) {
		const day = { employeeCode, date: '2026-11-10' };
		sim.addTimeRecord({ ...day, time: '18:04', code: '2' });
		sim.addTimeRecord({ ...day, time: '08:57', code: '1' });
		for (const kind of ['schedules', 'overtimes', 'timerecords']) sim.addRequest({ ...day, kind });
	}
}

/** What the sample of the schedule sync finds: something to change, to keep and to delete. */
function seedPlans(sim) {
	const usual = { start: '09:00', end: '18:00' };
	sim.setSchedule('00001', DECEMBER[0], usual);
	sim.setSchedule('00001', DECEMBER[1], { start: '10:00', end: '19:00' });
	sim.setSchedule('00001', DECEMBER[2], usual);
	sim.setSchedule('00006', '2026-12-24', { leaveCode: '1' });
}

/**
 * All that the company holds, one line a fact, for comparison: people with their present division and employment type,
 * plans, punches (twice the same is two lines), and who was deleted.
 */
function truth({ sim: { company } }) {
	const codes = new Map([...company.employees].map(([key, { code }]) => [key, code]));
	const nameOf = (dayKey) => dayKey.replace(/^\w+/, (key) => codes.get(key) ?? key);
	const line = (...parts) => parts.map((part) => JSON.stringify(part)).join(' ');
	return [
		...[...company.employees.values()].map(({ assignments, key: _key, ...person }) =>
			line('person', person, { ...assignments.at(-1), from: undefined }),
		),
		...[...company.schedules].map(([day, plan]) => line('plan', nameOf(day), plan)),
		...[...company.timeRecords].flatMap(([day, punches]) =>
			punches.map((punch) => line('punch', nameOf(day), punch)),
		),
		...company.deletedEmployees.map(({ code }) => line('deleted', code)),
	].sort();
}

module.exports = { start, TOKEN, truth };
