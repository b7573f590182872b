import { createHash } from 'crypto';

/**
 * `X-Line-Retry-Key`: the same for the same send of the same execution, so that a repetition, n8n's Retry On Fail
 * included, is recognised by LINE (for 24 hours) and not delivered twice. A name-based UUID (version 8: our own hash).
 * https://developers.line.biz/en/reference/messaging-api/#retry-api-request
 */
export function retryKey(...of: unknown[]): string {
	const hex = createHash('sha256').update(JSON.stringify(of)).digest('hex');
	const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join('-');
}
