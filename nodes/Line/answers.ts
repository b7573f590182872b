import type { HttpAnswer } from '../shared/http/port';
import type { VendorError } from '../shared/http/vendorProfile';

interface LineError {
	message?: unknown;
	details?: unknown;
	/** Token calls answer in the shape of OAuth. */
	error?: unknown;
	error_description?: unknown;
}

/** LINE marks it by words only; should they change, it is a limit like any other. */
const MONTHLY_LIMIT = /monthly limit/i;
/** Longer lists of details are cut, so that the request id stays readable. */
const LONGEST_WORDS = 220;

/** LINE's words, its `details[]` as `property: message`, and the request id that its support asks for. */
export function readError(
	body: unknown,
	{ status, headers }: Pick<HttpAnswer, 'status' | 'headers'>,
): VendorError | undefined {
	if (status < 400) return undefined;
	const { message, details, error, error_description: description } = (body ?? {}) as LineError;
	const words = [message ?? description ?? error, ...detailsIn(details)].filter(isText).join('; ');
	const requestId = headers['x-line-request-id'];
	const told = requestId === undefined ? '' : ` [request ${requestId}]`;
	const code = MONTHLY_LIMIT.test(words) ? { code: 'monthlyLimit' } : {};
	return { ...code, message: `${words.slice(0, LONGEST_WORDS)}${told}`.trim() };
}

function detailsIn(details: unknown): string[] {
	if (!Array.isArray(details)) return [];
	return (details as Array<{ message?: string; property?: string } | null>).map((detail) =>
		[detail?.property, detail?.message].filter(isText).join(': '),
	);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
