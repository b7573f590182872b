import { DAY, type Minutes, type Span } from './clock';

/** A break that the sheet does not write but the company has: how long, where, and from which length of shift on. */
export interface BreakRule {
	/** The shift, from start to end, is at least this long. */
	readonly atLeast: Minutes;
	readonly minutes: Minutes;
	/** At a clock time, or so many minutes after the start of the shift. */
	readonly begins: { readonly at: Minutes } | { readonly after: Minutes };
}

/** The rules with the highest `atLeast` that the shift reaches; several rules of one length are several breaks. */
export function rulesFor({ start, end }: Span, rules: readonly BreakRule[]): BreakRule[] {
	const reached = rules.filter(({ atLeast }) => end - start >= atLeast);
	const highest = Math.max(...reached.map(({ atLeast }) => atLeast));
	return reached.filter(({ atLeast }) => atLeast === highest);
}

/**
 * The breaks that the rules give a shift, in order. A break at a clock time does not apply to a shift that does not
 * touch it (a night shift has no lunch). Undefined if one lies partly outside: then the rules do not fit the shift.
 */
export function breaksByRule(shift: Span, rules: readonly BreakRule[]): Span[] | undefined {
	const breaks: Span[] = [];
	for (const { begins, minutes } of rulesFor(shift, rules)) {
		const start = 'at' in begins ? begins.at : shift.start + begins.after;
		const wanted = { start, end: start + minutes };
		const placed = placeWithin(shift, wanted);
		if (placed) breaks.push(placed);
		else if ('after' in begins || touches(shift, wanted)) return undefined;
	}
	return inOrder(breaks);
}

/**
 * Puts a break into its shift: `1:00` in a shift from 22:00 to 29:00 can only be 25:00. Undefined if it fits
 * neither as written nor a day later.
 */
export function placeWithin(shift: Span, { start, end }: Span): Span | undefined {
	const length = end > start ? end - start : end + DAY - start;
	const fits = [start, start + DAY].find(
		(from) => from >= shift.start && from + length <= shift.end,
	);
	return fits === undefined || length <= 0 || length >= DAY
		? undefined
		: { start: fits, end: fits + length };
}

function touches(shift: Span, pause: Span): boolean {
	return [0, DAY].some(
		(later) => pause.start + later < shift.end && pause.end + later > shift.start,
	);
}

/** Sorted by start; undefined if two overlap. */
export function inOrder(breaks: readonly Span[]): Span[] | undefined {
	const sorted = [...breaks].sort((a, b) => a.start - b.start);
	return sorted.every(({ start }, i) => i === 0 || sorted[i - 1].end <= start) ? sorted : undefined;
}
