import { redact, textsIn } from '../shared/http/redact';
import { NAMED } from './update/namedCodes';
import { OPEN_KEYS } from './vendor';

/** A text is for a person to read: longer ones are cut, and of more than so many only whom they name remains. */
const LONGEST = 300;
const MOST = 1_000;

/** No characters of any text: one parts texts, the other stands for a person's name by code. */
const [PARTING, MENTION] = ['\uFFFE', '\uFFFF'];
const plain = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '');

/**
 * A vendor's texts without secrets and without what was sent, but for the codes of those who were sent: a text names the
 * person, not what the person is. All in one go: an update may hold tens of thousands of values.
 */
export function cleanTexts(
	texts: readonly string[],
	sent: object,
	secrets: readonly string[],
): string[] {
	// Pictures and files need not be looked through for nothing.
	if (texts.length === 0) return [];
	const codes = codesIn(sent);
	const mentions: string[] = [];
	// A value may be the same as a code, or a part of it: whom a text names must not vanish with it.
	const mask = (mention: string, code: string) => {
		if (!codes.has(code)) return mention;
		mentions.push(mention);
		return MENTION;
	};
	const whole = texts
		.slice(0, MOST)
		.map((text) => plain(text).replace(NAMED, mask))
		.join(PARTING);
	const values = [...secrets, ...textsIn(sent, OPEN_KEYS)].map(plain);
	const hidden = redact(
		whole,
		values.filter(({ length }) => length <= whole.length),
	);
	let next = 0;
	const readable = hidden
		.replaceAll(MENTION, () => mentions[next++])
		.split(PARTING)
		.map((text) => text.slice(0, LONGEST));
	return [...readable, ...texts.slice(MOST).flatMap((text) => mentionsIn(text, codes))];
}

/** The mentions alone of those who were sent, such as `社員番号:”A0001”`. */
const mentionsIn = (text: string, codes: ReadonlySet<string>) =>
	[...text.matchAll(NAMED)].filter(([, code]) => codes.has(code)).map(([mention]) => mention);

/** The codes in a body. */
function codesIn(body: unknown): ReadonlySet<string> {
	const codes = new Set<string>();
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			if (key === 'code' || key === 'codes')
				[inner].flat().forEach((one) => codes.add(String(one)));
			else walk(inner);
		}
	};
	walk(body);
	return codes;
}
