/** What stands in a text where something secret or personal stood. */
export const HIDDEN = '[hidden]';

/** Shorter values are left alone: hiding every "1" would make a text unreadable. */
const SHORTEST_HIDDEN = 2;

/** Removes every given value from a text: as it is, URL-encoded, and in base64. */
export function redact(text: string, values: Iterable<string>): string {
	const forms = new Set<string>();
	for (const value of values) {
		if (value.length < SHORTEST_HIDDEN) continue;
		const bytes = Buffer.from(value, 'utf8');
		for (const form of [
			value,
			encodeURIComponent(value),
			bytes.toString('base64'),
			bytes.toString('base64url'),
		]) {
			forms.add(form);
		}
	}
	// The longest first: a short value may be part of a long one.
	return [...forms]
		.sort((a, b) => b.length - a.length)
		.reduce((clean, form) => clean.split(form).join(HIDDEN), text);
}

/** All texts in a body, except under the given keys: codes, dates and times name no person by themselves. */
export function textsIn(body: unknown, openKeys: ReadonlySet<string>): string[] {
	if (typeof body === 'string') return [body];
	if (typeof body !== 'object' || body === null || ArrayBuffer.isView(body)) return [];
	return Object.entries(body).flatMap(([key, value]) =>
		openKeys.has(key) ? [] : textsIn(value, openKeys),
	);
}
