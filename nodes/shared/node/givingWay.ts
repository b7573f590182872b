import { sleep } from 'n8n-workflow';

/** The sender of a webhook request does not wait longer for the answer: LINE hangs up then. */
export const URGENT_MS = 2_000;
/** A run does not wait longer in all: the people of its own items wait too. */
export const LONGEST_MS = 5_000;
const LOOK_EVERY_MS = 10;

/** An HTTP answer that is still to be given. */
export interface OpenAnswer {
	/** It is given, or nobody is there any more to take it. */
	once(event: 'close', listener: () => void): unknown;
}

/** Since when, in this process; in queue mode, the processes that answer are not those that execute. */
const awaited = new Map<OpenAnswer, number>();

/** Somebody waits for this answer: until it is given, two seconds at most, running nodes give way. */
export function awaitedAnswer(answer: OpenAnswer): void {
	awaited.set(answer, performance.now());
	answer.once('close', () => awaited.delete(answer));
}

function isAnyAwaited(): boolean {
	for (const [answer, since] of awaited) {
		if (performance.now() - since < URGENT_MS) return true;
		awaited.delete(answer);
	}
	return false;
}

/**
 * What a run waits for before each of its items: that no answer is awaited. n8n answers webhooks and runs nodes in one
 * thread, and every answer takes it a dozen turns of its event loop, each as long as what running nodes do meanwhile.
 */
export function givingWay(): () => Promise<void> {
	let waited = 0;
	return async () => {
		while (waited < LONGEST_MS && isAnyAwaited()) {
			const since = performance.now();
			await sleep(LOOK_EVERY_MS);
			waited += performance.now() - since;
		}
	};
}
