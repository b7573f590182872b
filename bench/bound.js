/** Days that one list call of KING OF TIME may span: https://developer.kingtime.jp/ (overview). */
const DAYS_PER_CALL = 62;

const daysIn = ({ start, end }) =>
	Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;

/**
 * The least calls with which a schedule sync can be done safely: everybody once, schedules and time records of the
 * range, the daily workings of the days up to today (a day ahead is not closed yet), and one write per changed day,
 * because the API takes no more. Reckoned from the API's rules alone, not from the node.
 *
 * @param {{ start: string, end: string, today: string, changed: number }} sync  days as YYYY-MM-DD
 */
function bound({ start, end, today, changed }) {
	const lists = (range) => (range.start > range.end ? 0 : Math.ceil(daysIn(range) / DAYS_PER_CALL));
	const pastEnd = end < today ? end : today;
	const parts = {
		employees: 1,
		schedules: lists({ start, end }),
		timeRecords: lists({ start, end }),
		dailyWorkings: lists({ start, end: pastEnd }),
		writes: changed,
	};
	return { ...parts, total: Object.values(parts).reduce((sum, calls) => sum + calls, 0) };
}

module.exports = { bound };
