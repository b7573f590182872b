const calendar = require('./calendar');

/**
 * 22:00–05:00 (深夜), in minutes from the midnight that begins the working day; a night shift reaches
 * into the second one.
 */
const LATE_NIGHT = [
	[0, 5 * 60],
	[22 * 60, 29 * 60],
	[46 * 60, 53 * 60],
];

/** The working day at an instant: before the border of the day it is still yesterday. */
function workingDayAt(instant, dayBorderTime = '00:00') {
	const border = calendar.minutesOf(dayBorderTime) * 60_000;
	return calendar.today(new Date(instant.getTime() - border));
}

/**
 * Pairs of punches (`[{ time, … }]`) of one day as intervals in minutes from its midnight, by the
 * kind that opens them, and what found no partner.
 *
 * @param options.pairs  closing kind -> opening kind
 * @param options.kindOf `(punch) => kind`
 * @returns `{ intervals: { [opening]: [[from, to]] }, unmatched, left }`: `unmatched` a punch without
 *   its partner between others, `left` one that is open at the end
 */
function pairPunches(punches, { date, pairs, kindOf }) {
	const midnight = `${date}T00:00${calendar.OFFSET}`;
	const intervals = Object.fromEntries(Object.values(pairs).map((opening) => [opening, []]));
	const open = {};
	let unmatched = false;
	const sorted = [...punches].sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
	for (const punch of sorted) {
		const kind = kindOf(punch);
		const minute = calendar.minutesBetween(midnight, punch.time);
		if (intervals[kind]) {
			unmatched ||= open[kind] !== undefined;
			open[kind] = minute;
			continue;
		}
		const opening = pairs[kind];
		if (open[opening] === undefined) unmatched = true;
		else intervals[opening].push([open[opening], minute]);
		open[opening] = undefined;
	}
	const left = Object.values(open).some((minute) => minute !== undefined);
	return { intervals, unmatched, left };
}

/** Total minutes of intervals. */
const lengthOf = (intervals) => intervals.reduce((sum, [from, to]) => sum + to - from, 0);

/** Minutes that two lists of intervals have in common. */
const overlap = (intervals, others) =>
	intervals.reduce(
		(sum, [from, to]) =>
			sum +
			others.reduce((part, [a, b]) => part + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0),
		0,
	);

module.exports = { LATE_NIGHT, lengthOf, overlap, pairPunches, workingDayAt };
