const { calendar } = require('../shared');
const { assignmentAt } = require('./employment');
const { workdayName } = require('./attendance');
const { holidaysView, workPlace } = require('./views');

/**
 * A schedule as the API shows it; `schedule` undefined gives the row of a day without any (no
 * times, no leave).
 */
function scheduleView(company, employee, date, schedule = {}) {
	const place = schedule.workPlaceDivisionCode ?? assignmentAt(employee, date).divisionCode;
	return {
		date,
		employeeKey: employee.key,
		clockInSchedule: schedule.clockInSchedule,
		clockOutSchedule: schedule.clockOutSchedule,
		breakSchedule: schedule.breakSchedule,
		startEndBreakSchedule: schedule.startEndBreakSchedule ?? [],
		holidaysObtained: holidaysView(schedule),
		workDayTypeName: schedule.workDayTypeName ?? workdayName(date),
		overtimeUpperLimit: schedule.overtimeUpperLimit,
		...workPlace(company, place),
		scheduleTypeName: schedule.scheduleTypeName,
	};
}

/**
 * Times of a working day from clock times: 'HH:MM' and 'HH:MM', the end on the next day where it is
 * not later.
 */
const timesOn = (date, start, end) => ({
	clockInSchedule: calendar.stampOn(date, start),
	clockOutSchedule: calendar.stampOn(date, end, { after: start }),
});

/**
 * What the company's automatic schedule puts into a day that has become empty; undefined for most
 * employees.
 */
function automaticSchedule(company, employee, date) {
	const times = company.autoSchedules.get(employee.key);
	if (!times) return undefined;
	return { ...timesOn(date, times.start, times.end), scheduleTypeName: '自動スケジュール' };
}

/** Planned minutes of work, without the breaks. */
function plannedMinutes({ clockInSchedule, clockOutSchedule, breakSchedule = 0 } = {}) {
	if (!clockInSchedule || !clockOutSchedule) return 0;
	return Math.max(0, calendar.minutesBetween(clockInSchedule, clockOutSchedule) - breakSchedule);
}

module.exports = { automaticSchedule, plannedMinutes, scheduleView, timesOn };
