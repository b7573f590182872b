const { calendar } = require('../../shared');
const { businessMonthOf, businessMonth } = require('../business-month');
const { employeeOf, periodOf, wholeNumber } = require('../query');
const { ALERTS } = require('../masters');

/** Totals of a period [one client] and of business months (就業規則アラート) [official page]. */
function monthRoutes({ company, options, summaries }) {
	const figuresOf = (id, dates) => dates.map((date) => ({ date, ...summaries.saved(id, date) }));
	const sum = (days, name) => days.reduce((total, day) => total + day[name], 0);

	function summary(request) {
		const { id } = employeeOf(company, request.params);
		const { from, to } = periodOf(request, ['start_date', 'end_date'], options.monthlyMaxDays);
		const days = figuresOf(id, calendar.daysOf(from, to));
		return {
			status: 200,
			json: { work: { all: sum(days, 'work') }, shift_over: { all: sum(days, 'shiftOver') } },
		};
	}

	/** One row for each alert and business month in which the employee has a day. */
	function results(request) {
		const { id } = employeeOf(company, request.params);
		const isWanted = options.resultsFilter ? filterOf(request.query) : () => true;
		const months = new Map();
		for (const date of company.days.get(id).keys()) {
			const month = businessMonthOf(date, options.closingDay);
			months.set(month, businessMonth(month, options.closingDay));
		}
		const wanted = [...months.values()].filter(isWanted).sort((a, b) => (a.from < b.from ? -1 : 1));
		const rows = wanted.flatMap((month) => ALERTS.map((alert) => rowOf(id, month, alert)));
		return { status: 200, json: { monthly_work_time_results: rows } };
	}

	function rowOf(id, { year, monthNo, from, to }, { alertId, limit }) {
		const days = figuresOf(id, calendar.daysOf(from, to));
		const offDays = days.filter(({ date }) => [0, 6].includes(calendar.weekday(date)));
		const over = sum(days, 'over');
		return {
			client_id: company.clientNumber,
			employee_id: id,
			alert_id: alertId,
			year,
			month: { month_no: monthNo, from, to },
			work: sum(days, 'work'),
			shift: sum(days, 'shift'),
			holiday_work: sum(offDays, 'work'),
			within_setting_work_over: Math.min(over, limit),
			setting_work_over: Math.max(0, over - limit),
			night_work: sum(days, 'night'),
			holiday_count: offDays.filter(({ work }) => work === 0).length,
		};
	}

	return {
		'GET /attendance/v1/summaries/monthly/:employeeId': {
			scope: 'summaries.read',
			handler: summary,
		},
		'GET /attendance/v1/employees/:employeeId/work-time/results/monthly': {
			scope: 'monthlyWorkTimeResults.read',
			feature: 'workRules',
			handler: results,
		},
	};
}

function filterOf(query) {
	const year = wholeNumber(query.year, { name: 'year' });
	const monthNo = wholeNumber(query.month, { name: 'month', from: 1, to: 12 });
	return (month) =>
		(year === undefined || month.year === year) &&
		(monthNo === undefined || month.monthNo === monthNo);
}

module.exports = { monthRoutes };
