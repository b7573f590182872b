const path = require('node:path');

const DIST = path.join(__dirname, '..', '..', '..', 'dist');

/** A module of the node, as built: `crowdlog('days/minutes')`. */
const crowdlog = (file) => require(path.join(DIST, 'nodes', 'CrowdLog', file));

const DAY = '2026-11-20';

/** An instant of the day in Japanese time: `at('09:00')`; from 24:00 on it is the next day's. */
function at(clock, date = DAY) {
	const [hours, minutes] = clock.split(':').map(Number);
	const midnight = Date.parse(`${date}T00:00:00+09:00`);
	const wall = new Date(midnight + (hours * 60 + minutes) * 60_000 + 9 * 3_600_000);
	return `${wall.toISOString().slice(0, 19)}+09:00`;
}

const pause = (start, end) => ({ start: at(start), end: at(end) });

/** A clean record of a whole day. */
const workday = (more = {}) => ({
	employeeCode: 'P1001',
	date: DAY,
	clockIn: at('09:00'),
	clockOut: at('18:00'),
	breaks: [pause('12:00', '13:00')],
	...more,
});

/** Rules that let everything through. */
const RULES = { applied: new Set(), rounding: 'none', unitMinutes: 15, over24: false };

module.exports = { at, crowdlog, DAY, pause, RULES, workday };
