const { calendar } = require('../../shared');
const { addEmployee } = require('../company');
const { assignFrom, assignmentAt, hasResignedBy } = require('../employment');
const { checkCodes, checkRequired, checkedProperties } = require('../employee-rules');
const { additionalFields, divisionFilter, flag } = require('../query');
const { refuse } = require('../refusals');
const { bodyOf } = require('../body');
const { employeeView } = require('../views');

/** Employees [B]: GET of one takes the code, PUT and DELETE take the key. */
module.exports = function employeeRoutes({ company, clock, options }) {
	const today = () => calendar.today(clock.now());
	const dayOf = (text) => {
		if (text !== undefined && !calendar.isDate(text)) refuse('dateFormat');
		return text ?? today();
	};
	const byKey = ({ employeeKey }) => company.employees.get(employeeKey) ?? refuse('unknownKey');

	function listEmployees({ query }) {
		const date = dayOf(query.date);
		const { division } = divisionFilter(query, company);
		const includeResigner = flag(query, 'includeResigner', false);
		const fields = additionalFields(query);
		const wanted = (employee) =>
			(includeResigner || !hasResignedBy(employee, date)) &&
			(division === undefined || assignmentAt(employee, date).divisionCode === division);
		const found = [...company.employees.values()].filter(wanted);
		return {
			status: 200,
			json: found.map((employee) => employeeView(employee, date, company, fields)),
		};
	}

	function getEmployee({ params, query }) {
		const date = dayOf(query.date);
		const employee = company.employees.get(company.employeeKeys.get(params.employeeCode));
		const isListed =
			employee && (flag(query, 'includeResigner', false) || !hasResignedBy(employee, date));
		if (!isListed) refuse('notFound');
		return {
			status: 200,
			json: employeeView(employee, date, company, additionalFields(query)),
		};
	}

	function postEmployee(request) {
		const properties = checkedProperties(bodyOf(request));
		checkRequired(properties);
		checkCodes(properties, company);
		const employee = addEmployee(company, properties, options.seed);
		return { status: 201, json: employeeView(employee, today(), company) };
	}

	function putEmployee(request) {
		const employee = byKey(request.params);
		const from = dayOf(request.query.updateDate);
		const properties = checkedProperties(bodyOf(request));
		checkCodes(properties, company, employee.key);
		const { divisionCode, typeCode, ...person } = properties;
		if (person.code !== undefined) {
			company.employeeKeys.delete(employee.code);
			company.employeeKeys.set(person.code, employee.key);
		}
		Object.assign(employee, person);
		const change = { ...(divisionCode && { divisionCode }), ...(typeCode && { typeCode }) };
		if (Object.keys(change).length > 0) assignFrom(employee, from, change);
		return { status: 200, json: employeeView(employee, from, company) };
	}

	function deleteEmployee({ params }) {
		const employee = byKey(params);
		company.employees.delete(employee.key);
		company.employeeKeys.delete(employee.code);
		company.deletedEmployees.push(employee);
		return { status: 204 };
	}

	return {
		'GET /employees': listEmployees,
		'GET /employees/:employeeCode': getEmployee,
		'POST /employees': postEmployee,
		'PUT /employees/:employeeKey': putEmployee,
		'DELETE /employees/:employeeKey': deleteEmployee,
	};
};
