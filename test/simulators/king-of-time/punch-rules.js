const { calendar, workingDayAt } = require('../shared');
const { checkedDay } = require('./day-range');
const { assignmentAt, hasResignedBy } = require('./employment');
const { dayKey } = require('./company');
const { PUNCH_NAMES } = require('./masters');
const { refuse } = require('./refusals');

/**
 * With seconds and the offset of Japan [A]; whether other offsets are taken is UNCERTAIN, they are
 * refused.
 */
const PUNCH_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+09:00$/;

/**
 * The punch that a body asks for: `{ date, record: { time, code, divisionCode, latitude?,
 * longitude? } }`. Rules of section 3.9 of the vendor page; a closed day and a day after the
 * resignation are refused (UNCERTAIN).
 */
function punchOf(world, employee, body) {
	const { company, clock } = world;
	const time = timeOf(body);
	const divisionCode = body.divisionCode ?? assignmentAt(employee, time.slice(0, 10)).divisionCode;
	if (!company.divisions.has(divisionCode)) refuse('division');
	const code = codeOf(body);
	const date =
		body.isOmittedWorkingDay === true
			? systemsDay(time, code, company.divisions.get(divisionCode))
			: clientsDay(body, time, clock);
	if (hasResignedBy(employee, date)) refuse('resigned');
	const key = dayKey(employee.key, date);
	if (company.closings.has(key)) refuse('closedDay');
	const decided = code ?? nextCode(company.timeRecords.get(key) ?? []);
	const { latitude, longitude } = body;
	return { date, record: { time, code: decided, divisionCode, latitude, longitude } };
}

function timeOf({ time }) {
	if (time === undefined || time === null || time === '') refuse('required', 'time');
	const [, date] = PUNCH_TIME.exec(time) ?? refuse('timeFormat', 'time');
	if (!calendar.isDate(date)) refuse('timeFormat', 'time');
	return time;
}

/** A number is taken as well: live clients send it. */
function codeOf({ code }) {
	if (code === undefined || code === null || code === '') return undefined;
	if (!Object.hasOwn(PUNCH_NAMES, String(code))) refuse('value', 'code');
	return String(code);
}

function systemsDay(time, code, division) {
	if (code === undefined) refuse('required', 'code');
	return workingDayAt(new Date(time), division.dayBorderTime);
}

/**
 * A time belongs to its working day up to 23:59:59 of the following one; an earlier day is refused
 * (INFERRED).
 */
function clientsDay({ date }, time, clock) {
	if (date === undefined || date === null || date === '') refuse('required', 'date');
	checkedDay(date, clock);
	const distance = calendar.daysBetween(date, time.slice(0, 10));
	if (distance < 0 || distance > 1) refuse('value', 'time does not belong to date');
	return date;
}

/** Without a code the system decides: in first, then out, then in again. */
function nextCode(records) {
	const last = records.filter(({ code }) => code === '1' || code === '2').at(-1);
	return last?.code === '1' ? '2' : '1';
}

module.exports = { punchOf };
