const { calendar } = require('../shared');
const { refuse } = require('./refusals');

const LARGEST_ID = 4_294_967_295;
/** Section 4.4 of the vendor page. */
const MOST_DATES = 31;
/** Section 4.3. Whether a call without `count` gets as many is UNCERTAIN. */
const LARGEST_PAGE = 100;

/** A whole number of the query within its bounds, or `usual` where it is not given. */
function wholeNumber(text, { name, usual, from = 0, to = LARGEST_ID }) {
	if (text === undefined) return usual;
	if (!/^\d+$/.test(text) || +text < from || +text > to)
		refuse(name === 'count' ? name : 'value', name);
	return Number(text);
}

/** The employee of the path: Jobcan's internal number; a staff code is no such thing. */
function employeeOf(company, { employeeId }) {
	if (!/^\d+$/.test(employeeId) || Number(employeeId) > LARGEST_ID) refuse('employeeId');
	return company.employees.get(Number(employeeId)) ?? refuse('employee');
}

function dateOf(text, name) {
	if (text === undefined || text === '') refuse('required', name);
	if (!calendar.isDate(text)) refuse('date', name);
	return text;
}

/** The repeated `date` keys, each once, in order; `date[]` and comma lists are no such keys. */
function datesOf({ queryAll }, { overDates }) {
	const given = queryAll.date ?? refuse('required', 'date');
	const dates = [...new Set(given.map((text) => dateOf(text, 'date')))].sort();
	if (dates.length <= MOST_DATES) return dates;
	if (overDates === 'refuse') refuse('dateLimit', `${dates.length}, at most ${MOST_DATES}`);
	return dates.slice(0, MOST_DATES);
}

/** The one date of an all-staff list; several are refused (UNCERTAIN: clients send one). */
function oneDateOf({ queryAll }) {
	const [date, ...others] = queryAll.date ?? refuse('required', 'date');
	if (others.length > 0) refuse('dateLimit', 'one date in the list of all staff');
	return dateOf(date, 'date');
}

/** Every day from one query date to another, both included; `names` are the two keys. */
function periodOf({ query }, names, mostDays = Infinity) {
	const [from, to] = names.map((name) => dateOf(query[name], name));
	if (to < from) refuse('range', `${names[1]} lies before ${names[0]}`);
	const length = calendar.daysBetween(from, to) + 1;
	if (length > mostDays) refuse('range', `${length} days, at most ${mostDays}`);
	return { from, to };
}

/** `{ lastId, count }` of a keyset page. */
function pageOf({ query }, { overCount }) {
	const lastId = wholeNumber(query.last_id, { name: 'last_id', usual: 0 });
	const most = overCount === 'refuse' ? LARGEST_PAGE : Infinity;
	const count = wholeNumber(query.count, { name: 'count', usual: LARGEST_PAGE, from: 1, to: most });
	return { lastId, count: Math.min(count, LARGEST_PAGE) };
}

module.exports = { dateOf, datesOf, employeeOf, oneDateOf, pageOf, periodOf, wholeNumber };
