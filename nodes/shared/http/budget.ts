/** A clock and a way to wait, passed in so that spacing can be proved on a fake clock. */
export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
}

/** At most `calls` within any `perMs` milliseconds. */
export interface Rate {
	readonly calls: number;
	readonly perMs: number;
}

/** The place of one call in a window. */
export interface Slot {
	/** For a call that the vendor does not count. */
	giveBack(): void;
	/** The call is over: the vendor has counted it by now, at the latest. */
	answered(): void;
}

export interface Budget {
	/** Waits for a free slot. */
	take(): Promise<Slot>;
}

const FREE: Slot = { giveBack: () => undefined, answered: () => undefined };

/** No limit. */
export const unlimited: Budget = { take: async () => FREE };

/**
 * A sliding window: a call waits until the one `calls` before it is `perMs` old. First come, first served. A call counts
 * from its answer, because the vendor's clock saw it somewhere between sending and answer: counted from the sending, a
 * call that travelled slowly would let the next one come a moment too early.
 */
export function slidingWindow({ calls, perMs }: Rate, clock: Clock): Budget {
	const sent: Array<{ at: number }> = [];
	let queue: Promise<unknown> = Promise.resolve();

	const waitForSlot = async () => {
		for (;;) {
			const now = clock.now();
			while (sent.length > 0 && sent[0].at <= now - perMs) sent.shift();
			if (sent.length < calls) return open(now);
			await clock.sleep(sent[0].at + perMs - now);
		}
	};
	const open = (at: number): Slot => {
		const entry = { at };
		sent.push(entry);
		const remove = () => {
			const index = sent.indexOf(entry);
			if (index >= 0) sent.splice(index, 1);
			return index >= 0;
		};
		return {
			giveBack: () => void remove(),
			answered() {
				if (!remove()) return;
				entry.at = clock.now();
				sent.push(entry);
			},
		};
	};
	return {
		take() {
			const turn = queue.then(waitForSlot);
			queue = turn;
			return turn;
		},
	};
}

/**
 * One sliding window for each name, kept as long as the process lives: whatever counts against the same limit of a
 * vendor (all nodes and executions with one credential) asks for the same name and waits in the same queue.
 */
export function budgetBook(rate: Rate, clock: Clock): (name: string) => Budget {
	const budgets = new Map<string, Budget>();
	return (name) => {
		const known = budgets.get(name);
		if (known) return known;
		const opened = slidingWindow(rate, clock);
		budgets.set(name, opened);
		return opened;
	};
}
