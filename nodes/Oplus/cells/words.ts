import { word } from '../../shared/sheet/text';
import type { CellRules, Pattern } from './rules';

/** The rules' words, plain and ready for comparison. Build once for a sheet: a sheet has thousands of cells. */
export interface WordBook {
	readonly off: ReadonlySet<string>;
	readonly leave: ReadonlyMap<string, string>;
	readonly unconfirmed: ReadonlySet<string>;
	readonly patterns: ReadonlyMap<string, Pattern>;
	isWorkName(text: string): boolean;
	/** Whether a time's first digit may belong to the name before it: `A1` in `A19:00`. */
	isNameWith(text: string, digit: string): boolean;
}

export function wordBook(rules: CellRules): WordBook {
	const off = wordSet(rules.off);
	const leave = wordMap(rules.leave);
	const unconfirmed = wordSet(rules.unconfirmed);
	const patterns = wordMap(rules.patterns);
	const names = new Set([...wordSet(rules.workNames), ...patterns.keys()]);
	const marks = [...off, ...leave.keys(), ...unconfirmed];
	return {
		off,
		leave,
		unconfirmed,
		patterns,
		isWorkName: (text) =>
			names.has(text) ||
			(rules.anyWorkName === true &&
				/^\p{L}/u.test(text) &&
				!marks.some((mark) => text.includes(mark))),
		isNameWith: (text, digit) =>
			digit !== '' && (/[A-Za-z0-9]$/.test(text) || names.has(text + digit)),
	};
}

// A blank mark in a user's table would match what has no text at all.
function wordSet(words: readonly string[]): Set<string> {
	return new Set(words.map(word).filter((text) => text !== ''));
}

function wordMap<T>(table: Readonly<Record<string, T>>): Map<string, T> {
	const rows = Object.entries(table).map(([text, value]): [string, T] => [word(text), value]);
	return new Map(rows.filter(([text]) => text !== ''));
}

/** Stands before a break's times or length: `休憩12:00-13:00`, `休60分`, `休憩なし`. */
export const BREAK_WORDS: ReadonlySet<string> = new Set(['休憩', '休', '休憩時間', '中抜け']);
export const NO_BREAK_WORDS: ReadonlySet<string> = new Set(['休憩なし', '休憩無し', '休憩無']);
