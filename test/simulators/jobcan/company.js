const { createPeople, createRandom } = require('../shared');
const { GROUPS, WORK_KINDS } = require('./masters');

/**
 * The state of one company. `employees` by Jobcan's internal number, in ascending order, `ids` by
 * staff code; `days` by number, then by business date; the rest are lists by number.
 */
function createCompany(options) {
	const company = {
		clientNumber: 70_123,
		employees: new Map(),
		ids: new Map(),
		days: new Map(),
		defaultShifts: new Map(),
		leaveGrants: new Map(),
		leaveUses: new Map(),
		shiftRequests: new Map(),
		overtimeRequests: new Map(),
	};
	const people = peopleOf(options);
	const random = createRandom(options.seed);
	let id = 33;
	for (const person of people) {
		id += random.between(1, 4);
		addEmployee(company, { id, ...person });
	}
	company.employees = new Map([...company.employees].sort(([a], [b]) => a - b));
	return company;
}

/** Employees as the caller gave them, or invented ones: codes 00001, 00002 … with leading zeros. */
function peopleOf({ employees, retired, seed }) {
	if (Array.isArray(employees)) return employees;
	const random = createRandom(seed + 1);
	return createPeople(employees + retired, seed).map((person, index) => ({
		code: String(index + 1).padStart(5, '0'),
		lastName: person.lastName,
		firstName: person.firstName,
		email: `staff${index + 1}@example.com`,
		mainGroup: random.pick(GROUPS),
		subGroup: index % 10 === 0 ? [random.pick(GROUPS)] : [],
		workKind: random.pick(WORK_KINDS),
		// Null is seen with people on leave.
		enteredDay: index % 40 === 39 ? null : person.hiredDate,
		retiredDay: index < employees ? undefined : '2025-03-31',
	}));
}

function addEmployee(company, given) {
	const usual = { lastName: '青葉', firstName: given.code, mainGroup: GROUPS[0], subGroup: [] };
	const employee = { ...usual, workKind: WORK_KINDS[0], enteredDay: '2021-04-01', ...given };
	if (company.employees.has(employee.id)) throw new TypeError(`Two employees are ${employee.id}`);
	company.employees.set(employee.id, employee);
	company.ids.set(employee.code, employee.id);
	company.days.set(employee.id, new Map());
	company.defaultShifts.set(employee.id, usualWeek());
	for (const name of ['leaveGrants', 'leaveUses', 'shiftRequests', 'overtimeRequests']) {
		company[name].set(employee.id, []);
	}
	return employee;
}

/** Monday to Friday are worked; 1 and 2 are kinds of day off (company data). */
const usualWeek = () =>
	[0, 0, 0, 0, 0, 1, 2].map((holidayType, index) => ({
		week_id: index + 1,
		holiday_type: holidayType,
	}));

/** The stored day of an employee, made on first use: punches, shifts, remarks and the summary. */
function dayOf(company, id, date) {
	const days = company.days.get(id);
	if (!days.has(date)) days.set(date, { punches: [], shifts: [], remarks: [] });
	return days.get(date);
}

/** The stored day without making it. */
const knownDay = (company, id, date) => company.days.get(id).get(date);

/** Whether the employee had left before the day. */
const hasLeftBefore = ({ retiredDay }, date) => retiredDay !== undefined && retiredDay < date;

module.exports = { createCompany, dayOf, hasLeftBefore, knownDay };
