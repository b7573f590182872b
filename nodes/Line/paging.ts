import type { ReadParameter } from '../shared/node/operation';

interface Page {
	readonly ids: readonly string[];
	/** The token of the next page; a page may be short, or empty, although there is one. */
	readonly next?: string;
}

/** All ids, or as many as *Limit* says. `ask` gets how many are wanted at most, and where to go on. */
export async function readPages(
	parameter: ReadParameter,
	ask: (wanted: number, start?: string) => Promise<Page>,
): Promise<string[]> {
	const most = parameter('returnAll', false) ? Infinity : parameter<number>('limit', 50);
	const found: string[] = [];
	let start: string | undefined;
	do {
		const { ids, next } = await ask(most - found.length, start);
		found.push(...ids);
		// The same place again would go round for ever.
		start = next === start ? undefined : next;
	} while (start !== undefined && found.length < most);
	return found.slice(0, most);
}
