const { minutesOfShift } = require('../attendance');
const { knownDay } = require('../company');
const { datesOf, employeeOf } = require('../query');

/** Shifts (シフト), the usual week (基本シフト) and shift requests (シフト申請) [one client]. */
function shiftRoutes({ company, options }) {
	const two = (number) => String(number).padStart(2, '0');
	const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	const view = (shift) => {
		if (options.shiftTimes === 'wrap') return { start: shift.start, end: shift.end };
		const [start, end] = minutesOfShift(shift);
		return { start: clock(start), end: clock(end) };
	};

	/** Days without a registered shift have no row: who works by the usual week only has none. */
	function shifts(request) {
		const { id } = employeeOf(company, request.params);
		const days = datesOf(request, options).flatMap((date) => {
			const registered = knownDay(company, id, date)?.shifts ?? [];
			return registered.length === 0 ? [] : [{ date, shifts: registered.map(view) }];
		});
		return { status: 200, json: { shifts: days } };
	}

	/** `employee_id` is taken and changes nothing: the answer is always about everybody. */
	function defaultShifts() {
		const rows = [...company.defaultShifts].map(([id, week]) => ({
			employee_id: id,
			week_default_shifts: week,
		}));
		return { status: 200, json: { default_shift: rows } };
	}

	/** Inner fields of a request are unknown; these are the simulator's. */
	function requests(request) {
		const { id } = employeeOf(company, request.params);
		const dates = new Set(datesOf(request, options));
		const rows = company.shiftRequests.get(id).filter(({ date }) => dates.has(date));
		return { status: 200, json: { requests: rows } };
	}

	const feature = 'shift';
	return {
		'GET /shift/v1/shifts/:employeeId': { scope: 'shifts.read', feature, handler: shifts },
		'GET /shift/v1/default-shifts': {
			scope: 'defaultShifts.read',
			feature,
			handler: defaultShifts,
		},
		'GET /shift/v1/requests/:employeeId': {
			scope: 'shiftRequests.read',
			feature,
			handler: requests,
		},
	};
}

module.exports = { shiftRoutes };
