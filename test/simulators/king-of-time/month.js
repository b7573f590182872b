const { workdayName } = require('./attendance');

const zeros = (...names) => Object.fromEntries(names.map((name) => [name, 0]));
const REST_DAY_COUNTERS = ['normal', 'night', 'overtime', 'nightOvertime', 'extra', 'nightExtra'];

/**
 * The totals of a month from its days (`[{ date, totalWork, … }]`), in minutes and days. Counters
 * that need the company's rules for premium work stay 0. `dayCountName` is the spelling of
 * workingDayCount, on which sources differ.
 */
function monthOf(days, fields, dayCountName) {
	const sum = (name) => days.reduce((total, day) => total + day[name], 0);
	const count = (test) => days.filter(test).length;
	const worked = (day) => day.totalWork > 0;
	const onWeekday = (day) => workdayName(day.date) === '平日';
	const workedDays = count(worked);
	const weekdays = count((day) => worked(day) && onWeekday(day));
	return {
		workingCount: workedDays,
		weekdayWorkingCount: weekdays,
		lateCount: count(({ late }) => late > 0),
		earlyLeaveCount: count(({ earlyLeave }) => earlyLeave > 0),
		[dayCountName]: workedDays,
		weekdayWorkingdayCount: weekdays,
		absentdayCount: 0,
		holidaysObtained: leavesOf(days),
		assigned: sum('assigned'),
		unassigned: sum('unassigned'),
		overtime: sum('overtime'),
		night: sum('lateNight'),
		nightUnassigned: sum('lateNightUnassigned'),
		nightOvertime: sum('lateNightOvertime'),
		breakSum: sum('breakTime'),
		late: sum('late'),
		earlyLeave: sum('earlyLeave'),
		holidayWork: zeros(...REST_DAY_COUNTERS),
		premiumWork: zeros('overtime1', 'nightOvertime1', 'overtime2', 'nightOvertime2'),
		legalHolidayWork: restDayWork(days, '法定休日'),
		generalHolidayWork: restDayWork(days, '法定外休日'),
		bind: sum('totalWork') + sum('breakTime'),
		regarding: 0,
		isClosing: days.length > 0 && days.every(({ isClosing }) => isClosing),
		customMonthlyWorkings: [],
		intervalShortageCount: 0,
		weeklyWork: fields.has('weeklyWork') ? zeros('overtime', 'nightOvertime') : undefined,
		isConfirmation: fields.has('isConfirmation') ? false : undefined,
	};
}

function restDayWork(days, name) {
	const worked = days.filter((day) => day.totalWork > 0 && workdayName(day.date) === name);
	const normal = worked.reduce((sum, { assigned }) => sum + assigned, 0);
	return { ...zeros(...REST_DAY_COUNTERS), normal, count: worked.length, dayCount: worked.length };
}

/** Whole days of leave by kind: [{ dayCount, minutes, code, name }]. */
function leavesOf(days) {
	const byCode = new Map();
	for (const { schedule } of days) {
		const leave = schedule?.fulltimeHoliday;
		if (!leave) continue;
		const entry = byCode.get(leave.code) ?? { dayCount: 0, minutes: 0, ...leave };
		byCode.set(leave.code, { ...entry, dayCount: entry.dayCount + 1 });
	}
	return [...byCode.values()];
}

module.exports = { monthOf };
