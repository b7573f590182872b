import { word } from '../text';
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
	const off = new Set(rules.off.map(word));
	const leave = new Map(Object.entries(rules.leave).map(([mark, as]) => [word(mark), as]));
	const unconfirmed = new Set(rules.unconfirmed.map(word));
	const patterns = new Map(Object.entries(rules.patterns).map(([name, at]) => [word(name), at]));
	const names = new Set([...rules.workNames.map(word), ...patterns.keys()]);
	const marks = [...off, ...leave.keys(), ...unconfirmed];
	return {
		off,
		leave,
		unconfirmed,
		patterns,
		isWorkName: (text) =>
			names.has(text) ||
			(rules.anyWorkName === true && !marks.some((mark) => mark !== '' && text.includes(mark))),
		isNameWith: (text, digit) =>
			digit !== '' && (/[A-Za-z0-9]$/.test(text) || names.has(text + digit)),
	};
}

/** Stands before a break's times or length: `休憩12:00-13:00`, `休60分`, `休憩なし`. */
export const BREAK_WORDS: ReadonlySet<string> = new Set(['休憩', '休', '休憩時間', '中抜け']);
export const NO_BREAK_WORDS: ReadonlySet<string> = new Set(['休憩なし', '休憩無し', '休憩無']);
