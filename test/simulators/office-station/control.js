const { commonControl } = require('../shared');

/** Routes below /__control. */
function controlRoutes({ company, clock }, simulator) {
	const ok = (json = {}) => ({ status: 200, json });
	const flags = ({ query }) =>
		Object.fromEntries(
			Object.entries(query).map(([name, value]) => [
				name,
				value === 'true' ? true : value === 'false' ? false : value,
			]),
		);
	return {
		...commonControl({ clock, simulator }),
		'GET /state': () =>
			ok({
				now: clock.now().toISOString(),
				employees: company.employees.size,
				dependents: [...company.dependents.values()].reduce((sum, { length }) => sum + length, 0),
				months: company.attendance.size,
			}),
		/** The export as Extract From File gives it: `?layout=joined&header=false`. */
		'GET /files/employees': (request) => ok(simulator().employeeRows(flags(request))),
		'GET /files/dependents': (request) => ok(simulator().dependentRows(flags(request))),
		/** `{ rows, layout?, route?, mapping? }` as `sim.importEmployees` takes them. */
		'POST /imports/employees': ({ body: { rows, ...how } }) =>
			ok(simulator().importEmployees(rows, how)),
		/** `{ rows, month, timeFormat? }` as `sim.importAttendance` takes them. */
		'POST /imports/attendance': ({ body: { rows, ...how } }) =>
			ok(simulator().importAttendance(rows, how)),
		'GET /employees/:code': ({ params }) => ok(simulator().employee(params.code) ?? {}),
		/** Fields to change of a person, or a new one. */
		'POST /employees/:code': ({ params, body }) => {
			simulator().setEmployee(params.code, body);
			return ok(simulator().employee(params.code));
		},
		'GET /attendance/:code/:month': ({ params }) =>
			ok(simulator().attendance(params.code, params.month) ?? {}),
	};
}

module.exports = { controlRoutes };
