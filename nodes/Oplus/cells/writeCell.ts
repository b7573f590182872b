import type { Shift } from '../../shared/records';
import { type Minutes, writeClock } from './clock';

/** `9:00-18:00`, `22:00-29:00`: a shift's times as a cell holds them, counted from its working day. */
export function writeTimes({ date, start, end }: Shift): string | undefined {
	if (start === undefined || end === undefined) return undefined;
	return `${writeClock(minutesSince(date, start))}-${writeClock(minutesSince(date, end))}`;
}

/** Minutes from midnight (JST) of the working day to an instant. */
export function minutesSince(date: string, instant: string): Minutes {
	return Math.round((Date.parse(instant) - Date.parse(`${date}T00:00:00+09:00`)) / 60_000);
}
