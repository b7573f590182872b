import type { DayTimes, Span } from './minutes';

/**
 * How times become multiples of the 入力単位. `nearest`: each to the nearest, the half upwards. `inward`: work never
 * grows (start up, end down; breaks the other way). `outward`: work never shrinks.
 */
export type Rounding = 'none' | 'nearest' | 'inward' | 'outward';

type Round = (minutes: number, unit: number) => number;

const up: Round = (minutes, unit) => Math.ceil(minutes / unit) * unit;
const down: Round = (minutes, unit) => Math.floor(minutes / unit) * unit;
const nearest: Round = (minutes, unit) => Math.round(minutes / unit) * unit;

/** For the ends of the work; breaks are rounded the other way. */
const ENDS: Readonly<Record<Exclude<Rounding, 'none'>, { start: Round; end: Round }>> = {
	nearest: { start: nearest, end: nearest },
	inward: { start: up, end: down },
	outward: { start: down, end: up },
};
const OPPOSITE = { nearest: 'nearest', inward: 'outward', outward: 'inward' } as const;

/** The times in multiples of `unit` minutes. A break that rounds to nothing is left out; whether the rest still makes sense is not looked at. */
export function roundTimes(times: DayTimes, rounding: Rounding, unit: number): DayTimes {
	if (rounding === 'none') return times;
	const breaks = times.breaks
		?.map((pause) => roundSpan(pause, OPPOSITE[rounding], unit))
		.filter(({ start, end }) => start < end);
	return { ...roundSpan(times, rounding, unit), ...(breaks && { breaks }) };
}

function roundSpan({ start, end }: Span, rounding: keyof typeof ENDS, unit: number): Span {
	const round = ENDS[rounding];
	return { start: round.start(start, unit), end: round.end(end, unit) };
}
