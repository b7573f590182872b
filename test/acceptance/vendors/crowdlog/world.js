const { startCrowdLog } = require('../../../simulators/crowdlog');

const TOKEN = 'planted0token+of/0crowdlog';
const DAY = '2026-11-10';
const SMALL = 12;
const MANY = 60;
/** More than one page of the one list that is known. */
const MANY_PROJECTS = 130;

/**
 * A tenant with people, projects, a day of 工数 each, and three people with attendance: as the sample of the sync wants it, not
 * so, and none.
 */
async function start({ many = false, ...options } = {}) {
	const sim = await startCrowdLog({
		token: TOKEN,
		members: many ? MANY : SMALL,
		projects: many ? MANY_PROJECTS : SMALL,
		...options,
	});
	sim.seedWorkHours({ from: DAY, to: DAY, exact: true });
	const [first, second] = sim.members;
	sim.setAttendance(first.code, DAY, day('09:00', '18:00'));
	sim.setAttendance(second.code, DAY, day('09:00', '17:30'));
	return { sim, credential: { baseUrl: sim.url, accessToken: TOKEN, callsPerMinute: 0 } };
}

const day = (begin, finish) => ({
	start: begin,
	end: finish,
	breaks: [{ start: '12:00', end: '13:00' }],
});

/** All that the tenant holds and a write might change, one line a fact. */
function truth({ sim: { company } }) {
	const projects = [...company.projects.values()].flatMap(({ id, members }) =>
		[...members].map((member) => JSON.stringify(['on project', id, member])),
	);
	const days = [...company.attendance].flatMap(([code, dates]) =>
		[...dates].map(([date, held]) => JSON.stringify(['day', code, date, held])),
	);
	return [...projects, ...days].sort();
}

module.exports = { DAY, start, TOKEN, truth };
