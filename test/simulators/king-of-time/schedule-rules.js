const { calendar } = require('../shared');
const { WORK_DAY_TYPES } = require('./masters');
const { refuse } = require('./refusals');

/**
 * Every time but a punch: ISO 8601 without seconds [A]. One source says "HH:MM" for schedules and
 * is wrong about punches in the same breath; so only the ISO form is taken (UNCERTAIN).
 */
const MINUTE_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d\+09:00$/;
const LONGEST_SHIFT_MINUTES = 24 * 60;

const isEmpty = (value) => value === null || value === '';
const isCount = (value) => Number.isInteger(value) && value >= 0;

function checkTime(value, name) {
	const date = typeof value === 'string' ? MINUTE_TIME.exec(value)?.[1] : undefined;
	if (date === undefined || !calendar.isDate(date)) refuse('timeFormat', name);
	return value;
}

function checkBreaks(value) {
	if (!Array.isArray(value)) refuse('value', 'startEndBreakSchedule');
	return value.map(({ start, end }) => ({
		start: checkTime(start, 'startEndBreakSchedule'),
		end: checkTime(end, 'startEndBreakSchedule'),
	}));
}

/** The code comes as a number or as a text ([D] sends "1", the read side gives numbers). */
function leaveOf(value, company) {
	return company.leaveKinds.get(String(value?.code)) ?? refuse('value', 'fulltimeHoliday');
}

/**
 * Properties of the body: how the value is checked and under which name it is kept. Six are known
 * from one source [D] (clockInSchedule … note); the others are expected by symmetry with the read
 * side (UNCERTAIN).
 */
const PROPERTIES = {
	clockInSchedule: (value) => ({ clockInSchedule: checkTime(value, 'clockInSchedule') }),
	clockOutSchedule: (value) => ({ clockOutSchedule: checkTime(value, 'clockOutSchedule') }),
	workPlaceDivisionCode: (value, company) => {
		if (!company.divisions.has(value)) refuse('division');
		return { workPlaceDivisionCode: value };
	},
	workDayTypeCode: (value) => ({
		workDayTypeName: WORK_DAY_TYPES[value] ?? refuse('value', 'workDayTypeCode'),
	}),
	fulltimeHoliday: (value, company) => ({ fulltimeHoliday: leaveOf(value, company) }),
	note: (value) => ({ note: value }),
	breakSchedule: (value) => ({
		breakSchedule: isCount(value) ? value : refuse('value', 'breakSchedule'),
	}),
	overtimeUpperLimit: (value) => ({
		overtimeUpperLimit: isCount(value) ? value : refuse('value', 'overtimeUpperLimit'),
	}),
	startEndBreakSchedule: (value) => ({ startEndBreakSchedule: checkBreaks(value) }),
};
const KEPT_AS = { workDayTypeCode: 'workDayTypeName' };

/**
 * The changes that a body asks for. Present but empty clears the property, as in PUT of an employee
 * (UNCERTAIN); unknown properties are ignored.
 */
function scheduleChanges(body, company) {
	const changes = {};
	for (const [name, read] of Object.entries(PROPERTIES)) {
		if (!(name in body)) continue;
		if (isEmpty(body[name])) changes[KEPT_AS[name] ?? name] = undefined;
		else Object.assign(changes, read(body[name], company));
	}
	return changes;
}

/**
 * Begins on the working day or the calendar day after it, ends later than it begins, within 24
 * hours.
 */
function checkTimesOfDay({ clockInSchedule, clockOutSchedule }, date) {
	for (const [time, reach] of [
		[clockInSchedule, 1],
		[clockOutSchedule, 2],
	]) {
		if (time === undefined) continue;
		const distance = calendar.daysBetween(date, time.slice(0, 10));
		if (distance < 0 || distance > reach) refuse('value', 'the time does not belong to the day');
	}
	if (clockInSchedule === undefined || clockOutSchedule === undefined) return;
	const minutes = calendar.minutesBetween(clockInSchedule, clockOutSchedule);
	if (minutes <= 0 || minutes > LONGEST_SHIFT_MINUTES) refuse('scheduleOrder');
}

module.exports = { checkTimesOfDay, scheduleChanges };
