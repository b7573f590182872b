/** Katakana, full and half width, with the half-width marks (｡ to ﾟ). */
const KATAKANA = /[\u30A1-\u30FE\uFF61-\uFF9F]+/g;

/** Voice marks that found no letter to stand on. */
const LONE_MARKS: Readonly<Record<string, string>> = { '\u3099': '゛', '\u309A': '゜' };

/**
 * Half-width kana becomes full-width, voiced marks included (`ﾖｼﾀﾞ` → `ヨシダ`); everything else stays as it is. The
 * vendor's links do the same with name and address kana.
 */
export function fullWidthKana(text: string): string {
	return text.replace(KATAKANA, (run) =>
		run.normalize('NFKC').replace(/[\u3099\u309A]/g, (mark) => LONE_MARKS[mark]),
	);
}
