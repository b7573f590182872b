import type { VendorError } from '../shared/http/vendorProfile';

interface ErrorBody {
	errors?: Array<{ code?: number | string; message?: string }>;
	code?: number | string;
	message?: string;
}

/**
 * Reads both error shapes: `{ errors: [{ code, message }] }` with numbers, and the flat `{ code, message }` with texts.
 * The flat one counts only as a whole: other answers have a `code`, too.
 * @see https://developer.kingtime.jp/ (overview, エラー)
 */
export function readError(body: unknown): VendorError | undefined {
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
	const { errors, code, message } = body as ErrorBody;
	const [first] = Array.isArray(errors) ? errors : [];
	if (first !== undefined) {
		const messages = errors?.map((error) => error.message ?? '').filter((text) => text !== '');
		return { code: asText(first.code), message: messages?.join(' ') };
	}
	if (code === undefined || message === undefined) return undefined;
	return { code: asText(code), message };
}

const asText = (code: number | string | undefined) =>
	code === undefined ? undefined : String(code);

/** List answers come by day: `[{ date, dailyX: [row, …] }]`; a single day as one such object. One row per person and day. */
export function flattenDays<Row>(answer: unknown, list: 'dailySchedules' | 'dailyWorkings'): Row[] {
	const days = Array.isArray(answer) ? answer : [answer];
	return days.flatMap((day: unknown) => (day as Record<string, Row[]> | undefined)?.[list] ?? []);
}
