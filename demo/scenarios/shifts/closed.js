/** Closed hours around now, for showing how a run waits for the opening. */
const { calendar } = require('../../../test/simulators/shared');

const BEGAN_MINUTES_AGO = 30;
/** Windows are whole minutes: the first one at least this far away, so 60 to 120 s, 90 s on average. */
const LEAST_SECONDS = 60;

const clock = (minute) =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * @param {Date} now
 * @returns {{ from: string, to: string }} `HH:MM` in Japanese time
 * @throws {Error} in the two minutes before midnight, which a daily window cannot end behind
 */
function windowAround(now) {
	const end = calendar.minuteOfDay(new Date(now.getTime() + LEAST_SECONDS * 1000)) + 1;
	const minute = calendar.minuteOfDay(now);
	if (end <= minute || end >= 24 * 60)
		throw new Error(
			"'--closed' cannot be shown just before midnight in Japan: start again in three minutes.",
		);
	return { from: clock(Math.max(0, minute - BEGAN_MINUTES_AGO)), to: clock(end) };
}

module.exports = { windowAround };
