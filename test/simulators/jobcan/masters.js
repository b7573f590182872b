/** What a company of this simulator has set up. Numbers are company data, as with the vendor. */
const GROUPS = [3, 4, 7, 12];
const WORK_KINDS = [1, 2, 4];

/** Kinds of punch by the words of the web screen, each closing one with the one that opens it. */
const PUNCH_KINDS = ['work_start', 'work_end', 'rest_start', 'rest_end'];
const PUNCH_PAIRS = { work_end: 'work_start', rest_end: 'rest_start' };

/**
 * Leave types. `paid` is the one value of `vacation_type` that is known, the others are INFERRED.
 * The afternoon half ends at 24:00 and the night one after midnight: clients met both.
 */
const HOLIDAY_TYPES = [
	type(1, 2, '有休（全休）', 'paid', 1, '09:00', '18:00'),
	type(5, 2, '午前半休', 'paid', 0.5, '08:00', '12:00'),
	type(6, 2, '午後半休', 'paid', 0.5, '13:00', '24:00'),
	type(7, 4, '夜勤半休', 'paid', 0.5, '22:00', '03:00'),
	type(20, 2, '代休', 'compensatory', 1, '09:00', '18:00'),
	type(31, 2, '特別休暇（慶弔）', 'special', 1, '09:00', '18:00'),
];
function type(id, workKindId, name, vacationType, amount, start, end) {
	return {
		holiday_type_id: id,
		group_id: 0,
		work_kind_id: workKindId,
		name,
		vacation_type: vacationType,
		amount_use: amount,
		holiday: { start, end },
	};
}
const VACATION_TYPES = [...new Set(HOLIDAY_TYPES.map((entry) => entry.vacation_type))];

/** Limits of overtime in minutes a month, by alert: 36協定 and an earlier warning. */
const ALERTS = [
	{ alertId: 1, limit: 45 * 60 },
	{ alertId: 2, limit: 30 * 60 },
];

module.exports = {
	...{ ALERTS, GROUPS, HOLIDAY_TYPES, PUNCH_KINDS, PUNCH_PAIRS },
	...{ VACATION_TYPES, WORK_KINDS },
};
