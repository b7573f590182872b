/** What n8n keeps for a trigger between deliveries and restarts. */
export interface SeenState {
	seen?: string[];
}

/** Enough for a redelivery after an outage of some hours at a busy account; n8n stores it with the workflow. */
export const MOST_STORED = 1_000;
/** In memory, for each trigger. */
export const MOST_REMEMBERED = 10_000;

/**
 * Remembers events by `webhookEventId`. `take` has no pause in it, so of two deliveries that come at once only one
 * gets an event. The memory is this process's; what is stored outlives a restart and reaches other processes late.
 */
export class SeenEvents {
	private readonly byTrigger = new Map<string, Set<string>>();

	/** Those of the events that the trigger has not had before; events without an id always pass. */
	take<Event extends { webhookEventId?: string }>(
		trigger: string,
		events: readonly Event[],
		state: SeenState,
	): Event[] {
		const seen = this.byTrigger.get(trigger) ?? new Set<string>();
		this.byTrigger.set(trigger, seen);
		for (const id of state.seen ?? []) seen.add(id);
		const fresh = events.filter(({ webhookEventId: id }) => {
			if (id === undefined) return true;
			const isNew = !seen.has(id);
			seen.add(id);
			return isNew;
		});
		for (const id of seen) {
			if (seen.size <= MOST_REMEMBERED) break;
			seen.delete(id);
		}
		if (fresh.length > 0) state.seen = [...seen].slice(-MOST_STORED);
		return fresh;
	}
}
