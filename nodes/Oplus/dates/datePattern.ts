import { plain } from '../../shared/sheet/text';

/** What a date header or a date cell writes; whatever it leaves out comes from the sheet's month. */
export interface WrittenDate {
	readonly year?: number;
	readonly month?: number;
	readonly day: number;
	/** 1 (月) to 7 (日), if the weekday is written beside the date. */
	readonly weekday?: number;
}

export const WEEKDAYS = '月火水木金土日';

/** Longest first: `YYYY` before `YY`. */
const PARTS: ReadonlyArray<readonly [part: string, pattern: string]> = [
	['YYYY', '(?<year>\\d{4})'],
	['YY', '(?<shortYear>\\d{2})'],
	['MM', '(?<month>\\d{2})'],
	['M', '(?<month>\\d{1,2})'],
	['DD', '(?<day>\\d{2})'],
	['D', '(?<day>\\d{1,2})'],
];

// `1日` is the first, not a Sunday: without brackets the weekday stands apart, or behind the word 日.
const WEEKDAY = `(?:\\s*\\((?<inBrackets>[${WEEKDAYS}])(?:曜日?)?\\)|(?:\\s+|(?<=日))(?<apart>[${WEEKDAYS}])(?:曜日?)?)?`;

/**
 * Answers a reader for one date pattern: `YYYY`, `YY`, `MM`, `M`, `DD`, `D`, all else stands for itself. A weekday
 * may follow: `12/1(火)`, `12/1 火`, `1日火曜日`. Undefined if the pattern has no day or names a part twice.
 */
export function dateReader(
	pattern: string,
): ((text: string) => WrittenDate | undefined) | undefined {
	const source = plain(pattern).replace(/YYYY|YY|MM|M|DD|D|[$()*+./?[\\\]^{|}]/g, (part) => {
		const [, partPattern] = PARTS.find(([name]) => name === part) ?? [];
		return partPattern ?? `\\${part}`;
	});
	const parts = [...source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
	if (!parts.includes('day') || new Set(parts).size < parts.length) return undefined;
	const whole = new RegExp(`^${source}${WEEKDAY}$`, 'u');
	return (text) => {
		const groups = whole.exec(plain(text))?.groups;
		return groups && writtenDate(groups);
	};
}

function writtenDate(groups: Readonly<Record<string, string | undefined>>): WrittenDate {
	const { year, shortYear, month, day, inBrackets, apart } = groups;
	const weekday = inBrackets ?? apart;
	return {
		...(year !== undefined && { year: Number(year) }),
		...(shortYear !== undefined && { year: 2000 + Number(shortYear) }),
		...(month !== undefined && { month: Number(month) }),
		day: Number(day),
		...(weekday !== undefined && { weekday: WEEKDAYS.indexOf(weekday) + 1 }),
	};
}
