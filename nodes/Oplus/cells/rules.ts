import type { BreakRule } from './breaks';
import type { Span } from './clock';

/** A pattern (勤務パターン) that stands in a cell by its name alone. */
export interface Pattern extends Span {
	readonly breaks?: readonly Span[];
}

/**
 * What the words and times in a cell mean. All words are compared plain (see `word` in text.ts). What is not in
 * one of these tables is not read.
 */
export interface CellRules {
	/** No shift on that day: `×`, and `〇` (available, no times given). */
	readonly off: readonly string[];
	/** Leave in place of work: mark → the word that goes into the record. */
	readonly leave: Readonly<Record<string, string>>;
	/** Beside times or a pattern: the shift is not yet confirmed (確定). */
	readonly unconfirmed: readonly string[];
	/** Words that may stand beside times and change nothing: 業務名, 早番 … */
	readonly workNames: readonly string[];
	/** Lets any word of letters stand beside times, unless it is, or holds, one of the marks above. */
	readonly anyWorkName?: boolean;
	/** Names that stand for times: 早番 → 7:00-16:00. */
	readonly patterns: Readonly<Record<string, Pattern>>;
	/** `22:00-5:00` ends on the next day. Otherwise such a cell is not read. */
	readonly endBeforeStartIsNextDay?: boolean;
	/** `9:00-12:00 / 13:00-18:00` is one shift with a break. Otherwise such a cell is not read. */
	readonly gapIsBreak?: boolean;
	/** `9-18` means 9:00-18:00. */
	readonly bareHours?: boolean;
	readonly breakRules: readonly BreakRule[];
}
