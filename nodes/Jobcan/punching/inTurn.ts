/** The last piece of work of each name, in this process. */
const last = new Map<string, Promise<unknown>>();

/**
 * Pieces of work of the same name are done one after the other, in the order of asking, also those of other executions in
 * this process; different names do not wait for each other. A piece that fails holds nobody up.
 */
export async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
	const before = last.get(name) ?? Promise.resolve();
	const turn = before.then(work, work);
	last.set(name, turn);
	try {
		return await turn;
	} finally {
		if (last.get(name) === turn) last.delete(name);
	}
}
