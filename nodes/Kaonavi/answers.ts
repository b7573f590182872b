import type { HttpAnswer } from '../shared/http/port';
import type { VendorError } from '../shared/http/vendorProfile';
import { TOKEN_CAP } from './vendor';

/** kaonavi's words about a wrong pair of key and secret. */
const KEY = /consumer_key/i;

/** The texts of a refusal: `{ "errors": ["…"] }`, in Japanese, without codes. */
export function errorsIn(body: unknown): string[] {
	const { errors } = (body ?? {}) as { errors?: unknown };
	return Array.isArray(errors) ? errors.map(String) : [];
}

/** Reads a refusal. A page of a proxy is not the vendor's word. */
export function readError(
	body: unknown,
	{ status }: Pick<HttpAnswer, 'status'>,
): VendorError | undefined {
	if (status < 400) return undefined;
	const message = errorsIn(body).join(' ');
	if (message === '') return undefined;
	if (TOKEN_CAP.test(message)) return { code: 'tokenCap' };
	if (status === 401 && KEY.test(message)) return { code: 'key' };
	return { message };
}
