const { calendar } = require('../shared');

const MONTHS_A_YEAR = 12;
const two = (number) => String(number).padStart(2, '0');
const shifted = (month, by) => {
	const count = +month.slice(0, 4) * MONTHS_A_YEAR + +month.slice(5, 7) - 1 + by;
	return `${Math.floor(count / MONTHS_A_YEAR)}-${two((count % MONTHS_A_YEAR) + 1)}`;
};

/** Closing day 31 (or one that the month does not have) means the last day of the month. */
const lastOf = (month, closingDay) => {
	const closing = `${month}-${two(closingDay)}`;
	return calendar.isDate(closing) ? closing : calendar.lastDayOf(month);
};

/** The business month (YYYY-MM) of a date: with closing day 20 the 21st of April is in May. */
function businessMonthOf(date, closingDay) {
	const month = date.slice(0, 7);
	return date <= lastOf(month, closingDay) ? month : shifted(month, 1);
}

/** `{ year, monthNo, from, to }` of a business month. */
function businessMonth(month, closingDay) {
	return {
		year: +month.slice(0, 4),
		monthNo: +month.slice(5, 7),
		from: calendar.addDays(lastOf(shifted(month, -1), closingDay), 1),
		to: lastOf(month, closingDay),
	};
}

module.exports = { businessMonth, businessMonthOf };
