const { calendar, createRandom } = require('../shared');

/** Shifts that rotate; the last one is a night shift, so its end and its break are the day after. */
const ROTATION = [
	{ start: '09:00', end: '18:00', rest: ['12:00', '13:00'] },
	{ start: '07:00', end: '16:00', rest: ['11:00', '12:00'] },
	{ start: '13:00', end: '22:00', rest: ['17:00', '18:00'] },
	{ start: '22:00', end: '31:00', rest: ['26:00', '27:00'] },
];
/** People come a little early and leave a little late. */
const MOST_MINUTES_AROUND = 20;
/** Minutes of a short second break. */
const SHORT_REST = 10;
/** Breaks of a day: mostly one. Unequal numbers of punches are what cuts people at a page's edge. */
const RESTS = [
	...Array(6).fill((rest) => [rest]),
	() => [],
	([from, to]) => [
		[from, to],
		[moved(to, 2 * 60), moved(to, 2 * 60 + SHORT_REST)],
	],
];

/** Fills a company with days of work, the same ones for the same seed. */
function createSeeding({ company, options, summaries }, { addPunch, setShift }) {
	/**
	 * Registers shifts and two to six punches a day. `month` or `from` and `to`: which dates; `codes`: whom
	 * (default: everybody who has not left); `weekends`: whether Saturday and Sunday are worked;
	 * `shifts`: whether they are registered as shifts; `settle`: whether the summaries are up to date
	 * afterwards. Returns the number of days worked.
	 */
	function seedDays({ month, from, to, codes, weekends = false, shifts = true, settle = true }) {
		const random = createRandom(options.seed);
		const all = month === undefined ? calendar.daysOf(from, to) : calendar.daysOfMonth(month);
		const dates = all.filter((date) => weekends || ![0, 6].includes(calendar.weekday(date)));
		const people = codes ?? present(dates.at(-1));
		for (const employeeCode of people) {
			for (const date of dates) {
				const { start, end, rest } = random.pick(ROTATION);
				if (shifts) setShift(employeeCode, date, { start, end: wrapped(end) });
				const add = (kind, time) => addPunch({ employeeCode, date, kind, time });
				add('work_start', moved(start, -random.between(0, MOST_MINUTES_AROUND)));
				for (const [restStart, restEnd] of random.pick(RESTS)(rest)) {
					add('rest_start', restStart);
					add('rest_end', restEnd);
				}
				add('work_end', moved(end, random.between(0, MOST_MINUTES_AROUND)));
			}
		}
		if (settle) summaries.settleAll();
		return people.length * dates.length;
	}

	const present = (date) =>
		[...company.employees.values()]
			.filter(({ retiredDay }) => retiredDay === undefined || retiredDay >= date)
			.map(({ code }) => code);

	return { seedDays };
}

const two = (number) => String(number).padStart(2, '0');
const text = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const moved = (clockTime, by) => text(calendar.minutesOf(clockTime) + by);
const wrapped = (clockTime) => text(calendar.minutesOf(clockTime) % (24 * 60));

module.exports = { createSeeding };
