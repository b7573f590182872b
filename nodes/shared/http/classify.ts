import { DateTime } from 'luxon';
import type { HttpAnswer, HttpRequest, Unanswered } from './port';
import { redact, textsIn } from './redact';
import { httpReasons } from './reasons';
import { Refusal, type AnswerKind } from './refusal';
import { readRetryAfter } from './repetition';
import type { ErrorRow, VendorError, VendorProfile } from './vendorProfile';

/** Rows that hold for every vendor, asked after its own. */
const COMMON_ROWS: readonly ErrorRow[] = [
	{ status: 401, kind: 'credential' },
	{ status: 403, kind: 'permission' },
	{ status: 404, kind: 'notFound' },
	{ status: 429, kind: 'rateLimited' },
];

/** Longer answers are cut: a text is for a person to read. */
const LONGEST_ANSWER = 300;

export type Parsed = { readonly body: unknown } | { readonly unreadable: string };

/** The JSON of an answer; an empty body is undefined. HTML and cut JSON are unreadable, and said to be so. */
export function parse({ text, headers }: HttpAnswer): Parsed {
	if (text.trim() === '') return { body: undefined };
	try {
		return { body: JSON.parse(text) as unknown };
	} catch {
		const isHtml = /html/.test(headers['content-type'] ?? '') || /^\s*</.test(text);
		return { unreadable: isHtml ? 'HTML instead of JSON' : 'incomplete JSON' };
	}
}

const isOk = ({ status }: HttpAnswer) => status >= 200 && status < 300;

/** What the request expects to read: bytes of a file that came, else JSON. A refusal is JSON always. */
export function read({ expects }: HttpRequest, answer: HttpAnswer): Parsed {
	return expects === 'bytes' && isOk(answer) ? { body: answer.bytes } : parse(answer);
}

/**
 * Turns an answer into a refusal, or undefined if the vendor did what it was asked. `parsed`: the answer's JSON, if the
 * caller has it already: a month of a large company is not read twice.
 */
export function refusalOf(
	request: HttpRequest,
	answer: HttpAnswer,
	vendor: VendorProfile,
	secrets: readonly string[],
	parsed = read(request, answer),
): Refusal | undefined {
	if (request.accepts?.includes(answer.status)) return undefined;
	const ok = isOk(answer);
	const unreadable = 'unreadable' in parsed ? parsed.unreadable : emptyRead(request, answer);
	if (unreadable !== undefined && ok) return lost(request, vendor, unreadable);
	const error = vendor.readError('body' in parsed ? parsed.body : undefined, answer);
	if (ok && error === undefined) return undefined;

	const row = rowFor(answer.status, error, vendor);
	const kind = row?.kind ?? kindOfStatus(answer.status);
	if (kind === 'unavailable' && request.repeat === 'once' && !answer.notSent) {
		return lost(request, vendor, `HTTP ${answer.status}`);
	}
	const hidden = [...secrets, ...textsIn(request.body, vendor.openKeys)];
	const values = {
		vendor: vendor.name,
		status: answer.status,
		answer: wordsOf(error, hidden),
		attempts: 1,
		resumeAt: '',
		cause: '',
	};
	return new Refusal(kind, row?.reason?.(values) ?? httpReasons[kind](values), {
		status: answer.status,
		code: error?.code,
		retryAfterMs:
			readRetryAfter(answer.headers['retry-after'], serverTime(answer) ?? 0) ?? row?.retryAfterMs,
	});
}

/** Statuses that come without a body: nothing to tell, and not ready yet. */
const BODILESS: ReadonlySet<number> = new Set([202, 204]);

/** Who asks for records and gets nothing at all did not get an empty list: the answer was cut off. */
function emptyRead({ method }: HttpRequest, answer: HttpAnswer): string | undefined {
	const { status, text, bytes } = answer;
	const isEmpty = bytes === undefined ? text.trim() === '' : bytes.length === 0;
	return method === 'GET' && !BODILESS.has(status) && isEmpty ? 'an empty answer' : undefined;
}

/** Nothing came back: a `once` request that left may have been carried out. */
export function refusalOfSilence(
	request: HttpRequest,
	{ unanswered, sent }: Unanswered,
	vendor: VendorProfile,
): Refusal {
	return lost(sent ? request : { repeat: 'safe' }, vendor, unanswered);
}

/** The vendor's own clock in epoch milliseconds, from its `Date` header. */
export function serverTime({ headers }: Pick<HttpAnswer, 'headers'>): number | undefined {
	const date = headers.date === undefined ? undefined : DateTime.fromHTTP(headers.date);
	return date?.isValid ? date.toMillis() : undefined;
}

function lost(
	{ repeat }: Pick<HttpRequest, 'repeat'>,
	vendor: VendorProfile,
	cause: string,
): Refusal {
	const kind = repeat === 'once' ? 'ambiguous' : 'unreachable';
	return new Refusal(kind, httpReasons[kind]({ vendor: vendor.name, cause }));
}

function rowFor(status: number, error: VendorError | undefined, vendor: VendorProfile) {
	return [...vendor.errors, ...COMMON_ROWS].find(
		(row) =>
			(row.status === undefined || row.status === status) &&
			(row.code === undefined || row.code === error?.code),
	);
}

function kindOfStatus(status: number): AnswerKind {
	return status >= 500 ? 'unavailable' : 'refused';
}

/** `: the vendor's words (code 2)`, cleaned of secrets and of what was sent. */
function wordsOf(error: VendorError | undefined, hidden: readonly string[]): string {
	if (error === undefined) return '';
	const words = redact(error.message ?? '', hidden).slice(0, LONGEST_ANSWER);
	const code = error.code === undefined ? '' : ` (code ${error.code})`;
	return words === '' && code === '' ? '' : `: ${words}${code}`;
}
