import { redact, textsIn } from '../shared/http/redact';
import { OPEN_KEYS } from './vendor';

/** A text is for a person to read: longer ones, and longer lists, are cut. */
const LONGEST = 300;
const MOST = 1_000;

/**
 * A vendor's texts without secrets and without what was sent, but for codes: a text names the person, not what the person
 * is. All in one go: an update may hold tens of thousands of values.
 */
export function cleanTexts(
	texts: readonly string[],
	sent: object,
	secrets: readonly string[],
): string[] {
	const parting = '\u0000';
	const whole = texts.slice(0, MOST).join(parting);
	return redact(whole, [...secrets, ...textsIn(sent, OPEN_KEYS)])
		.split(parting)
		.map((text) => text.slice(0, LONGEST));
}
