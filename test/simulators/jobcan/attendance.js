const { LATE_NIGHT, calendar, lengthOf, overlap, pairPunches } = require('../shared');
const { PUNCH_PAIRS } = require('./masters');

const FULL_DAY_MINUTES = 480;
const NOTHING = { work: 0, shift: 0, shiftOver: 0, night: 0, over: 0 };

/**
 * The figures of a day in whole minutes from its punches and shifts, as of now. A pair that is not
 * closed yet counts nothing (today's value while at work is UNCERTAIN); `shiftOver` is work outside
 * the day's registered shifts, 0 on a day without any. The vendor's own rules (rounding, premium)
 * are settings of the company; this is the plain case.
 */
function computeDay(day, date) {
	if (day === undefined) return NOTHING;
	const { intervals } = pairPunches(day.punches, {
		date,
		pairs: PUNCH_PAIRS,
		kindOf: ({ kind }) => kind,
	});
	const [worked, rests] = [intervals.work_start, intervals.rest_start];
	const within = (others) => Math.max(0, overlap(worked, others) - overlap(rests, others));
	const work = Math.max(0, lengthOf(worked) - lengthOf(rests));
	const shifts = day.shifts.map(minutesOfShift);
	return {
		work,
		shift: lengthOf(shifts),
		shiftOver: shifts.length === 0 ? 0 : work - Math.min(work, within(shifts)),
		night: within(LATE_NIGHT),
		over: Math.max(0, work - FULL_DAY_MINUTES),
	};
}

/** A shift from midnight of its day in minutes; an end not after the start is on the next day. */
function minutesOfShift({ start, end }) {
	const [from, to] = [calendar.minutesOf(start), calendar.minutesOf(end)];
	return [from, to <= from ? to + 24 * 60 : to];
}

module.exports = { NOTHING, computeDay, minutesOfShift };
