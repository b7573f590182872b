const { createRandom } = require('../../shared');
const { createDepartments } = require('./departments');
const { createLayouts } = require('./layouts');
const { seedMembers, seedRecords } = require('./seeding');

const EMPTY = {
	...{ name: '', name_kana: '', mail: '', entered_date: '', retired_date: '', gender: '' },
	...{ birthday: '', department: '', sub_departments: [], values: {} },
};
const ROLES = [
	{ id: 1, name: 'システム管理者', type: 'Adm' },
	{ id: 2, name: '人事担当者', type: '一般' },
	{ id: 3, name: '一般', type: '一般' },
];

/**
 * All that the company has in kaonavi. A member is `{ id, code, name, …, department: code,
 * sub_departments: [code], values: { [fieldId]: [text] }, updatedAt }`, empty standard values are "";
 * a sheet's `records` are code → `[{ values, files? }]`. Times are milliseconds of the simulator's clock.
 */
function createCompany({ options, clock }) {
	const seededAt = clock.now().getTime();
	const company = {
		...createLayouts(options),
		departments: createDepartments(),
		members: new Map(),
		faces: new Map(),
		users: new Map(),
		roles: ROLES.map((role) => ({ ...role })),
		permissions: { member: [], department: [] },
		webhooks: new Map(),
		updatedAt: seededAt,
		lastIds: { member: 0, user: 0, webhook: 0, option: 999 },
	};
	for (const sheet of company.sheets.values()) {
		Object.assign(sheet, { records: new Map(), updatedAt: seededAt });
	}
	fill(company, options, seededAt);
	return company;
}

function fill(company, options, at) {
	const isList = Array.isArray(options.employees);
	const people = isList ? options.employees : seedMembers(options);
	const random = createRandom(options.seed + 2);
	for (const person of people) {
		const member = addMember(company, person, at);
		if (isList) continue;
		for (const [sheetId, records] of Object.entries(seedRecords(member, random))) {
			if (records.length > 0) company.sheets.get(Number(sheetId)).records.set(member.code, records);
		}
	}
	const [first, second] = company.members.keys();
	addUser(company, { email: 'admin@example.jp', role: 1, member_code: first ?? null });
	if (second !== undefined) {
		addUser(company, { email: `m${second}@example.jp`, role: 3, member_code: second });
	}
	if (first !== undefined) company.departments[0].leader_member_code = first;
}

/** Puts a member; what is not given is empty. A code that is taken is a slip of the test. */
function addMember(company, given, at) {
	if (company.members.has(given.code))
		throw new TypeError(`Two members have the code ${given.code}`);
	company.lastIds.member += 1;
	const member = { ...EMPTY, values: {}, ...given, id: company.lastIds.member, updatedAt: at };
	company.members.set(member.code, member);
	return member;
}

/** Puts a user: defaults on create are active, unlocked, smartphone off [B]. */
function addUser(company, given) {
	company.lastIds.user += 1;
	const user = {
		...{ member_code: null, is_active: true, password_locked: false, use_smartphone: false },
		...given,
		...{ id: company.lastIds.user, last_login_at: null },
	};
	company.users.set(user.id, user);
	return user;
}

/** Takes a member away with the rows of all sheets; the linked 一般 user goes too, an Adm is unlinked [B]. */
function removeMember(company, code) {
	company.members.delete(code);
	company.faces.delete(code);
	for (const sheet of company.sheets.values()) sheet.records.delete(code);
	for (const user of company.users.values()) {
		if (user.member_code !== code) continue;
		const { type } = company.roles.find(({ id }) => id === user.role);
		if (type === 'Adm') user.member_code = null;
		else company.users.delete(user.id);
	}
	for (const department of company.departments) {
		if (department.leader_member_code === code) department.leader_member_code = null;
	}
}

module.exports = { EMPTY, addMember, addUser, createCompany, removeMember };
