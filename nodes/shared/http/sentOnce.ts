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
function keyOf(execution: string, { method, path, query, body }: HttpRequest): string {
	const content = JSON.stringify([execution, method, path, query, body]);
	return createHash('sha256').update(content).digest('base64');
}
