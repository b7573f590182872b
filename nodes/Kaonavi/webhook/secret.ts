import { createHash, randomBytes, timingSafeEqual } from 'crypto';

/** A secret for one registration: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('hex');

/**
 * Whether a delivery carries the secret of the registration, compared in constant time: over digests, so that not even its
 * length is told. Anything missing is a no. kaonavi signs nothing: the secret comes in clear text.
 */
export function isSecret(given: unknown, secret: string | undefined): boolean {
	if (typeof given !== 'string' || secret === undefined || secret === '') return false;
	const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();
	return timingSafeEqual(digest(given), digest(secret));
}
