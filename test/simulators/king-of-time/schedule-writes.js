const { checkedDay } = require('./day-range');
const { dayKey } = require('./company');
const { automaticSchedule } = require('./schedules');
const { checkTimesOfDay, scheduleChanges } = require('./schedule-rules');
const { hasResignedBy } = require('./employment');
const { refuse } = require('./refusals');
const { bodyOf } = require('./body');

/**
 * PUT and DELETE of one employee-day (section 3.14): path known from two sources, the rest
 * UNCERTAIN, see options.js.
 */
function createScheduleWrites({ company, clock, options }) {
	/** The addressed day, and whether a write to it is quietly dropped. */
	function target({ params }) {
		const employee = company.employees.get(params.employeeKey) ?? refuse('unknownKey');
		const date = checkedDay(params.date, clock);
		if (hasResignedBy(employee, date)) refuse('resigned');
		const key = dayKey(employee.key, date);
		const isClosed = company.closings.has(key);
		if (isClosed && options.onClosed === 'refuse') refuse('closedDay');
		const hasActuals = (company.timeRecords.get(key)?.length ?? 0) > 0;
		if (hasActuals && options.onActuals === 'refuse') refuse('actuals');
		const isIgnored = isClosed || (hasActuals && options.onActuals === 'ignore');
		return { employee, date, key, isIgnored };
	}

	/** The stored day after the write. The body is checked even where the write is dropped. */
	function put(request) {
		const { employee, date, key, isIgnored } = target(request);
		const changes = scheduleChanges(bodyOf(request), company);
		const before = company.schedules.get(key);
		const after = options.scheduleWrite === 'merge' ? { ...before, ...changes } : changes;
		checkTimesOfDay(after, date);
		if (!isIgnored) company.schedules.set(key, { scheduleTypeName: '通常勤務', ...after });
		return { employee, date, schedule: company.schedules.get(key) };
	}

	function remove(request) {
		const { employee, date, key, isIgnored } = target(request);
		const before = company.schedules.get(key);
		if (!before && options.onDeleteMissing === 'refuse') refuse('missingSchedule');
		if (isIgnored) return;
		company.schedules.delete(key);
		if (options.deleteKeepsLeave && before?.fulltimeHoliday) {
			company.schedules.set(key, { fulltimeHoliday: before.fulltimeHoliday });
		}
		const refill = automaticSchedule(company, employee, date);
		if (refill) company.schedules.set(key, refill);
	}

	return { put, remove };
}

module.exports = { createScheduleWrites };
