/** Half-width katakana and its marks (｡ to ﾟ). */
const HALF_WIDTH = /[\uFF61-\uFF9F]+/g;

/**
 * Half-width kana becomes full-width, voiced marks included (`ﾖｼﾀﾞ` → `ヨシダ`); everything else stays as it is. The
 * vendor's links do the same with name and address kana.
 */
export function fullWidthKana(text: string): string {
	return text.replace(HALF_WIDTH, (run) => run.normalize('NFKC')).normalize('NFC');
}
