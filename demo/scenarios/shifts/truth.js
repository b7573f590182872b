/** Compares the target itself with the plan, without asking any node. */
const { calendar } = require('../../../test/simulators/shared');

const keyOf = (code, date) => `${code}|${date}`;
const SHOWN = 5;

/** What the target holds for a day: 'start/end' as instants, or '' without times. */
function timesOf(sim, code, date) {
	const { clockInSchedule, clockOutSchedule } = sim.schedule(code, date) ?? {};
	return clockInSchedule ? `${Date.parse(clockInSchedule)}/${Date.parse(clockOutSchedule)}` : '';
}

function timesWanted({ date, start, end }) {
	const from = calendar.stampOn(date, start);
	return `${Date.parse(from)}/${Date.parse(calendar.stampOn(date, end, { after: start }))}`;
}

/** Every employee's days of the month as they are now, by `code|date`. */
function snapshot(sim, dates) {
	const codes = [...sim.company.employeeKeys.keys()];
	return new Map(
		codes.flatMap((code) => dates.map((date) => [keyOf(code, date), timesOf(sim, code, date)])),
	);
}

/**
 * What every day must be after the run: the plan's shift, nothing where the plan is blank or marked, and what was
 * there before wherever the plan cannot be followed.
 * @returns {Map<string, string>} by `code|date`
 */
function wantedDays({ plan, before, locked }) {
	const wanted = new Map(before);
	for (const { employeeCode, nobody, stranger, cells } of plan.rows) {
		if (nobody || stranger) continue;
		for (const cell of cells) {
			const key = keyOf(employeeCode, cell.date);
			if (locked.has(key) || cell.kind === 'unreadable') continue;
			wanted.set(key, cell.kind === 'shift' ? timesWanted(cell) : '');
		}
	}
	return wanted;
}

/** @returns {{ create: number, update: number, delete: number }} the least writes from one state to the other */
function leastWrites(before, wanted) {
	const count = { create: 0, update: 0, delete: 0 };
	for (const [key, to] of wanted) {
		const from = before.get(key);
		if (from === to) continue;
		count[from === '' ? 'create' : to === '' ? 'delete' : 'update'] += 1;
	}
	return count;
}

/** One sentence per difference, the first few in full. */
function differences(actual, wanted) {
	const keys = [...wanted.keys()].filter((key) => actual.get(key) !== wanted.get(key));
	const lines = keys.slice(0, SHOWN).map((key) => {
		const [code, date] = key.split('|');
		return `${code} on ${date}: the target holds ${spoken(actual.get(key))}, the plan says ${spoken(wanted.get(key))}`;
	});
	if (keys.length > SHOWN) lines.push(`… and ${keys.length - SHOWN} more days`);
	return lines;
}

function spoken(times) {
	if (!times) return 'nothing';
	const [start, end] = times
		.split('/')
		.map((instant) => new Date(Number(instant) + 9 * 3_600_000).toISOString().slice(5, 16));
	return `${start} to ${end}`;
}

module.exports = { snapshot, wantedDays, leastWrites, differences };
