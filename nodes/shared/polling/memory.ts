import { createHash } from 'crypto';
import { type DateRange, holds } from '../time/dateRange';
import type { Day } from '../time/jst';

/** What a trigger has already told, by working day: short digests, because n8n stores this with the workflow. */
export interface Memory {
	/** The last day a poll looked at: after a pause, the next one begins there. */
	readonly lastDay?: Day;
	readonly told: Readonly<Record<Day, readonly string[]>>;
}

/** One thing that can be told once. */
export interface Event<T> {
	readonly day: Day;
	/** Tells it from every other event of its day. */
	readonly identity: string;
	readonly event: T;
}

/** Enough to tell apart what one company does in a day. */
const DIGEST_LENGTH = 12;

/**
 * Splits events into new and told, and answers the memory for the next poll. Without a memory (the first poll)
 * everything that exists is taken as told. `forgetsEnded`: an event that is gone may be told again when
 * it comes back; otherwise it stays told as long as its day is looked at.
 */
export function tellOnce<T>(
	events: ReadonlyArray<Event<T>>,
	memory: Memory | undefined,
	range: DateRange,
	{ forgetsEnded = false } = {},
): { readonly fresh: T[]; readonly memory: Memory } {
	const told: Record<Day, string[]> = {};
	const before = new Map<Day, Set<string>>();
	for (const [day, digests] of Object.entries(memory?.told ?? {})) {
		if (!holds(range, day)) continue;
		before.set(day, new Set(digests));
		if (!forgetsEnded) told[day] = [...digests];
	}
	const fresh: T[] = [];
	for (const { day, identity, event } of events) {
		const digest = createHash('sha256')
			.update(identity)
			.digest('base64url')
			.slice(0, DIGEST_LENGTH);
		const isTold = before.get(day)?.has(digest) ?? false;
		if (!isTold || forgetsEnded) (told[day] ??= []).push(digest);
		if (!isTold && memory !== undefined) fresh.push(event);
	}
	return { fresh, memory: { lastDay: range.end, told } };
}
