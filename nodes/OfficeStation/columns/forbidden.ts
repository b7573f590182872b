import { word } from '../../shared/sheet/text';

/**
 * Columns that this node neither reads nor writes: マイナンバー never leaves the ledger by it, and neither do accounts. A
 * header, or a name in an answer, that holds one of the words is dropped with a note; a field map cannot bring it back.
 */
export const FORBIDDEN: ReadonlyArray<{
	readonly what: string;
	readonly words: readonly string[];
}> = [
	{
		what: 'マイナンバー',
		words: ['マイナンバー', '個人番号', 'mynumber', 'my_number', 'individualnumber', 'kojinbango'],
	},
	{
		what: '口座',
		words: [
			'口座',
			'振込先',
			'金融機関',
			'銀行',
			'支店名',
			'支店コード',
			'支店番号',
			'bankaccount',
		],
	},
];

/** Whether a header or name is of that kind, however it is written. */
export function isForbidden(name: unknown): boolean {
	const plainName = word(name).toLowerCase();
	return FORBIDDEN.some(({ words }) => words.some((one) => plainName.includes(one)));
}

/** A value without what is forbidden, at any depth: for answers that are passed on as they come. */
export function withoutForbidden(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutForbidden);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([name]) => !isForbidden(name));
	return Object.fromEntries(kept.map(([name, inner]) => [name, withoutForbidden(inner)]));
}
