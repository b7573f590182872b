import { DateTime } from 'luxon';

/**
 * All vendors of this pack work in Japan: no daylight saving time, always +09:00. As an offset, because luxon asks Intl
 * for the offset of every instant in a named zone, which is half the time of a large sync that changes nothing.
 */
export const JST = 'UTC+9';

/** `2026-05-01T09:00:00+09:00`: how every instant is written in a record. */
const INSTANT = "yyyy-MM-dd'T'HH:mm:ssZZ";

/** A calendar or working day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * Reads an ISO 8601 instant, a `Date` or a luxon `DateTime`; a text without an offset is Japanese time.
 * Answers undefined for anything else, so that the caller can name the field.
 */
export function readInstant(value: unknown): DateTime | undefined {
	const read = () => {
		if (DateTime.isDateTime(value)) return value.setZone(JST);
		if (value instanceof Date) return DateTime.fromJSDate(value, { zone: JST });
		if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value))
			return undefined;
		return DateTime.fromISO(value.replace(' ', 'T'), { zone: JST });
	};
	const instant = read();
	return instant?.isValid ? instant : undefined;
}

/** Reads a day `YYYY-MM-DD`; the date part of an n8n date field (`2026-05-01T00:00:00`) counts too. */
export function readDay(value: unknown): Day | undefined {
	if (DateTime.isDateTime(value) || value instanceof Date)
		return readInstant(value)?.toISODate() ?? undefined;
	if (typeof value !== 'string') return undefined;
	const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value) ?? [];
	if (day === undefined || !isOnCalendar(day)) return undefined;
	// An instant with another offset may lie on another day in Japan.
	return /[T ].*(?:Z|[+-]\d{2}:?\d{2})$/.test(value)
		? (readInstant(value)?.toISODate() ?? undefined)
		: day;
}

/** Writes an instant as the records hold it. */
export function writeInstant(instant: DateTime): string {
	return instant.setZone(JST).toFormat(INSTANT);
}

/** An instant in Japanese time, as the records or the vendors write it: seconds may be absent. */
const IN_JAPAN = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\+09:00$/;
const WITH_SECONDS = '2026-05-01T09:00:00+09:00'.length;

/**
 * Reads an instant and writes it as the records hold it; undefined if it cannot be read. Nearly all instants are in
 * Japanese time already, and a large sync reads tens of thousands: those are not taken apart.
 */
export function rewriteInstant(value: unknown): string | undefined {
	if (typeof value === 'string' && IN_JAPAN.test(value) && isOnCalendar(value.slice(0, 10))) {
		return value.length === WITH_SECONDS ? value : value.replace('+', ':00+');
	}
	const read = readInstant(value);
	return read && writeInstant(read);
}

/** The calendar day in Japan. */
export function dayOf(instant: DateTime): Day {
	return instant.setZone(JST).toFormat('yyyy-MM-dd');
}

/** The day `count` days after (or, negative, before) a day. */
export function addDays(day: Day, count: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10);
}

/** Whether a text of the form `YYYY-MM-DD` is a day that exists: no 30 February. */
function isOnCalendar(day: string): boolean {
	const year = Number(day.slice(0, 4));
	const month = Number(day.slice(5, 7));
	const date = Number(day.slice(8));
	if (month < 1 || month > 12 || date < 1) return false;
	return date <= 28 || date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The instant of a wall-clock time on a working day. Hours may pass 24: `29:00` on 2026-05-01 is 05:00 on
 * the next calendar day, as Japanese shift tables write it.
 */
export function timeOnDay(day: Day, hours: number, minutes: number): DateTime {
	return DateTime.fromISO(day, { zone: JST }).plus({ hours, minutes });
}
