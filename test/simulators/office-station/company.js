const { createRandom } = require('../shared');
const { DIVISIONS, EMPLOYMENT_TYPES } = require('./masters');
const { createLedger, familyOf } = require('./people');

/**
 * The ledger of one company: `employees` by 従業員番号, `dependents` lists by 従業員番号, `attendance` by
 * `'<従業員番号> <month>'`.
 */
function createCompany(options, now) {
	const company = { employees: new Map(), dependents: new Map(), attendance: new Map() };
	const random = createRandom(options.seed + 3);
	for (const person of createLedger(options, now)) {
		company.employees.set(person.employeeCode, person);
		company.dependents.set(person.employeeCode, familyOf(person, random));
	}
	return company;
}

/** 入社予定者, 現職者 or 退職者 as of a day; the retirement date is the last day at work. */
function statusOn({ hiredDate, retiredDate }, day) {
	if (retiredDate !== undefined && retiredDate < day) return 'retired';
	return hiredDate > day ? 'joining' : 'active';
}

/** The name of a field whose value no master has, or undefined. Absent and cleared (null) ones need none. */
function unknownWord(fields) {
	const masters = {
		divisionCode: DIVISIONS.map(({ code }) => code),
		employmentTypeName: EMPLOYMENT_TYPES,
		gender: ['male', 'female'],
	};
	return Object.keys(masters).find((field) => {
		const value = fields[field] ?? undefined;
		return value !== undefined && !masters[field].includes(value);
	});
}

/**
 * Creates or updates by exactly this 従業員番号. `fields` may hold null for a field to clear. Answers `{ created }`, or
 * `{ refused: field }` for a value that no master has.
 */
function writeEmployee(company, fields) {
	const refused = unknownWord(fields);
	if (refused) return { refused };
	const known = company.employees.get(fields.employeeCode);
	const merged = { ...known, ...fields };
	for (const [field, value] of Object.entries(merged)) if (value === null) delete merged[field];
	if (fields.divisionCode) {
		merged.divisionName = DIVISIONS.find(({ code }) => code === fields.divisionCode).name;
	}
	company.employees.set(fields.employeeCode, merged);
	if (!known) company.dependents.set(fields.employeeCode, []);
	return { created: !known };
}

/** Totals of a month; `add` is 賃金に合算, where a second import doubles. */
function addAttendance(company, employeeCode, month, totals, mode) {
	const key = `${employeeCode} ${month}`;
	const held = mode === 'add' ? (company.attendance.get(key) ?? {}) : {};
	const sums = Object.entries(totals).map(([name, value]) => [name, (held[name] ?? 0) + value]);
	company.attendance.set(key, { ...held, ...Object.fromEntries(sums) });
}

module.exports = { addAttendance, createCompany, statusOn, unknownWord, writeEmployee };
