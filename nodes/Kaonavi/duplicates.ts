import { Refusal } from '../shared/http/refusal';
import type { Reason } from '../shared/reasons/reason';
import { nameOf, recordReasons } from '../shared/records';

/** Says what is wrong with a key that is there twice: nobody knows which row is right. */
export function duplicatesIn(codes: readonly string[]): (code: string) => Reason | undefined {
	const times = new Map<string, number>();
	for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
	return (code) => {
		const count = times.get(code) ?? 1;
		return count > 1 ? recordReasons.duplicate({ record: nameOf(code), count }) : undefined;
	};
}

/** Throws a `Refusal` for the first of the keys that is there twice. */
export function mustDiffer(keys: readonly string[]): void {
	const twice = duplicatesIn(keys);
	for (const key of keys) {
		const reason = twice(key);
		if (reason) throw new Refusal('refused', reason);
	}
}
