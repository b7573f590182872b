import type { Http } from '../shared/http/port';
import { retryKey } from './retryKey';

/** LINE's two hosts. */
export interface Hosts {
	readonly api: Http;
	/** Files. */
	readonly data: Http;
}

/** What one run of the node shares. */
export interface Session {
	/** The hosts for the calls of one item: the same call of another item is another call. */
	at(item: number): Hosts;
	/** The retry key of a send; `of` tells the sends of a run apart. */
	retryKey(...of: unknown[]): string;
	/** Waits, for as long as an operation may. */
	sleep(ms: number): Promise<void>;
}

/** `place`: execution, node and run, which together name one run of the node for good. */
export function createSession(
	{ api, data }: Hosts,
	place: readonly unknown[],
	sleep: (ms: number) => Promise<void>,
): Session {
	const at = (http: Http, item: number): Http =>
		async function <T>(request: Parameters<Http>[0]) {
			return await http<T>({ occurrence: String(item), ...request });
		};
	return {
		at: (item) => ({ api: at(api, item), data: at(data, item) }),
		retryKey: (...of) => retryKey(place, of),
		sleep,
	};
}
