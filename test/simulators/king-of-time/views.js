const { assignmentAt } = require('./employment');

/** Properties of an employee that come only when additionalFields names them [B]. */
const ADDITIONAL_EMPLOYEE_FIELDS = [
	'lastNamePhonetics',
	'firstNamePhonetics',
	'hiredDate',
	'birthDate',
	'resignationDate',
	'emailAddresses',
	'allDayRegardingWorkInMinute',
];

const divisionOf = (company, code) => ({
	divisionCode: code,
	divisionName: company.divisions.get(code)?.name,
});
const workPlace = (company, code) => ({
	workPlaceDivisionCode: code,
	workPlaceDivisionName: company.divisions.get(code)?.name,
});

function groupsOf(employee, company) {
	return employee.employeeGroups.map((code) => ({
		code,
		name: company.employeeGroups.get(code)?.name,
	}));
}

/**
 * An employee as of `date`, with the additional fields asked for. Absent = null, as everywhere in
 * this API.
 */
function employeeView(employee, date, company, fields = new Set(ADDITIONAL_EMPLOYEE_FIELDS)) {
	const { divisionCode, typeCode } = assignmentAt(employee, date);
	const view = {
		...divisionOf(company, divisionCode),
		gender: employee.gender,
		typeCode,
		typeName: company.workingTypes.get(typeCode)?.name,
		code: employee.code,
		lastName: employee.lastName,
		firstName: employee.firstName,
		key: employee.key,
		employeeGroups: groupsOf(employee, company),
	};
	for (const name of ADDITIONAL_EMPLOYEE_FIELDS) {
		if (fields.has(name)) view[name] = employee[name];
	}
	return view;
}

/** currentDateEmployee: the same person without the key, with the readings. */
function employeeToday(employee, today, company) {
	const readings = new Set(['lastNamePhonetics', 'firstNamePhonetics']);
	const { key: _key, ...view } = employeeView(employee, today, company, readings);
	return view;
}

function holidaysView({ fulltimeHoliday, halfdayHolidays = [], hourHolidays = [] } = {}) {
	return { fulltimeHoliday, halfdayHolidays, hourHolidays };
}

module.exports = { divisionOf, employeeToday, employeeView, holidaysView, workPlace };
