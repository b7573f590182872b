const { createPeople, createRandom, stableKey } = require('../shared');
const { MASTERS } = require('./masters');

/**
 * Where a day of an employee is kept in the maps `schedules`, `timeRecords` and in the set
 * `closings`.
 */
const dayKey = (employeeKey, date) => `${employeeKey}|${date}`;

/**
 * The state of one company. `employees` by key, `employeeKeys` by code; `schedules` and
 * `timeRecords` by `dayKey`; `closings` the closed days; `deletedEmployees` what DELETE took away,
 * so that a test can notice; `grantedBreaks` minutes by `dayKey`.
 */
function createCompany(options) {
	const masters = Object.fromEntries(
		Object.keys(MASTERS).map((name) => [name, options[name] ?? MASTERS[name]]),
	);
	const company = {
		profile: profileOf(options.seed),
		divisions: byCode(masters.divisions),
		workingTypes: byCode(masters.workingTypes),
		employeeGroups: byCode(masters.groups),
		leaveKinds: byCode(masters.leaveKinds),
		administrators: [],
		employees: new Map(),
		employeeKeys: new Map(),
		deletedEmployees: [],
		schedules: new Map(),
		timeRecords: new Map(),
		closings: new Set(),
		grantedBreaks: new Map(),
		requests: { schedules: [], overtimes: [], timerecords: [] },
		autoSchedules: new Map(),
	};
	for (const person of peopleOf(options, company)) addEmployee(company, person, options.seed);
	company.administrators = administratorsOf(company, options.seed);
	fillAutoSchedules(company, options.autoSchedules);
	return company;
}

const byCode = (list) => new Map(list.map((entry) => [String(entry.code), entry]));

function profileOf(seed) {
	return {
		key: stableKey('company', seed),
		code: 'demo',
		name: '株式会社あさがお商店',
		host: 's2.kingtime.jp',
		businessYearStartDate: '04/01',
		settings: {
			timeDisplayFormat: 'sexagesimal',
			decimalTreatType: 'round',
			halfDayWorkingCount: 'oneDay',
		},
	};
}

/** Employees as the caller gave them, or invented ones: codes 00001, 00002 … with leading zeros. */
function peopleOf({ employees, resigned, seed }, company) {
	if (Array.isArray(employees)) return employees;
	const random = createRandom(seed);
	const [divisions, types] = [[...company.divisions.keys()], [...company.workingTypes.keys()]];
	const groups = [...company.employeeGroups.keys()];
	return createPeople(employees + resigned, seed).map((person, index) => {
		const code = String(index + 1).padStart(5, '0');
		return {
			code,
			lastName: person.lastName,
			firstName: person.firstName,
			lastNamePhonetics: person.lastNameKana,
			firstNamePhonetics: person.firstNameKana,
			gender: person.gender,
			birthDate: person.birthDate,
			hiredDate: person.hiredDate,
			resignationDate: index < employees ? undefined : '2025-03-31',
			emailAddresses: [`e${code}@example.jp`],
			allDayRegardingWorkInMinute: 480,
			divisionCode: divisions[index % divisions.length],
			typeCode: random.pick(types),
			employeeGroups: index % 10 === 0 && groups.length > 0 ? [random.pick(groups)] : [],
		};
	});
}

/**
 * Adds an employee and returns the stored one. Division and employment type live in `assignments`,
 * a history, because both may change from a day on.
 */
function addEmployee(company, given, seed) {
	const { divisionCode, typeCode, ...person } = given;
	const employee = {
		employeeGroups: [],
		gender: 'female',
		lastName: '青葉',
		firstName: person.code,
		...person,
		key: person.key ?? stableKey('employee', seed, person.code, company.deletedEmployees.length),
		assignments: [
			{
				from: '0000-01-01',
				divisionCode: divisionCode ?? [...company.divisions.keys()][0],
				typeCode: typeCode ?? [...company.workingTypes.keys()][0],
			},
		],
	};
	company.employees.set(employee.key, employee);
	company.employeeKeys.set(employee.code, employee.key);
	return employee;
}

function administratorsOf(company, seed) {
	const first = company.employees.values().next().value;
	const associated = first ? [first.key] : [];
	return [
		{ code: 'admin', key: stableKey('admin', seed), name: '全権管理者', employeeKeys: associated },
		{ code: '0100', key: stableKey('admin', seed, 2), name: '所属管理者', employeeKeys: [] },
	].map((admin) => ({ ...admin, emailAddresses: [`${admin.code}@example.jp`] }));
}

function fillAutoSchedules(company, given) {
	const usual = { start: '09:00', end: '18:00' };
	const entries = Array.isArray(given) ? given.map((code) => [code, usual]) : Object.entries(given);
	for (const [code, times] of entries) {
		const key = company.employeeKeys.get(code);
		if (!key) throw new TypeError(`autoSchedules names an unknown employee code: ${code}`);
		company.autoSchedules.set(key, { ...usual, ...times });
	}
}

module.exports = { addEmployee, createCompany, dayKey };
