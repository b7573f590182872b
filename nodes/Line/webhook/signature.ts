import { createHmac, timingSafeEqual } from 'crypto';

/**
 * Whether the bytes were signed with the channel secret: base64 of HMAC-SHA256 over the body as it came, compared in
 * constant time. Anything missing is a no.
 * https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/
 */
export function isSigned(
	body: Uint8Array | undefined,
	signature: unknown,
	channelSecret: string,
): boolean {
	if (body === undefined || typeof signature !== 'string' || channelSecret === '') return false;
	const expected = createHmac('sha256', channelSecret).update(body).digest('base64');
	// As texts: a decoder would overlook what does not belong into base64.
	const [given, wanted] = [Buffer.from(signature, 'utf8'), Buffer.from(expected, 'utf8')];
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}
