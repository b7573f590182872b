const { HOLIDAY_TYPES, VACATION_TYPES } = require('../masters');
const { employeeOf, periodOf } = require('../query');
const { refuse } = require('../refusals');

const WRAPPERS = {
	holiday_types: (list) => ({ holiday_types: list }),
	items: (list) => ({ items: list }),
	bare: (list) => list,
};

/** Leave used (休暇使用日数), leave types (休暇タイプ) and overtime requests (残業申請) [one client]. */
function leaveRoutes({ company, options }) {
	function vacationTypeOf({ vacation_type: given }) {
		if (given === undefined && options.vacationTypeRequired) refuse('required', 'vacation_type');
		if (given !== undefined && !VACATION_TYPES.includes(given)) refuse('value', 'vacation_type');
		return given;
	}

	function useDays(request) {
		const { id } = employeeOf(company, request.params);
		const { from, to } = periodOf(request, ['from', 'to']);
		const wanted = vacationTypeOf(request.query);
		const logs = company.leaveUses
			.get(id)
			.filter(({ date, type }) => date >= from && date <= to && (!wanted || type === wanted))
			.sort((a, b) => (a.date < b.date ? -1 : 1))
			.map(({ date, typeId, type, days }) => ({
				use_date: date,
				use_id: typeId,
				use_days: { days },
				detail: { type },
			}));
		return { status: 200, json: { use_days: logs.length === 0 ? [] : [{ use_logs: logs }] } };
	}

	/** `mode` is mandatory, which a client learnt from the refusal; only `select` is known. */
	function overtimeRequests(request) {
		const { id } = employeeOf(company, request.params);
		const { mode } = request.query;
		if (mode === undefined) refuse('required', 'mode');
		if (mode !== 'select') refuse('value', 'mode');
		const { from, to } = periodOf(request, ['from_over_work_date', 'to_over_work_date']);
		const rows = company.overtimeRequests
			.get(id)
			.filter(({ over_work_date: date }) => date >= from && date <= to);
		return { status: 200, json: { over_work_requests: rows } };
	}

	const feature = 'leave';
	return {
		'GET /holiday/v1/holiday-types': {
			scope: 'holidayTypes.read',
			feature,
			handler: () => ({ status: 200, json: WRAPPERS[options.holidayTypesWrapper](HOLIDAY_TYPES) }),
		},
		'GET /holiday/v1/employees/:employeeId/use-days': {
			scope: 'holidayUseDays.read',
			feature,
			handler: useDays,
		},
		'GET /apply/v1/employees/:employeeId/over-work/requests': {
			scope: 'overWorkRequests.read',
			feature,
			handler: overtimeRequests,
		},
	};
}

module.exports = { leaveRoutes };
