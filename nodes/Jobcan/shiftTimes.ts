import { type Day, readInstant, rewriteInstant, timeOnDay, writeInstant } from '../shared/time/jst';

export interface ShiftTimes {
	readonly start: string;
	readonly end: string;
}

const CLOCK = /^([0-3]?\d|4[0-7]):([0-5]\d)(?::[0-5]\d)?$/;

/**
 * The instants of a shift block on its business date. The vendor's format is not confirmed: clock times are read up to
 * 47:59, instants as they are. An end not after the start lies on the next day. Undefined if it cannot be read.
 */
export function readShiftTimes(date: Day, from: unknown, to: unknown): ShiftTimes | undefined {
	const [start, end] = [instantOn(date, from), instantOn(date, to)];
	if (start === undefined || end === undefined) return undefined;
	if (Date.parse(end) > Date.parse(start)) return { start, end };
	const nextDay = isClock(to) && readInstant(end)?.plus({ days: 1 });
	return nextDay ? { start, end: writeInstant(nextDay) } : undefined;
}

/** A clock time of a business date, or an instant, as the records write it. */
export function instantOn(date: Day, value: unknown): string | undefined {
	const [, hours, minutes] = (typeof value === 'string' && CLOCK.exec(value.trim())) || [];
	if (hours === undefined) return rewriteInstant(value);
	return writeInstant(timeOnDay(date, Number(hours), Number(minutes)));
}

const isClock = (value: unknown) => typeof value === 'string' && CLOCK.test(value.trim());
