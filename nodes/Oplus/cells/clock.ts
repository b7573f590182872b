/** Minutes since midnight of the working day; 29:00 (1740) is five o'clock on the next morning. */
export type Minutes = number;

export const DAY: Minutes = 24 * 60;

/** A stretch of time within a working day. */
export interface Span {
	readonly start: Minutes;
	readonly end: Minutes;
}

/** `翌5:00`, `9:00`, `9:00:00`, `9時`, `9時半`, `9時30分`, in half width. */
export const CLOCK =
	'(?<next>翌日?の?\\s?)?(?<h>\\d{1,2})(?::(?<m>[0-5]\\d)(?::00)?|時(?:(?<jm>[0-5]?\\d)分|(?<half>半))?)(?![\\d:])';

/** `9`, `09`: only where the option says that whole hours may stand alone. */
export const BARE_HOUR = '(?<next>翌日?の?\\s?)?(?<h>\\d{1,2})(?![\\d:.])';

/** The minutes of a match of the patterns above; undefined for an hour that no working day has. */
export function minutesOf(
	groups: Readonly<Record<string, string | undefined>>,
): Minutes | undefined {
	const minutes = Number(groups.m ?? groups.jm ?? (groups.half === undefined ? 0 : 30));
	const hours = Number(groups.h);
	if (groups.next !== undefined && hours >= 24) return undefined;
	const total = (hours + (groups.next === undefined ? 0 : 24)) * 60 + minutes;
	return total <= 2 * DAY ? total : undefined;
}

/** `1740` → `29:00`. */
export function writeClock(minutes: Minutes): string {
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

const WHOLE_CLOCK = new RegExp(`^${CLOCK}$`);

/** Reads a text that is one clock time, already plain (see `plain`). */
export function readClock(text: string): Minutes | undefined {
	const { groups } = WHOLE_CLOCK.exec(text) ?? {};
	return groups && minutesOf(groups);
}

/** Excel's seconds are rounded; more than this from a whole minute is another time. */
const MINUTE_TOLERANCE = 0.01;

/**
 * A time as Excel stores it: a fraction of a day (`0.375` is 9:00, `1.2083` is 29:00), or, with a date, the day's
 * serial number plus the fraction. `daySerial` is the working day's; a time on another day than it or the next is
 * none. A whole number above 1 is an hour that somebody typed, or a count: not read.
 */
export function readFraction(value: number, daySerial: number): Minutes | undefined {
	const days = value >= 2 ? value - daySerial : value;
	const minutes = Math.round(days * DAY);
	const exact = Math.abs(days * DAY - minutes) < MINUTE_TOLERANCE;
	return exact && days >= 0 && days < 2 ? minutes : undefined;
}
