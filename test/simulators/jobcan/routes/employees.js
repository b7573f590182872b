const { assumedField } = require('../assumed/interface');
const { employeeOf, pageOf } = require('../query');

/** Employees [one client]: the list by pages, one at the top level of the answer. */
function employeeRoutes({ company, options }) {
	const { staffCode, email, retiredDay } = options.assumedFields;

	const view = (employee) => ({
		id: employee.id,
		...assumedField(staffCode, employee.code),
		last_name: employee.lastName,
		first_name: employee.firstName,
		...assumedField(email, employee.email ?? null),
		main_group: employee.mainGroup,
		sub_group: employee.subGroup,
		work_kind: employee.workKind,
		entered_day: employee.enteredDay,
		...assumedField(retiredDay, employee.retiredDay ?? null),
	});

	function list(request) {
		const { lastId, count } = pageOf(request, options);
		const page = [];
		for (const employee of company.employees.values()) {
			if (employee.id <= lastId) continue;
			if (employee.retiredDay !== undefined && !options.retiredInList) continue;
			page.push(view(employee));
			if (page.length === count) break;
		}
		return { status: 200, json: { employees: page } };
	}

	return {
		'GET /master/v1/employees': { scope: 'employees.read', handler: list },
		'GET /master/v1/employees/:employeeId': {
			scope: 'employees.read',
			handler: ({ params }) => ({ status: 200, json: view(employeeOf(company, params)) }),
		},
	};
}

module.exports = { employeeRoutes };
