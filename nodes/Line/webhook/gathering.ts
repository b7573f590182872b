/** Deliveries whose events start one execution together. */
export interface Batch<Event> {
	/** For the delivery that began the batch: all its events, once the batch before it is handed over. */
	readonly departure: Promise<readonly Event[]>;
	/** Whether n8n stored the execution. */
	readonly handedOver: Promise<boolean>;
	settle(isStored: boolean): void;
}

/** A batch does not wait longer for the one before it: n8n's limit of concurrent executions may hold that one up. */
export const LONGEST_WAIT_MS = 300;

/**
 * Gathers what comes while n8n is busy storing an execution, as a database gathers commits: a delivery that comes alone
 * starts at once, those of a burst share executions, and none is acknowledged before its events are stored.
 */
export class Gathering<Event> {
	private open?: { readonly batch: Batch<Event>; readonly events: Event[] };
	private last: Promise<unknown> = Promise.resolve();

	constructor(private readonly sleep: (ms: number) => Promise<void>) {}

	/** The batch that takes the events, and whether they began it. `most`: events in one batch, if several deliveries share it. */
	join(events: readonly Event[], most: number): { batch: Batch<Event>; isFirst: boolean } {
		if (this.open && this.open.events.length + events.length <= most) {
			this.open.events.push(...events);
			return { batch: this.open.batch, isFirst: false };
		}
		return { batch: this.begin([...events]), isFirst: true };
	}

	private begin(events: Event[]): Batch<Event> {
		let settle: (isStored: boolean) => void = () => {};
		const handedOver = new Promise<boolean>((resolve) => (settle = resolve));
		const isFree = Promise.race([this.last, this.sleep(LONGEST_WAIT_MS)]);
		const departure = isFree.then(() => {
			if (this.open?.batch === batch) this.open = undefined;
			return events;
		});
		const batch = { departure, handedOver, settle };
		this.open = { batch, events };
		this.last = handedOver;
		return batch;
	}
}
