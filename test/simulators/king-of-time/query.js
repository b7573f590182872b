const { calendar } = require('../shared');
const { assignmentAt, hasResignedBy } = require('./employment');
const { employeeToday } = require('./views');
const { refuse } = require('./refusals');

/** A boolean of the query; anything but true and false is refused. */
function flag(query, name, usual) {
	const text = query[name];
	if (text === undefined) return usual;
	if (text !== 'true' && text !== 'false') refuse('query', name);
	return text === 'true';
}

/** The set of additionalFields. A name that the endpoint does not know is ignored (UNCERTAIN). */
const additionalFields = (query) =>
	new Set((query.additionalFields ?? '').split(',').filter((name) => name !== ''));

/** `{ division, byWorkPlace }`; ondivision is valid only together with division [B]. */
function divisionFilter(query, company) {
	const { division } = query;
	if (query.ondivision !== undefined && division === undefined) {
		refuse('query', 'ondivision needs division');
	}
	if (division !== undefined && !company.divisions.has(division)) refuse('division');
	return { division, byWorkPlace: !flag(query, 'ondivision', true) };
}

/**
 * Employees of the comma separated keys, or all of them; keys and division exclude each other [B].
 */
function employeesOf(query, company) {
	if (query.employeeKeys === undefined) return [...company.employees.values()];
	if (query.division !== undefined) refuse('query', 'employeeKeys goes without division');
	return query.employeeKeys
		.split(',')
		.map((key) => company.employees.get(key) ?? refuse('unknownKey'));
}

/**
 * One row per employee-day: `build(employee, date)` returns the row or undefined (no row),
 * `workPlaceOf(employee, date)` the code of the division where the employee works that day. Adds
 * `currentDateEmployee` where asked for. Days after a resignation have no rows (INFERRED).
 */
function rowsOfDays({ world, query, days, build, workPlaceOf }) {
	const { company, clock } = world;
	const { division, byWorkPlace } = divisionFilter(query, company);
	const employees = employeesOf(query, company);
	const present = additionalFields(query).has('currentDateEmployee')
		? presentEmployees(company, calendar.today(clock.now()))
		: () => undefined;

	const isWanted = (employee, date) => {
		if (hasResignedBy(employee, date)) return false;
		if (division === undefined) return true;
		if (byWorkPlace) return workPlaceOf(employee, date) === division;
		return assignmentAt(employee, date).divisionCode === division;
	};
	return days.map((date) => {
		const rows = [];
		for (const employee of employees) {
			if (!isWanted(employee, date)) continue;
			const row = build(employee, date);
			if (row === undefined) continue;
			row.currentDateEmployee = present(employee);
			rows.push(row);
		}
		return { date, rows };
	});
}

/** The employee as of today, built once per employee and request. */
function presentEmployees(company, today) {
	const built = new Map();
	return (employee) => {
		if (!built.has(employee)) built.set(employee, employeeToday(employee, today, company));
		return built.get(employee);
	};
}

module.exports = { additionalFields, divisionFilter, flag, presentEmployees, rowsOfDays };
