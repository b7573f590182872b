/** What n8n keeps for a trigger between deliveries and restarts. */
export interface SeenState {
	seen?: string[];
}

/** Enough for a redelivery after an outage of some hours at a busy account; n8n stores it with the workflow. */
export const MOST_STORED = 1_000;
/** In memory, for each trigger. */
export const MOST_REMEMBERED = 10_000;

interface Identified {
	readonly webhookEventId?: string;
}

/**
 * Remembers the events of one trigger by `webhookEventId`. An event is *under way* from the moment a delivery brings it
 * until n8n has stored its execution, and *known* from then on: one whose execution could not be stored must start when
 * LINE brings it again. Nothing in here pauses, so of two deliveries that come at once only one gets an event.
 *
 * The memory is this process's. What is stored outlives a restart; other processes see it late, and writing it is no
 * lock between them.
 */
export class SeenEvents {
	private readonly known = new Set<string>();
	private readonly underWay = new Map<string, Promise<boolean>>();

	/** Takes in what was stored: by this process before a restart, or by another one. */
	learn({ seen = [] }: SeenState): void {
		// The list that this process stored last ends with an event that it knows.
		if (seen.length > 0 && this.has(seen[seen.length - 1])) return;
		for (const id of seen) this.known.add(id);
		this.forgetOldest();
	}

	/** Those that are new, each once; events without an id always are. `others` tells when those under way have ended. */
	sort<Event extends Identified>(events: readonly Event[]) {
		const here = new Set<string>();
		const fresh = events.filter(({ webhookEventId: id }) => {
			if (id === undefined) return true;
			const isNew = !this.has(id) && !here.has(id);
			here.add(id);
			return isNew;
		});
		const others = idsOf(events).flatMap((id) => this.underWay.get(id) ?? []);
		return { fresh, others };
	}

	/** The events are under way until `handedOver` tells whether they are stored. */
	begin(events: readonly Identified[], handedOver: Promise<boolean>): void {
		const ids = idsOf(events);
		for (const id of ids) this.underWay.set(id, handedOver);
		void handedOver.then((isStored) => {
			for (const id of ids) {
				this.underWay.delete(id);
				if (isStored) this.known.add(id);
			}
			this.forgetOldest();
		});
	}

	/** What is to be stored together with the execution of these events. */
	toStore(events: readonly Identified[]): string[] {
		return [...this.known, ...idsOf(events)].slice(-MOST_STORED);
	}

	private has(id: string): boolean {
		return this.known.has(id) || this.underWay.has(id);
	}

	private forgetOldest(): void {
		for (const id of this.known) {
			if (this.known.size <= MOST_REMEMBERED) return;
			this.known.delete(id);
		}
	}
}

const idsOf = (events: readonly Identified[]) =>
	events.flatMap(({ webhookEventId: id }) => (id === undefined ? [] : [id]));
