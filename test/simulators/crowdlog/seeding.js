const { calendar, createRandom } = require('../shared');

/** Days as people work them: times, breaks, minutes of work. */
const DAYS = [
	{ start: '09:00', end: '18:00', breaks: [['12:00', '13:00']], minutes: 480 },
	{ start: '08:45', end: '17:45', breaks: [['12:00', '13:00']], minutes: 480 },
	{
		start: '10:00',
		end: '19:30',
		breaks: [
			['13:00', '14:00'],
			['17:00', '17:15'],
		],
		minutes: 495,
	},
	{ start: '09:00', end: '13:00', breaks: [], minutes: 240 },
];
/** What 工数 misses or has too much, mostly nothing. */
const SLIPS = [0, 0, 0, 0, 0, 0, 0, 5, -15, 30];

const asBreaks = (pairs) => pairs.map(([start, end]) => ({ start, end }));

/** Fills a tenant, the same days for the same seed. */
function createSeeding({ company, options }) {
	const datesOf = ({ month, from, to, weekends = false }) => {
		const all = month === undefined ? calendar.daysOf(from, to) : calendar.daysOfMonth(month);
		return all.filter((date) => weekends || ![0, 6].includes(calendar.weekday(date)));
	};
	const each = (given, fill) => {
		const dates = datesOf(given);
		const codes = given.codes ?? [...company.codes.keys()];
		const random = createRandom(options.seed + 3);
		// One draw per person and day, before anything else: attendance and 工数 of a seed belong together.
		for (const code of codes) for (const date of dates) fill(code, date, random.pick(DAYS), random);
		company.version += 1;
		return codes.length * dates.length;
	};

	/** 勤怠 of weekdays. `month` or `from` and `to`; `codes`: whom (default: everybody). Returns the number of days. */
	const seedAttendance = (given) =>
		each(given, (code, date, { start, end, breaks }, random) => {
			random.pick(SLIPS);
			const day = { start, end, breaks: asBreaks(breaks), status: '1' };
			company.attendance.get(code).set(date, day);
		});

	/** 工数 of the same days, one to two projects a day; some do not add up. `exact`: all of them do. */
	const seedWorkHours = ({ exact = false, ...given }) => {
		const projects = [...company.projects.values()].map(({ code }) => code);
		return each(given, (code, date, { minutes }, random) => {
			const slip = random.pick(SLIPS);
			const total = exact ? minutes : minutes + slip;
			const first = projects[total % projects.length] ?? 'PJ-001';
			const half = Math.floor(total / 2);
			const entries = [{ project: first, minutes: half }];
			entries.push({ project: projects[0] ?? 'PJ-002', minutes: total - half });
			company.workHours.get(code).set(date, entries);
		});
	};

	return { seedAttendance, seedWorkHours };
}

module.exports = { createSeeding };
