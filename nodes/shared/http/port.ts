export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Query = Readonly<
	Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** One call to a vendor. */
export interface HttpRequest {
	readonly method: Method;
	/** Relative to the base URL, already encoded. */
	readonly path: string;
	/** An absent value is left out; a list becomes one key per value. */
	readonly query?: Query;
	/** Sent as JSON; bytes are sent as they are, and need a `content-type` among the headers. */
	readonly body?: object | Uint8Array;
	readonly headers?: Readonly<Record<string, string>>;
	/**
	 * `safe`: sending it a second time does no harm. `once`: never sent again unless the vendor has certainly
	 * not carried it out, because a second sending would double a punch or an employee.
	 */
	readonly repeat: 'safe' | 'once';
	/** Tells apart identical `once` requests that are both wanted, e.g. those of two items. */
	readonly occurrence?: string;
	/** Statuses outside 2xx that are no refusal but an answer to read. */
	readonly accepts?: readonly number[];
	/** `bytes`: the answer is a file; its reply's body is a `Uint8Array`. Default: JSON. */
	readonly expects?: 'json' | 'bytes';
	/** The vendor answers this call inside closed hours too. */
	readonly openAlways?: boolean;
}

/** What came back: header names in lower case, the body as text; as bytes too, if the request expects them. */
export interface HttpAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly text: string;
	readonly bytes?: Uint8Array;
	/** A token host's answer: the request itself was never sent. */
	readonly notSent?: true;
}

/** Nothing came back. `sent` is false only if the request certainly never left (name or connection refused). */
export interface Unanswered {
	readonly unanswered: string;
	readonly sent: boolean;
}

/** Sends one request, once, and never throws. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer | Unanswered>;

/** A call with everything a vendor demands around it: closed hours, budget, repetition, texts. */
export type Http = <T = unknown>(request: HttpRequest) => Promise<Reply<T>>;

export interface Reply<T> {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	/** The parsed JSON, or the bytes that were expected; undefined for an empty body. */
	readonly body: T;
	/** How often it was sent: more than 1 after a repetition. */
	readonly attempts: number;
	/** The same `once` request had been answered before in this execution; nothing was sent now. */
	readonly replayed?: boolean;
}
