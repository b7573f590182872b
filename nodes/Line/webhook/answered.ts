/** The part of an HTTP answer that is asked. */
export interface Answer {
	readonly statusCode: number;
	readonly writableEnded: boolean;
	/** The connection is gone. */
	readonly destroyed: boolean;
	once(event: 'finish' | 'close', listener: () => void): unknown;
}

const LOOK_EVERY_MS = 50;
const LONGEST_MS = 120_000;

/**
 * Whether n8n took the execution of a request: it answers 200 when the execution is stored and begun, and an error when
 * it could not be. LINE may hang up before (after two seconds), and n8n goes on nevertheless: then its answer, which goes
 * nowhere, is waited for.
 */
export async function isTaken(answer: Answer, sleep: (ms: number) => Promise<void>) {
	if (!answer.writableEnded && !answer.destroyed) {
		await new Promise<void>((resolve) => {
			answer.once('finish', resolve);
			answer.once('close', resolve);
		});
	}
	for (let waited = 0; !answer.writableEnded && waited < LONGEST_MS; waited += LOOK_EVERY_MS) {
		await sleep(LOOK_EVERY_MS);
	}
	return answer.writableEnded && answer.statusCode === 200;
}
