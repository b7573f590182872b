const { commonControl } = require('../shared');

const countOf = (byCode) => [...byCode.values()].reduce((sum, days) => sum + days.size, 0);

/** Routes below /__control: what the demo and a whole n8n in another process ask. */
function controlRoutes({ company, clock }, simulator) {
	const ok = (json = {}) => ({ status: 200, json });
	return {
		...commonControl({ clock, simulator }),
		'GET /state': () =>
			ok({
				now: clock.now().toISOString(),
				members: company.members.size,
				projects: company.projects.size,
				attendanceDays: countOf(company.attendance),
				workHoursDays: countOf(company.workHours),
			}),
		/** The truth of one person and day. */
		'GET /attendance': ({ query }) =>
			ok({ day: simulator().attendance(query.code, query.date) ?? null }),
		/** `{ rows }` or `{ csv, encoding }` with the file in base64, as `sim.importAttendance` takes it. */
		'POST /import': ({ body }) =>
			ok(
				body.rows
					? simulator().importAttendance(body.rows)
					: simulator().importAttendance(Buffer.from(body.csv, 'base64'), {
							encoding: body.encoding,
						}),
			),
		/** `{ code, date, … }` as `sim.setAttendance` takes it. */
		'POST /attendance': ({ body: { code, date, ...day } }) => {
			simulator().setAttendance(code, date, day);
			return ok();
		},
	};
}

module.exports = { controlRoutes };
