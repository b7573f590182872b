import { DateTime } from 'luxon';
import { JST } from './jst';

/** `[from, to)` in Japanese time (`HH:MM`), every day. `to` may be `24:00`. */
export interface ClosedWindow {
	readonly from: string;
	readonly to: string;
}

/** Keeps a clock that is slightly slow from leaking a call into the window. */
export const START_MARGIN_SECONDS = 30;
/** n8n's Wait node sleeps in memory below 65 s and passes a past date at once. */
export const LEAST_WAIT_SECONDS = 120;
/** When neither clock knows of a window although the vendor says closed. */
export const UNEXPLAINED_WAIT_SECONDS = 600;

/**
 * The end of the closed window that `now` lies in, or undefined when the API is open. The window is
 * entered `marginSeconds` early. Windows that touch count as one.
 */
export function nextOpening(
	now: DateTime,
	windows: readonly ClosedWindow[],
	marginSeconds = START_MARGIN_SECONDS,
): DateTime | undefined {
	let opening: DateTime | undefined;
	// Bounded: each turn leaves one window, and windows that cover the whole day are refused on reading.
	for (let turn = 0; turn <= windows.length; turn++) {
		const next = endOfWindow(opening ?? now, windows, opening === undefined ? marginSeconds : 0);
		if (next === undefined) break;
		opening = next;
	}
	return opening;
}

function endOfWindow(now: DateTime, windows: readonly ClosedWindow[], marginSeconds: number) {
	const local = now.setZone(JST);
	// A window that begins at 00:00 is entered, by its margin, on the day before.
	for (const midnight of [local.startOf('day'), local.startOf('day').plus({ days: 1 })]) {
		for (const { from, to } of windows) {
			const start = midnight.plus(minutesOf(from)).minus({ seconds: marginSeconds });
			const end = midnight.plus(minutesOf(to));
			if (local >= start && local < end) return end;
		}
	}
	return undefined;
}

function minutesOf(clock: string): { minutes: number } {
	const [hours, minutes] = clock.split(':').map(Number);
	return { minutes: hours * 60 + minutes };
}

/**
 * When to come back. `serverNow` is the vendor's own clock (its `Date` header) if the vendor itself refused:
 * then the opening is measured on that clock and carried over to ours. Never nearer than two minutes.
 */
export function resumeAt(
	now: DateTime,
	windows: readonly ClosedWindow[],
	refusal?: { readonly serverNow?: DateTime },
): DateTime {
	const reference = refusal?.serverNow ?? now;
	const opening = nextOpening(reference, windows, refusal === undefined ? undefined : 0);
	const waitSeconds = opening?.diff(reference).as('seconds') ?? UNEXPLAINED_WAIT_SECONDS;
	return now.setZone(JST).plus({ seconds: Math.max(waitSeconds, LEAST_WAIT_SECONDS) });
}

/**
 * Reads what a user typed for closed hours: `08:30-10:00, 17:30-18:30`. `none` means never closed.
 * A window past midnight is cut in two. Answers undefined if it cannot be read or never opens.
 */
export function readClosedHours(text: string): ClosedWindow[] | undefined {
	if (text.trim().toLowerCase() === 'none') return [];
	const windows: ClosedWindow[] = [];
	for (const part of text.split(/[,、]/)) {
		const [, from, to] =
			/^\s*(\d{1,2}:[0-5]\d)\s*[-~–〜～]\s*(\d{1,2}:[0-5]\d)\s*$/.exec(part) ?? [];
		if (from === undefined || to === undefined) return undefined;
		const [start, end] = [minutesOf(from).minutes, minutesOf(to).minutes];
		if (start > DAY || end > DAY || start === end) return undefined;
		if (start < end) windows.push({ from: clockOf(start), to: clockOf(end) });
		else windows.push({ from: clockOf(start), to: '24:00' }, { from: '00:00', to: clockOf(end) });
	}
	return isAlwaysClosed(windows) ? undefined : windows;
}

const DAY = 24 * 60;

function clockOf(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

function isAlwaysClosed(windows: readonly ClosedWindow[]): boolean {
	let reached = 0;
	for (const { from, to } of [...windows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
		if (minutesOf(from).minutes > reached) return false;
		reached = Math.max(reached, minutesOf(to).minutes);
	}
	return reached >= DAY;
}
