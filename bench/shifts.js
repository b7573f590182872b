const { calendar } = require('../test/simulators/shared');

/** The shift tables that the bench measures with: made from numbers alone, so that every process makes the same ones. */

const ROTATION = [
	{ start: '09:00', end: '18:00' },
	{ start: '07:00', end: '16:00' },
	{ start: '13:00', end: '22:00' },
	{ start: '22:00', end: '07:00' },
];
const BEFORE = { start: '10:00', end: '19:00' };

/** What a target holds before the sync, told for the n-th shift of the wanted table. */
const CHANGES = {
	same: { label: 'nothing changed', of: () => 'same' },
	/** Of a hundred shifts three have other times, one is new and one is gone. */
	some: { label: '5 % changed', of: (n) => SOME[n % 100] ?? 'same' },
	new: { label: 'all new', of: () => 'create' },
};
const SOME = ['update', 'update', 'update', 'create', 'delete'];

/** 31 days from the first of next month on: all ahead of today, whatever the day of the run. */
function comingDays(now = new Date(), count = 31) {
	const month = calendar.today(now).slice(0, 7);
	const start = calendar.addDays(`${month}-01`, calendar.daysOfMonth(month).length);
	return calendar.daysOf(start, calendar.addDays(start, count - 1));
}

/** One row per person and day: `{ employeeCode, date, times, what }`, `what` the sync has to do about it. */
function tableOf({ people, days, change }) {
	const rows = [];
	for (let person = 0; person < people; person++) {
		const employeeCode = String(person + 1).padStart(5, '0');
		for (const [index, date] of days.entries()) {
			const n = rows.length;
			const times = ROTATION[(person + index) % ROTATION.length];
			rows.push({ employeeCode, date, times, what: CHANGES[change].of(n) });
		}
	}
	return rows;
}

/** The shifts that the source names, as items of a workflow. */
const wantedOf = (rows) =>
	rows
		.filter(({ what }) => what !== 'delete')
		.map(({ employeeCode, date, times: { start, end } }) => ({
			employeeCode,
			date,
			start: stamp(date, start),
			end: stamp(date, end, start),
		}));

const stamp = (date, time, after) => calendar.stampOn(date, time, { after, seconds: true });

/** The schedules that the target holds before: `{ employeeCode, date, start, end }` in wall-clock times. */
const currentOf = (rows) =>
	rows
		.filter(({ what }) => what !== 'create')
		.map(({ employeeCode, date, times, what }) => ({
			employeeCode,
			date,
			...(what === 'update' ? BEFORE : times),
		}));

/** How many days the sync has to write. */
const changedOf = (rows) => rows.filter(({ what }) => what !== 'same').length;

/** How many days of the target differ from the source: 0 after a sync. `truth`: schedules by code and date. */
function differences(rows, truth) {
	const held = Object.values(truth).reduce((sum, days) => sum + Object.keys(days).length, 0);
	const wanted = wantedOf(rows);
	const kept = wanted.filter(({ employeeCode, date, start, end }) => {
		const { clockInSchedule, clockOutSchedule } = truth[employeeCode]?.[date] ?? {};
		return clockInSchedule === toMinute(start) && clockOutSchedule === toMinute(end);
	}).length;
	return wanted.length - kept + (held - kept);
}

const toMinute = (time) => time.slice(0, 16) + time.slice(19);

module.exports = { CHANGES, changedOf, comingDays, currentOf, differences, tableOf, wantedOf };
