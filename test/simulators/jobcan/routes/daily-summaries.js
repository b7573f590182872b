const { calendar } = require('../../shared');
const { hasLeftBefore, knownDay } = require('../company');
const { dateOf, datesOf, employeeOf, oneDateOf, pageOf } = require('../query');
const { refuse } = require('../refusals');

/** Daily summaries (日次サマリー) [two clients], their refresh and the remarks of a day [one client]. */
function dailySummaryRoutes({ company, options, summaries }) {
	/** `{ daily_summaries, refresh? }` of pairs of employee and date. */
	function answerOf(pairs) {
		let pending = false;
		const rows = pairs.map(([id, date]) => {
			const read = summaries.read(id, date);
			pending ||= read.pending;
			return { employee_id: id, date, work: read.figures.work };
		});
		const tells = pending || options.refreshField === 'always';
		return { daily_summaries: rows, ...(tells ? refreshOf(pending) : {}) };
	}

	function list(request) {
		const date = oneDateOf(request);
		const { lastId, count } = pageOf(request, options);
		const page = [];
		for (const employee of company.employees.values()) {
			if (page.length === count) break;
			if (employee.id > lastId && hasRow(employee, date)) page.push([employee.id, date]);
		}
		return { status: 200, json: answerOf(page) };
	}

	const hasRow = (employee, date) =>
		!hasLeftBefore(employee, date) &&
		(options.emptySummaries || knownDay(company, employee.id, date) !== undefined);

	function ofEmployee(request) {
		const { id } = employeeOf(company, request.params);
		return { status: 200, json: answerOf(datesOf(request, options).map((date) => [id, date])) };
	}

	function refresh({ params, body }) {
		const { id } = employeeOf(company, params);
		const dates = halfOpenRange(body.conditions?.range ?? refuse('required', 'conditions.range'));
		if (dates.length > options.refreshMaxDays) {
			refuse('range', `${dates.length} days, at most ${options.refreshMaxDays}`);
		}
		return { status: 200, json: refreshOf(summaries.refresh(id, dates)) };
	}

	function remarks(request) {
		const { id } = employeeOf(company, request.params);
		const ofDates = datesOf(request, options).map((date) => ({
			date,
			selection_remarks: knownDay(company, id, date)?.remarks ?? [],
		}));
		return { status: 200, json: { daily_selection_remarks: [{ summaries: ofDates }] } };
	}

	const read = { scope: 'summaries.read' };
	return {
		'GET /attendance/v1/summaries/daily': { ...read, handler: list },
		'GET /attendance/v1/summaries/daily/:employeeId': { ...read, handler: ofEmployee },
		'POST /attendance/v1/summaries/daily/:employeeId/refresh': {
			scope: 'summaries.create',
			handler: refresh,
		},
		'GET /attendance/v1/employees/:employeeId/summaries/daily/selection-remarks': {
			scope: 'dailySelectionRemarks.read',
			handler: remarks,
		},
	};
}

const refreshOf = (pending) => ({ refresh: { status: pending ? 'pending' : 'finished' } });

/** `from <= day < to`: one day needs the next one as `to`, and from = to is no day at all. */
function halfOpenRange({ from, to }) {
	dateOf(from, 'from');
	dateOf(to, 'to');
	if (to <= from) refuse('range', 'to must lie after from');
	return calendar.daysOf(from, calendar.addDays(to, -1));
}

module.exports = { dailySummaryRoutes };
