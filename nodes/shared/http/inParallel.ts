/**
 * Asks about each of many, `width` at a time, and answers in their order. For reads only. The first refusal ends it:
 * what is under way comes to its end, nothing further is begun.
 */
export async function inParallel<T, R>(
	many: readonly T[],
	width: number,
	ask: (one: T) => Promise<R>,
): Promise<R[]> {
	const answers: R[] = new Array<R>(many.length);
	let next = 0;
	let stopped = false;
	const worker = async () => {
		while (next < many.length && !stopped) {
			const index = next++;
			answers[index] = await ask(many[index]).catch((refusal: unknown) => {
				stopped = true;
				throw refusal;
			});
		}
	};
	const workers = Array.from({ length: Math.max(1, Math.min(width, many.length)) }, worker);
	await Promise.allSettled(workers);
	await Promise.all(workers);
	return answers;
}
