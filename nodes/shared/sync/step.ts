import type { Reason } from '../reasons/reason';

/** What a sync does, or did, about one record. */
export type Action = 'create' | 'update' | 'delete' | 'unchanged' | 'skip' | 'failed';

/** The three that change the target. */
export const WRITES: ReadonlySet<Action> = new Set<Action>(['create', 'update', 'delete']);

export type Changes = Readonly<Record<string, { readonly from?: unknown; readonly to?: unknown }>>;

/** One record of the plan, and later of the report. */
export interface Step<R> {
	readonly key: string;
	readonly action: Action;
	/** The wanted record; for a deletion, the one the target holds. */
	readonly record: Partial<R>;
	/** Index of the input item the record came from; a deletion has none. */
	readonly item?: number;
	readonly changes?: Changes;
	readonly reason?: Reason;
}

/** Whether carrying the step out sends something to the target. */
export function isWrite({ action }: Pick<Step<unknown>, 'action'>): boolean {
	return WRITES.has(action);
}
