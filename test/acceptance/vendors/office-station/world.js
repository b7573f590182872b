const { startOfficeStation } = require('../../../simulators/office-station');

const PASSWORD = 'planted:0%password&of=0the$station';
const LOGIN = 'planted0login0of0the0station';

/** A ledger of a handful (or of sixty) people, with an API as somebody who knew F&M's specification would enter it. */
async function start({ many = false } = {}) {
	const count = many ? 60 : 6;
	const sim = await startOfficeStation({
		...{ employees: count, joining: 1, retired: 1, loginId: LOGIN, password: PASSWORD },
	});
	return { sim, credential: sim.credential('basic') };
}

/** All that a write might change, one line a fact. */
function truth({ sim: { company } }) {
	return [
		...[...company.employees.values()].map((person) => JSON.stringify(['person', person])),
		...[...company.attendance].map((month) => JSON.stringify(['month', month])),
	].sort();
}

module.exports = { LOGIN, PASSWORD, start, truth };
