const { checkWindows, commonControl } = require('../shared');

/**
 * Routes below /__control: what the demo and the tests of a whole n8n ask of a simulator in another
 * process.
 */
function controlRoutes(world, simulator) {
	const { company, clock, options } = world;
	const ok = (json) => ({ status: 200, json });

	/** The truth: schedules of a month by employee code and date. */
	function schedules({ query }) {
		const byCode = {};
		for (const [key, schedule] of company.schedules) {
			const [employeeKey, date] = key.split('|');
			if (query.month && !date.startsWith(query.month)) continue;
			const code = company.employees.get(employeeKey)?.code;
			if (code !== undefined) (byCode[code] ??= {})[date] = schedule;
		}
		return ok(byCode);
	}

	return {
		...commonControl({ clock, simulator }),
		'GET /state': () =>
			ok({
				product: options.product,
				now: clock.now().toISOString(),
				closedWindows: options.closedWindows,
				employees: company.employees.size,
				deletedEmployees: company.deletedEmployees.length,
				schedules: company.schedules.size,
				daysWithTimeRecords: company.timeRecords.size,
				closedDays: company.closings.size,
			}),
		'POST /closed': ({ body }) => {
			options.closedWindows = checkWindows(body?.windows ?? []);
			return ok({ windows: options.closedWindows });
		},
		/** `{ employeeCode, date, time, code }` as `sim.addTimeRecord` takes it. */
		'POST /time-records': ({ body }) => {
			simulator().addTimeRecord(body);
			return ok({});
		},
		'GET /schedules': schedules,
	};
}

module.exports = { controlRoutes };
