import type { Reason, ReasonValues } from '../reasons/reason';
import type { HttpAnswer } from './port';
import type { AnswerKind } from './refusal';

/** One row of a vendor's error table; the first row that fits decides. */
export interface ErrorRow {
	/** HTTP status, or any if absent. */
	readonly status?: number;
	/** The vendor's own code, as text, or any if absent. */
	readonly code?: string;
	readonly kind: AnswerKind;
	/** A text of its own; without it, the common text of the kind. */
	readonly reason?: (values?: ReasonValues) => Reason;
	/** How long this refusal makes one wait if the vendor does not say it itself. */
	readonly retryAfterMs?: number;
}

/** A vendor's own word about a refusal. */
export interface VendorError {
	readonly code?: string;
	readonly message?: string;
}

/** What the http layer must know of a vendor: data, and how to read its error bodies. */
export interface VendorProfile {
	readonly name: string;
	readonly errors: readonly ErrorRow[];
	/** Reads an error out of a body (undefined: no JSON), or undefined. Asked for answers with status 200, too. */
	readError(
		body: unknown,
		answer: Pick<HttpAnswer, 'status' | 'headers' | 'text'>,
	): VendorError | undefined;
	/** The text after repeated refusals for too many calls, if the common one does not fit. */
	readonly tooOften?: (values?: ReasonValues) => Reason;
	/** Keys of a request body whose values may be shown: codes, dates and times. */
	readonly openKeys: ReadonlySet<string>;
}
