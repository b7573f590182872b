import { plain } from '../../shared/sheet/text';
import { type Day, readDay } from '../../shared/time/jst';
import { dayOfSerial, serialOf } from '../../shared/time/serial';

/** How Build Import File writes a day. */
export const DATE_FORMATS = {
	slashes: (day: Day) => day.replace(/-/g, '/'),
	hyphens: (day: Day) => day,
} as const;

export type DateFormat = keyof typeof DATE_FORMATS;

/** First day of each era (元号), and what people write for it. */
const ERAS: ReadonlyArray<{ readonly names: string; readonly start: Day }> = [
	{ names: '明治|明|M', start: '1868-01-25' },
	{ names: '大正|大|T', start: '1912-07-30' },
	{ names: '昭和|昭|S', start: '1926-12-25' },
	{ names: '平成|平|H', start: '1989-01-08' },
	{ names: '令和|令|R', start: '2019-05-01' },
];

const WESTERN = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const BEHIND_ERA = '(元|\\d{1,2})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?$';

/** People are born before the days of shift tables: Excel's calendar from 1901 on. */
const OLDEST = serialOf('1901-01-01');

/**
 * A day as ledger files hold it: `2026/12/1`, `2026-12-01`, `2026年12月1日`, `20261201`, `令和8年12月1日`, `R8.12.1`, or as
 * Excel stores it. Undefined for anything else, `12/1/26` included: nobody knows which of the three is the year.
 */
export function readDate(cell: unknown): Day | undefined {
	if (typeof cell === 'number' && cell < 1_000_000) return dayOfSerial(cell, OLDEST);
	const text = plain(cell);
	const [, ...written] = WESTERN.exec(text) ?? COMPACT.exec(text) ?? [];
	if (written.length > 0) return dayOf(Number(written[0]), written[1], written[2]);
	return readEraDate(text) ?? readDay(cell);
}

function readEraDate(text: string): Day | undefined {
	for (const { names, start } of ERAS) {
		const [, year, month, date] =
			new RegExp(`^(?:${names})${BEHIND_ERA}`, 'i').exec(text.replace(/ /g, '')) ?? [];
		if (year === undefined) continue;
		const count = year === '元' ? 1 : Number(year);
		const day = dayOf(Number(start.slice(0, 4)) + count - 1, month, date);
		return day !== undefined && day >= start ? day : undefined;
	}
	return undefined;
}

function dayOf(year: number, month: string, date: string): Day | undefined {
	const two = (text: string) => text.padStart(2, '0');
	return readDay(`${year}-${two(month)}-${two(date)}`);
}
