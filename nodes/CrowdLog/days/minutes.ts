import type { Period } from '../../shared/records';
import { addDays, type Day } from '../../shared/time/jst';

/** A stretch of a working day, in minutes from its midnight: 25:30 is 1530. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** When somebody came, went and paused. `breaks` absent: the source does not say. */
export interface DayTimes extends Span {
	readonly breaks?: readonly Span[];
}

export const MINUTES_PER_DAY = 24 * 60;
const MS_PER_MINUTE = 60_000;

/** Minutes from the midnight of a working day to an instant; seconds are cut off, as CrowdLog's `HH:mm` holds none. */
export function minutesOn(day: Day, instant: string): number {
	return Math.floor((Date.parse(instant) - Date.parse(`${day}T00:00:00+09:00`)) / MS_PER_MINUTE);
}

/** `HH:mm`; from midnight on the hours go on counting (25:30). */
export function clockText(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** `12:00-13:00/17:00-17:15`, as 休憩詳細 writes several breaks. */
export function breaksText(breaks: readonly Span[]): string {
	return breaks.map(({ start, end }) => `${clockText(start)}-${clockText(end)}`).join('/');
}

/** The instant, as the records hold it. Without a date library: a large file makes hundreds of thousands of them. */
export function instantOf(day: Day, minutes: number): string {
	const days = Math.floor(minutes / MINUTES_PER_DAY);
	const date = days === 0 ? day : addDays(day, days);
	return `${date}T${clockText(minutes - days * MINUTES_PER_DAY)}:00+09:00`;
}

/** A record's breaks in minutes, without those that last less than a minute. */
export function spansOf(day: Day, breaks: readonly Period[]): Span[] {
	return breaks
		.map(({ start, end }) => ({ start: minutesOn(day, start), end: minutesOn(day, end) }))
		.filter(({ start, end }) => start !== end);
}

/** How long, in minutes. */
export function lengthOf({ start, end }: Span): number {
	return end - start;
}

/** 退社 − 出社 − 休憩. */
export function workedMinutes({ start, end, breaks = [] }: DayTimes): number {
	return end - start - breaks.reduce((sum, pause) => sum + lengthOf(pause), 0);
}
