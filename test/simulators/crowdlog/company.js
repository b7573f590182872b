const { createPeople, createRandom } = require('../shared');

const FIRST_MEMBER_ID = 100_001;
const FIRST_PROJECT_ID = 12_301;
/** Codes as tenants write them: a letter and digits, digits with zeros in front, six random letters and digits. */
const CODES = [
	(index) => `P${1001 + index}`,
	(index) => String(index + 1).padStart(5, '0'),
	(index) => `R${(index * 7919).toString(36).toUpperCase().padStart(5, '0')}`,
];

/**
 * The state of one tenant: `members` by number, `codes` (社員コード → member), `projects` by number, `attendance` and
 * `workHours` by code, then by date. `version` counts the changes of what lists show.
 */
function createCompany(options) {
	const company = {
		members: new Map(),
		codes: new Map(),
		projects: new Map(),
		attendance: new Map(),
		workHours: new Map(),
		version: 0,
	};
	for (const [index, member] of membersOf(options).entries()) {
		const entry = { id: FIRST_MEMBER_ID + index * 3, ...member };
		company.members.set(entry.id, entry);
		if (entry.code === undefined) continue;
		company.codes.set(entry.code, entry);
		company.attendance.set(entry.code, new Map());
		company.workHours.set(entry.code, new Map());
	}
	addProjects(company, options);
	return company;
}

function membersOf({ members, seed }) {
	if (Array.isArray(members)) return members;
	return createPeople(members, seed).map(({ lastName, firstName }, index) => ({
		code: CODES[index % CODES.length](index),
		lastName,
		firstName,
		email: `member${index + 1}@kintai.example`,
	}));
}

function addProjects(company, { projects, inactiveProjects, seed }) {
	const random = createRandom(seed + 2);
	const ids = [...company.members.keys()];
	for (let index = 0; index < projects + inactiveProjects; index++) {
		const id = FIRST_PROJECT_ID + index * 2;
		company.projects.set(id, {
			id,
			code: `PJ-${String(index + 1).padStart(3, '0')}`,
			active: index < projects,
			members: new Set(ids.filter(() => random.between(0, 9) === 0)),
		});
	}
}

module.exports = { createCompany };
