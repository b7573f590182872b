/** `社員番号:”A0001”の…`, with whatever colon and quotes. */
export const NAMED = /社員番号\s*[:：]?\s*[”“"'’‘「『]([^”“"'’‘」』]+)[”“"'’‘」』]/g;

export interface NamedTexts {
	/** The texts about each of the people that were sent. */
	readonly byCode: ReadonlyMap<string, readonly string[]>;
	/** Texts that name none of them. */
	readonly others: readonly string[];
}

/** Sorts a vendor's texts by the people whom they name. A code that was not sent is nobody's. */
export function sortByCode(texts: readonly string[], sent: ReadonlySet<string>): NamedTexts {
	const byCode = new Map<string, string[]>();
	const others: string[] = [];
	for (const text of texts) {
		const codes = [...text.matchAll(NAMED)]
			.map(([, code]) => code)
			.filter((code) => sent.has(code));
		if (codes.length === 0) others.push(text);
		for (const code of new Set(codes)) byCode.set(code, [...(byCode.get(code) ?? []), text]);
	}
	return { byCode, others };
}
