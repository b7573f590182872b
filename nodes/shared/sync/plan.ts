import { recordReasons } from '../records/reasons';
import type { Reason } from '../reasons/reason';
import type { Changes, Step } from './step';

/** A record of the source. With a verdict it is already decided, and only takes part to protect its key. */
export interface Wanted<R> {
	readonly item: number;
	readonly key: string;
	readonly record: Partial<R>;
	readonly label: string;
	readonly verdict?: { readonly action: 'skip' | 'failed'; readonly reason: Reason };
}

export interface FieldRule<R> {
	readonly name: keyof R & string;
	/** Equal values need no write. Default: strictly equal. */
	same?(wanted: unknown, current: unknown): boolean;
}

/** What a vendor's sync lays down, as data. */
export interface SyncRules<R> {
	/** Only these fields are compared and reported; a wanted record without a field leaves it as it is. */
	readonly fields: ReadonlyArray<FieldRule<R>>;
	/** Keys that must not be changed, and why. */
	readonly blocked: ReadonlyMap<string, Reason>;
	/** Whether a record that the source does not name may be deleted. Never asked for a key the source names. */
	deletable(key: string, current: R): boolean;
}

/**
 * Decides what to do about every record: pure, no vendor, no clock. A key that the source names in any way
 * (readable or not, refused or not) is never deleted. Two rows for one key fail together, because nobody
 * can know which one is right. Wanted records come first, in order; then the deletions, by key.
 */
export function plan<R>(
	wanted: ReadonlyArray<Wanted<R>>,
	current: ReadonlyMap<string, R>,
	rules: SyncRules<R>,
): Array<Step<R>> {
	const named = new Map<string, number>();
	for (const { key } of wanted) named.set(key, (named.get(key) ?? 0) + 1);

	const steps = wanted.map((row) =>
		decide(row, named.get(row.key) ?? 1, current.get(row.key), rules),
	);
	const missing = [...current]
		.filter(([key]) => !named.has(key))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [key, record] of missing) {
		if (!rules.deletable(key, record)) continue;
		const reason = rules.blocked.get(key);
		steps.push({ key, action: reason ? 'skip' : 'delete', record, reason });
	}
	return steps;
}

function decide<R>(
	{ key, item, record, label, verdict }: Wanted<R>,
	count: number,
	current: R | undefined,
	rules: SyncRules<R>,
): Step<R> {
	const step = { key, item, record };
	if (verdict) return { ...step, ...verdict };
	if (count > 1) {
		return { ...step, action: 'failed', reason: recordReasons.duplicate({ record: label, count }) };
	}
	const changes = changesOf(record, current, rules.fields);
	if (current !== undefined && Object.keys(changes).length === 0)
		return { ...step, action: 'unchanged' };
	const reason = rules.blocked.get(key);
	if (reason) return { ...step, action: 'skip', reason, changes };
	return { ...step, action: current === undefined ? 'create' : 'update', changes };
}

function changesOf<R>(
	wanted: Partial<R>,
	current: R | undefined,
	fields: ReadonlyArray<FieldRule<R>>,
): Changes {
	const changes: Record<string, { from?: unknown; to?: unknown }> = {};
	for (const { name, same = Object.is } of fields) {
		const [from, to] = [current?.[name], wanted[name]];
		if (to !== undefined && !same(to, from))
			changes[name] = from === undefined ? { to } : { from, to };
	}
	return changes;
}
