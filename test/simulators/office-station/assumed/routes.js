const { stableKey } = require('../../shared');
const { addAttendance, writeEmployee } = require('../company');
const { refuse } = require('../refusals');
const { ATTENDANCE, DEPENDENT, EMPLOYEE, SIGN_IN } = require('./interface');
const { fieldsOf, rowOf } = require('./wire');

/** The whole API, ASSUMED from end to end: two lists, a person, a month, and a sign-in. */
function assumedRoutes({ options, company, sessions }) {
	const { assumed: paths, stationId, loginId, password } = options;
	const ok = (json) => ({ status: 200, json });
	const permitted = (right, handler) => (request) => {
		if (!options.permissions[right]) refuse('permission');
		return handler(request);
	};

	function signIn({ body = {} }) {
		if (!options.signIn.includes('call')) refuse('notFound');
		const given = [SIGN_IN.stationField, SIGN_IN.loginField, SIGN_IN.proofField].map(
			(name) => body[name],
		);
		if (given.join('\n') !== [stationId, loginId, password].join('\n')) refuse('unauthorized');
		const token = stableKey('session', options.seed, sessions.size + 1).slice(0, 40);
		sessions.add(token);
		return ok({ session: { token } });
	}

	const people = () =>
		ok({
			people: [...company.employees.values()].map((person) =>
				rowOf(EMPLOYEE, person, { my_number: person.myNumber, 口座番号: person.account }),
			),
		});

	const families = () =>
		ok({
			families: [...company.dependents].flatMap(([employeeCode, family]) =>
				family.map((person) => rowOf(DEPENDENT, { ...person, employeeCode })),
			),
		});

	function putPerson({ params, body = {} }) {
		const fields = fieldsOf(EMPLOYEE, body, (field) => refuse('value', field));
		if (fields.employeeCode !== params.employeeCode) refuse('value', 'employeeCode');
		const { refused, created } = writeEmployee(company, fields);
		if (refused) refuse('value', refused);
		return { status: created ? 201 : 200, json: { no: fields.employeeCode } };
	}

	function postMonth({ params, body = {} }) {
		const { employeeCode, ...totals } = fieldsOf(ATTENDANCE, body, (field) =>
			refuse('value', field),
		);
		if (!company.employees.has(employeeCode)) refuse('value', 'employeeCode');
		const numbers = Object.entries(totals).map(([field, value]) => {
			if (!Number.isFinite(Number(value))) refuse('value', field);
			return [field, Number(value)];
		});
		addAttendance(
			company,
			employeeCode,
			params.month,
			Object.fromEntries(numbers),
			options.attendanceMode,
		);
		return { status: 201, json: { no: employeeCode, month: params.month } };
	}

	return {
		[`POST ${paths.signIn}`]: signIn,
		[`GET ${paths.employees}`]: permitted('employees', people),
		[`PUT ${paths.employee}`]: permitted('employees', putPerson),
		[`GET ${paths.dependents}`]: permitted('dependents', families),
		[`POST ${paths.attendance}`]: permitted('attendance', postMonth),
	};
}

module.exports = { assumedRoutes };
