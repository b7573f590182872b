import { plain } from '../../shared/sheet/text';

/** The first year of 令和 is 2019. */
const REIWA = 2018;

/**
 * A month that a title names: `2026年12月`, `2026年12月度`, `2026/12`, `2026-12`, `令和8年12月`. A whole date (作成日
 * 2026/11/20) names none.
 */
const TITLE_MONTHS: ReadonlyArray<{ readonly pattern: RegExp; readonly yearsBefore: number }> = [
	{ pattern: /(?<!\d)(\d{4})年\s?(\d{1,2})月(?!\s?\d)/g, yearsBefore: 0 },
	{ pattern: /(?<!\d)(\d{4})[/.-](\d{1,2})(?![\d/.-])/g, yearsBefore: 0 },
	{ pattern: /令和(元|\d{1,2})年\s?(\d{1,2})月(?!\s?\d)/g, yearsBefore: REIWA },
];

/** Every month (`YYYY-MM`) that the cells name, each once. More than one: a person must say which. */
export function monthsNamed(cells: Iterable<unknown>): string[] {
	const months = new Set<string>();
	for (const cell of cells) {
		if (typeof cell !== 'string') continue;
		for (const { pattern, yearsBefore } of TITLE_MONTHS) {
			for (const [, year, month] of plain(cell).matchAll(pattern)) {
				const number = Number(month);
				const full = (year === '元' ? 1 : Number(year)) + yearsBefore;
				if (number >= 1 && number <= 12) months.add(`${full}-${String(number).padStart(2, '0')}`);
			}
		}
	}
	return [...months];
}
