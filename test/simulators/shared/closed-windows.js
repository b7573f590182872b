const { minuteOfDay, minutesOf } = require('./calendar');

const CLOCK_TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;

/**
 * Checks `[{ from: 'HH:MM', to: 'HH:MM' }]`: a typing slip must not leave the simulator open all
 * day.
 */
function checkWindows(windows) {
	for (const { from, to } of windows) {
		if (CLOCK_TIME.test(from) && CLOCK_TIME.test(to)) continue;
		throw new TypeError(`A closed window needs from and to as HH:MM, got ${from} and ${to}`);
	}
	return windows.map(({ from, to }) => ({ from, to }));
}

/**
 * Whether the instant lies in one of the daily windows (JST). `from` belongs to the window; `to`
 * belongs to it only with `lastMinute: 'closed'`. A window may cross midnight.
 */
function isClosedAt(windows, instant, { lastMinute = 'open' } = {}) {
	const minute = minuteOfDay(instant);
	const past = lastMinute === 'closed' ? 1 : 0;
	return windows.some(({ from, to }) => {
		const [start, end] = [minutesOf(from), minutesOf(to) + past];
		return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
	});
}

/** '08:30-10:00,17:30-18:30' -> windows; an empty text means never closed. */
function parseWindows(text) {
	const parts = text.split(',').filter((part) => part.trim() !== '');
	return checkWindows(
		parts.map((part) => {
			const [from, to] = part.trim().split('-');
			return { from, to };
		}),
	);
}

module.exports = { checkWindows, isClosedAt, parseWindows };
