const { LATE_NIGHT, calendar, lengthOf, overlap, pairPunches, workingDayAt } = require('../shared');
const { assignmentAt } = require('./employment');
const { dayKey } = require('./company');

const FULL_DAY_MINUTES = 480;
const WORKDAY_NAMES = ['法定休日', '平日', '平日', '平日', '平日', '平日', '法定外休日'];
const workdayName = (date) => WORKDAY_NAMES[calendar.weekday(date)];

/** Closing punch codes with the ones that open: '1' work, '3' break, '7' outing. */
const PAIRS = { 2: '1', 4: '3', 8: '7' };

/**
 * The computed day in whole minutes. `isError`: a past day where a punch found no partner, which is
 * what real bots look for. The vendor's own arithmetic (rounding, premium rules) depends on
 * settings of the company; this is the plain case. `grantedBreak`: minutes deducted without punches
 * (自動休憩).
 */
function computeDay({ records, schedule, date, isPast, grantedBreak = 0 }) {
	const { intervals, unmatched, left } = pairPunches(records, {
		date,
		pairs: PAIRS,
		kindOf: ({ code }) => code,
	});
	const [work, breaks] = [intervals['1'], [...intervals['3'], ...intervals['7']]];
	const breakTime = lengthOf(breaks) + (work.length > 0 ? grantedBreak : 0);
	const totalWork = Math.max(0, lengthOf(work) - breakTime);
	const lateNight = Math.max(0, overlap(work, LATE_NIGHT) - overlap(breaks, LATE_NIGHT));
	const overtime = Math.max(0, totalWork - FULL_DAY_MINUTES);
	return {
		isError: isPast && (unmatched || left),
		assigned: Math.min(totalWork, FULL_DAY_MINUTES),
		unassigned: 0,
		overtime,
		lateNight,
		lateNightUnassigned: 0,
		lateNightOvertime: Math.min(overtime, lateNight),
		breakTime,
		...lateness(work, schedule, date),
		totalWork,
	};
}

function lateness(work, schedule, date) {
	if (work.length === 0 || !schedule?.clockInSchedule || !schedule.clockOutSchedule) {
		return { late: 0, earlyLeave: 0 };
	}
	const midnight = `${date}T00:00${calendar.OFFSET}`;
	const planned = calendar.minutesBetween(midnight, schedule.clockInSchedule);
	const plannedEnd = calendar.minutesBetween(midnight, schedule.clockOutSchedule);
	return {
		late: Math.max(0, work[0][0] - planned),
		earlyLeave: Math.max(0, plannedEnd - work.at(-1)[1]),
	};
}

/** The computed day of an employee, with where the employee worked. */
function attendanceOf(world, employee, date) {
	const { company, clock } = world;
	const place = workPlaceOf(world, employee, date);
	const key = dayKey(employee.key, date);
	const records = company.timeRecords.get(key) ?? [];
	const schedule = company.schedules.get(key);
	const border = company.divisions.get(place)?.dayBorderTime;
	const isPast = date < workingDayAt(clock.now(), border);
	return {
		...computeDay({
			records,
			schedule,
			date,
			isPast,
			grantedBreak: company.grantedBreaks.get(key),
		}),
		records,
		schedule,
		place,
		isHelp: place !== assignmentAt(employee, date).divisionCode,
		isClosing: company.closings.has(key),
	};
}

/**
 * Where the employee worked (出勤先): the first punch that says so, then the schedule, then the own
 * division.
 */
function workPlaceOf({ company }, employee, date) {
	const key = dayKey(employee.key, date);
	const punched = company.timeRecords.get(key)?.find(({ divisionCode }) => divisionCode);
	return (
		punched?.divisionCode ??
		company.schedules.get(key)?.workPlaceDivisionCode ??
		assignmentAt(employee, date).divisionCode
	);
}

module.exports = { attendanceOf, computeDay, workPlaceOf, workdayName };
