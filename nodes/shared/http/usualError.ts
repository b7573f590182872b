import type { HttpAnswer } from './port';
import type { VendorError } from './vendorProfile';

interface ErrorBody {
	code?: unknown;
	message?: unknown;
	errors?: unknown;
	error?: unknown;
	error_description?: unknown;
}

/**
 * A vendor's own word in a refusal whose shape is not published: the usual shapes are read, and anything else is told as
 * it stands. A page of a proxy is not the vendor's word.
 */
export function readUsualError(
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
