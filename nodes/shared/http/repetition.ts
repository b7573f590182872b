import type { HttpRequest } from './port';
import type { Refusal } from './refusal';

/** How often one call is sent at most, the first time included. */
export const MOST_ATTEMPTS = 4;
/** The first pause; each further one is twice as long. */
export const FIRST_PAUSE_MS = 1_000;
/** A vendor that asks for more than this is not waited for inside a node: n8n's Wait node is durable, a sleeping node is not. */
export const LONGEST_PAUSE_MS = 90_000;
/** The second that clocks may disagree about: `Retry-After` plus this. */
const RETRY_AFTER_SLACK_MS = 1_000;

/**
 * How long to wait before the request is sent again, or undefined if it must not be. Refused for too many
 * calls: certainly not carried out, so anything may be repeated. Lost or broken: only what is safe to repeat.
 */
export function pauseBeforeRepeating(
	{ repeat }: Pick<HttpRequest, 'repeat'>,
	{ kind, details }: Refusal,
	attempts: number,
): number | undefined {
	if (attempts >= MOST_ATTEMPTS) return undefined;
	const doubled = FIRST_PAUSE_MS * 2 ** (attempts - 1);
	if (kind === 'rateLimited') {
		const pause =
			details.retryAfterMs === undefined ? doubled : details.retryAfterMs + RETRY_AFTER_SLACK_MS;
		return pause <= LONGEST_PAUSE_MS ? pause : undefined;
	}
	const isOutage = kind === 'unavailable' || kind === 'unreachable';
	return isOutage && repeat === 'safe' ? doubled : undefined;
}

/** `Retry-After` in milliseconds: seconds, or an HTTP date measured on the answer's own clock. */
export function readRetryAfter(value: string | undefined, serverNow: number): number | undefined {
	if (value === undefined || value.trim() === '') return undefined;
	if (/^\d+$/.test(value.trim())) return Number(value) * 1_000;
	const until = Date.parse(value);
	return Number.isNaN(until) ? undefined : Math.max(0, until - serverNow);
}
