import { createHash } from 'crypto';
import type { HttpRequest, Reply } from './port';
import type { Refusal } from './refusal';

/** What became of a `once` request that was already sent. */
export type Sent = { readonly reply: Reply<unknown> } | { readonly ambiguous: Refusal };

/** More than one execution will ever hold open at a time; the oldest are forgotten first. */
const MOST_REMEMBERED = 20_000;

/**
 * Remembers the `once` requests of an execution. n8n's Retry On Fail runs a whole node again; an identical
 * punch of the same execution is then answered from here, or refused again if nobody knows what became of it.
 */
export class SentOnce {
	private readonly sent = new Map<string, Sent>();

	recall(execution: string, request: HttpRequest): Sent | undefined {
		return this.sent.get(keyOf(execution, request));
	}

	remember(execution: string, request: HttpRequest, sent: Sent): void {
		this.sent.set(keyOf(execution, request), sent);
		if (this.sent.size <= MOST_REMEMBERED) return;
		const [oldest] = this.sent.keys();
		this.sent.delete(oldest);
	}
}

/** A digest: the memory holds no personal data. */
function keyOf(execution: string, request: HttpRequest): string {
	const { method, path, query, body, occurrence } = request;
	const bytes = body instanceof Uint8Array ? body : undefined;
	const json = bytes === undefined ? body : undefined;
	const hash = createHash('sha256');
	hash.update(JSON.stringify([execution, occurrence, method, path, query, json]));
	if (bytes !== undefined) hash.update(bytes);
	return hash.digest('base64');
}
