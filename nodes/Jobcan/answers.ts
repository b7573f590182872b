import type { HttpAnswer } from '../shared/http/port';
import { Refusal } from '../shared/http/refusal';
import type { VendorError } from '../shared/http/vendorProfile';
import { jobcanReasons } from './reasons';
import { NAME } from './vendor';

interface ErrorBody {
	code?: unknown;
	message?: unknown;
	errors?: unknown;
	error?: unknown;
	error_description?: unknown;
}

/**
 * The shape of error bodies is not published, only that they explain themselves: the usual shapes are read, and anything
 * else is told as it stands. A page of a proxy is not the vendor's word.
 */
export function readError(
	body: unknown,
	{ status, text }: Pick<HttpAnswer, 'status' | 'text'>,
): VendorError | undefined {
	if (status < 400) return undefined;
	if (body === undefined) return /^\s*(<|$)/.test(text) ? undefined : { message: text.trim() };
	if (typeof body !== 'object' || body === null) return { message: String(body) };
	const { code, message, errors, error, error_description: description } = body as ErrorBody;
	const [first] = Array.isArray(errors) ? (errors as ErrorBody[]) : [];
	if (first?.message !== undefined)
		return { code: asCode(first.code), message: String(first.message) };
	if (message !== undefined) return { code: asCode(code), message: String(message) };
	if (typeof error === 'string') return { code: error, message: asCode(description) };
	return { message: JSON.stringify(body) };
}

const asCode = (code: unknown) => (code === undefined || code === null ? undefined : String(code));

/**
 * The list in an answer: under the first of the names that holds one, or the answer itself. Throws a `Refusal` if there is
 * none: a changed answer must not pass for an empty one.
 */
export function listIn<Row>(body: unknown, ...names: readonly string[]): Row[] {
	if (Array.isArray(body)) return body as Row[];
	const found = names
		.map((name) => (body as Record<string, unknown> | undefined)?.[name])
		.find((list) => Array.isArray(list));
	if (found) return found as Row[];
	throw new Refusal('unreachable', jobcanReasons.noList({ vendor: NAME, name: names[0] }));
}
