import { breaksByRule, inOrder, placeWithin, rulesFor } from './breaks';
import { DAY, type Span } from './clock';
import { type CellReading, type Found, type Unread, unread } from './reading';
import type { CellRules } from './rules';

type WorkRules = Pick<CellRules, 'breakRules' | 'endBeforeStartIsNextDay' | 'gapIsBreak'>;

/** Makes one day's work of the times found in a cell or in a row, or says why they are none. */
export function workOf(found: Found, rules: WorkRules): CellReading {
	const spans = found.spans.map((span) => forward(span, rules));
	const refused = spans.find((span): span is Unread => 'kind' in span);
	if (refused) return refused;
	const periods = spans as Span[];
	if (periods.length > 1 && !rules.gapIsBreak) return unread('severalPeriods');
	const gaps = gapsOf(periods);
	if (!gaps) return unread('severalPeriods');
	const shift = { start: periods[0].start, end: periods[periods.length - 1].end };
	if (shift.end - shift.start > DAY) return unread('longerThanDay');
	const breaks = breaksOf(shift, found, gaps, rules);
	if ('kind' in breaks) return breaks;
	const confirmed = found.confirmed === false ? ({ confirmed: false } as const) : {};
	return { kind: 'work', ...shift, breaks, ...confirmed };
}

/** `22:00-5:00` becomes 22:00-29:00 where the option says so. */
function forward({ start, end }: Span, rules: WorkRules): Span | Unread {
	if (start >= 2 * DAY) return unread('notUnderstood');
	if (end > start) return { start, end };
	const nextDay = end + DAY;
	return rules.endBeforeStartIsNextDay && nextDay > start
		? { start, end: nextDay }
		: unread('endNotAfterStart');
}

/** The time between the periods; undefined if they are not one after the other. */
function gapsOf(periods: readonly Span[]): Span[] | undefined {
	const gaps: Span[] = [];
	for (let i = 1; i < periods.length; i++) {
		const gap = { start: periods[i - 1].end, end: periods[i].start };
		if (gap.end < gap.start) return undefined;
		if (gap.end > gap.start) gaps.push(gap);
	}
	return gaps;
}

/** What the cell writes comes before the rules. */
function breaksOf(
	shift: Span,
	{ breaks: written, breakMinutes }: Found,
	gaps: readonly Span[],
	{ breakRules }: WorkRules,
): readonly Span[] | Unread {
	const placed = written.map((pause) => placeWithin(shift, pause));
	if (placed.includes(undefined)) return unread('breakOutside');
	const known = inOrder([...(placed as Span[]), ...gaps]);
	if (!known) return unread('breakOutside');
	if (breakMinutes === undefined) {
		return known.length > 0 ? known : (breaksByRule(shift, breakRules) ?? unread('breakOutside'));
	}
	const total = known.reduce((sum, { start, end }) => sum + end - start, 0);
	if (total === breakMinutes) return known;
	// A length without a place: only a rule can say where the break begins.
	const rule = rulesFor(shift, breakRules);
	if (known.length > 0 || rule.length !== 1) return unread('breakWithoutPlace');
	const [pause] = breaksByRule(shift, [{ ...rule[0], minutes: breakMinutes }]) ?? [];
	return pause ? [pause] : unread('breakWithoutPlace');
}
