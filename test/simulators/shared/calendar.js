/**
 * Japanese calendar arithmetic on plain strings (`YYYY-MM-DD`, `YYYY-MM`), without time zones of
 * the machine. Japan has no summer time, so +09:00 is all there is to know.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFSET = '+09:00';

/** The clock on a wall in Japan, as `YYYY-MM-DDTHH:MM:SS`. */
const wallClock = (instant) => new Date(instant.getTime() + 9 * HOUR).toISOString().slice(0, 19);
const today = (instant) => wallClock(instant).slice(0, 10);
const minuteOfDay = (instant) => minutesOf(wallClock(instant).slice(11, 16));

/** 'HH:MM' -> minutes since midnight. */
function minutesOf(clockTime) {
	const [hours, minutes] = clockTime.split(':').map(Number);
	return hours * 60 + minutes;
}

const utcOf = (date) => Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10));
const dateOf = (utc) => new Date(utc).toISOString().slice(0, 10);
const addDays = (date, days) => dateOf(utcOf(date) + days * DAY);
/** 29 February moves to 1 March in a year that has none, which is how Date.UTC counts. */
const addYears = (date, years) => addDays(`${+date.slice(0, 4) + years}${date.slice(4)}`, 0);
const daysBetween = (from, to) => Math.round((utcOf(to) - utcOf(from)) / DAY);
/** 0 = Sunday … 6 = Saturday. */
const weekday = (date) => new Date(utcOf(date)).getUTCDay();

const isDate = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text);
const isMonth = (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
function isRealDay(date) {
	const utc = utcOf(date);
	return Number.isFinite(utc) && dateOf(utc) === date;
}

/** Every day from `start` to `end`, both included. */
function daysOf(start, end) {
	const days = [];
	for (let utc = utcOf(start); utc <= utcOf(end); utc += DAY) days.push(dateOf(utc));
	return days;
}
const lastDayOf = (month) => dateOf(Date.UTC(+month.slice(0, 4), +month.slice(5, 7), 0));
const daysOfMonth = (month) => daysOf(`${month}-01`, lastDayOf(month));

/**
 * The time stamp of a clock time on a working day: 'HH:MM' at or before `after` belongs to the next
 * calendar day (22:00–07:00), and hours from 24 on ('25:30') count on from midnight.
 */
function stampOn(date, clockTime, { after, seconds = false } = {}) {
	let minutes = minutesOf(clockTime);
	if (after !== undefined && minutes <= minutesOf(after)) minutes += 24 * 60;
	const wall = new Date(utcOf(date) + minutes * 60_000).toISOString();
	return `${wall.slice(0, seconds ? 19 : 16)}${OFFSET}`;
}

/** Minutes from one time stamp to another. */
const minutesBetween = (from, to) => Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);

module.exports = {
	OFFSET,
	wallClock,
	today,
	minuteOfDay,
	minutesOf,
	addDays,
	addYears,
	daysBetween,
	weekday,
	isDate,
	isMonth,
	daysOf,
	lastDayOf,
	daysOfMonth,
	stampOn,
	minutesBetween,
};
