/** What a code book knows of a code: it is there, something like it is there, or neither. */
export type CodeMatch =
	| { readonly kind: 'match' }
	| { readonly kind: 'near'; readonly near: readonly string[] }
	| { readonly kind: 'unknown' };

export interface CodeBook {
	find(code: string): CodeMatch;
}

/**
 * Codes are compared exactly. What differs only in leading zeros, full width, case or blanks is a near
 * miss: reported by name, never joined, because `00123` and `123` may be two people.
 */
export function codeBook(codes: Iterable<string>): CodeBook {
	const exact = new Set(codes);
	const alike = new Map<string, string[]>();
	for (const code of exact) {
		const shape = shapeOf(code);
		alike.set(shape, [...(alike.get(shape) ?? []), code]);
	}
	return {
		find(code) {
			if (exact.has(code)) return { kind: 'match' };
			const near = alike.get(shapeOf(code));
			return near ? { kind: 'near', near } : { kind: 'unknown' };
		},
	};
}

/** Codes as a text names them. */
export const quoted = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

/** What remains of a code when everything is taken away that people get wrong. */
export function shapeOf(code: string): string {
	const plain = code.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
	return plain.replace(/^0+(?=.)/, '');
}
