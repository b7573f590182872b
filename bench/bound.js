/** Days that one list call of KING OF TIME may span: https://developer.kingtime.jp/ (overview). */
const DAYS_PER_CALL = 62;

const daysIn = ({ start, end }) =>
	Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;

/**
 * The least calls with which a schedule sync can be done safely: everybody once; the schedules of the range; if anything
 * changes, its time records and closings (daily workings), which may forbid it; and one write per changed day, because
 * the API takes no more. Reckoned from the API's rules alone, not from the node.
 *
 * @param {{ start: string, end: string, changed: number }} sync  days as YYYY-MM-DD
 */
function bound({ start, end, changed }) {
	const lists = Math.ceil(daysIn({ start, end }) / DAYS_PER_CALL);
	const parts = {
		employees: 1,
		schedules: lists,
		timeRecords: changed > 0 ? lists : 0,
		dailyWorkings: changed > 0 ? lists : 0,
		writes: changed,
	};
	return { ...parts, total: Object.values(parts).reduce((sum, calls) => sum + calls, 0) };
}

module.exports = { bound };
