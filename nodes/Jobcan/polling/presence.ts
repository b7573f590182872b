import type { FieldNames } from '../vendor';
import { PUNCH_WORDS } from '../vendor';
import type { JobcanAdit } from '../wire';

/**
 * Whether the punches of a business date show that a person has come to the nth shift of the day. With known kinds: as
 * many clock-ins, or still at work. Without: enough punches to have come, gone and come again; breaks may make that too
 * generous, which keeps a notice back rather than sending a wrong one.
 */
export function hasCome(
	punches: readonly JobcanAdit[],
	nth: number,
	{ punchKind }: FieldNames,
): boolean {
	const kinds = punches.map((punch) => punch[punchKind]);
	const known: readonly unknown[] = Object.values(PUNCH_WORDS);
	if (!kinds.every((kind) => known.includes(kind))) return punches.length >= 2 * nth - 1;
	const count = (word: string | undefined) => kinds.filter((kind) => kind === word).length;
	const [ins, outs] = [count(PUNCH_WORDS.in), count(PUNCH_WORDS.out)];
	return ins >= nth || ins > outs;
}
