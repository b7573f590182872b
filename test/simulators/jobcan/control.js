const { commonControl } = require('../shared');

/** Routes below /__control on the port of the API host. */
function controlRoutes({ company, clock, tokens, summaries }, simulator) {
	const ok = (json = {}) => ({ status: 200, json });
	const countDays = (test) => {
		let count = 0;
		for (const days of company.days.values()) for (const day of days.values()) count += +test(day);
		return count;
	};

	/** The truth of one business date by staff code: `{ punches, saved, fresh }`. */
	function day({ query }) {
		const byCode = {};
		for (const [code, id] of company.ids) {
			const punches = simulator().punches(code, query.date);
			if (punches.length === 0) continue;
			const [saved, fresh] = [summaries.saved(id, query.date), summaries.fresh(id, query.date)];
			byCode[code] = { punches, saved, fresh };
		}
		return ok(byCode);
	}

	return {
		...commonControl({ clock, simulator }),
		'GET /state': () =>
			ok({
				now: clock.now().toISOString(),
				employees: company.employees.size,
				daysWithPunches: countDays(({ punches }) => punches.length > 0),
				daysPending: countDays(({ refresh }) => refresh !== undefined),
				tokensIssued: tokens.issued,
			}),
		'GET /day': day,
		/** `{ employeeCode, date, time, kind }` as `sim.addPunch` takes it. */
		'POST /punches': ({ body }) => {
			simulator().addPunch(body);
			return ok();
		},
		'POST /tokens/expire': () => {
			tokens.expireAll();
			return ok();
		},
	};
}

module.exports = { controlRoutes };
