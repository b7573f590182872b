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

export interface Budget {
	/** Waits for a free slot. What it answers gives the slot back, for calls that the vendor does not count. */
	take(): Promise<() => void>;
}

/** No limit. */
export const unlimited: Budget = { take: async () => () => undefined };

/** A sliding window: a call waits until the one `calls` before it is `perMs` old. First come, first served. */
export function slidingWindow({ calls, perMs }: Rate, clock: Clock): Budget {
	const sent: number[] = [];
	let queue: Promise<unknown> = Promise.resolve();

	const waitForSlot = async () => {
		for (;;) {
			const now = clock.now();
			while (sent.length > 0 && sent[0] <= now - perMs) sent.shift();
			if (sent.length < calls) {
				sent.push(now);
				return () => {
					const index = sent.lastIndexOf(now);
					if (index >= 0) sent.splice(index, 1);
				};
			}
			await clock.sleep(sent[0] + perMs - now);
		}
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
