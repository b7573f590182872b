const { calendar } = require('../shared');
const { refuse } = require('./refusals');

/** Section 2.5 of the vendor page [B]. */
const LONGEST_RANGE_DAYS = 62;
const YEARS_BACK = 3;
const YEARS_AHEAD = 1;

/** The day, if it is written YYYY-MM-DD, exists and lies within the years that the API serves. */
function checkedDay(text, clock) {
	if (!calendar.isDate(text)) refuse('dateFormat');
	checkYears(text, text, clock);
	return text;
}

/**
 * The month, if it is written YYYY-MM and lies within the years; `YYYY-MM-DD` answers code 2 (seen
 * live).
 */
function checkedMonth(text, clock) {
	if (!calendar.isMonth(text)) refuse('dateFormat');
	checkYears(calendar.lastDayOf(text), `${text}-01`, clock);
	return text;
}

/** The days of `start` and `end`; today without either. */
function checkedRange({ start, end }, clock) {
	if (start === undefined && end === undefined) return [calendar.today(clock.now())];
	if (start === undefined || end === undefined) refuse('range', 'start and end go together');
	if (!calendar.isDate(start) || !calendar.isDate(end)) refuse('dateFormat');
	if (end < start) refuse('range', 'end lies before start');
	const days = calendar.daysBetween(start, end) + 1;
	if (days > LONGEST_RANGE_DAYS) refuse('range', `${days} days, at most ${LONGEST_RANGE_DAYS}`);
	checkYears(start, end, clock);
	return calendar.daysOf(start, end);
}

function checkYears(start, end, clock) {
	const today = calendar.today(clock.now());
	if (start < calendar.addYears(today, -YEARS_BACK)) refuse('range', `${YEARS_BACK} years back`);
	if (end > calendar.addYears(today, YEARS_AHEAD)) refuse('range', `${YEARS_AHEAD} year ahead`);
}

module.exports = { checkedDay, checkedMonth, checkedRange };
