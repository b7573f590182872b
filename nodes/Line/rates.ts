import type { Method } from '../shared/http/port';
import { type RateClass, RATES, USUAL_RATE } from './vendor';

const pattern = (route: string) =>
	new RegExp(`^${route.replace(/\//g, '\\/').replace('*', '[^/]+')}$`);

const CLASSES = RATES.flatMap((rate) => rate.routes.map((route) => ({ rate, is: pattern(route) })));

/** The limit that a call falls under. Each endpoint has its own, so its name goes with it. */
export function rateOf(method: Method, path: string): { rate: RateClass; endpoint: string } {
	const call = `${method} ${path}`;
	const found = CLASSES.find(({ is }) => is.test(call));
	return found
		? { rate: found.rate, endpoint: String(found.is) }
		: { rate: USUAL_RATE, endpoint: 'usual' };
}

/**
 * How long the bucket of this limit takes to hold one more call, in milliseconds; undefined where that is shorter
 * than any pause worth making. LINE sends no Retry-After.
 */
export function refillMs({ calls, perMs }: RateClass): number | undefined {
	const ms = perMs / calls;
	return ms >= 1_000 ? ms : undefined;
}
