import { DateTime } from 'luxon';
import { readDay, rewriteInstant } from '../time/jst';

/** What a field holds. Every kind reads loosely typed input and answers undefined if it cannot. */
export interface FieldKind<T> {
	/** What a person should have written, for the refusal's text. */
	readonly expected: string;
	read(value: unknown): T | undefined;
}

/** A code: compared as a string, exactly; a number from a spreadsheet becomes its digits. */
export const code: FieldKind<string> = {
	expected: 'code',
	read: (value) =>
		typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined,
};

export const text: FieldKind<string> = { ...code, expected: 'text' };

export const day: FieldKind<string> = { expected: 'YYYY-MM-DD', read: readDay };

export const month: FieldKind<string> = {
	expected: 'YYYY-MM',
	read: (value) =>
		typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined,
};

/** ISO 8601, written back with `+09:00`. */
export const instant: FieldKind<string> = {
	expected: 'YYYY-MM-DDTHH:MM+09:00',
	read: rewriteInstant,
};

/** Whole minutes, days or counts. */
export const wholeNumber: FieldKind<number> = {
	expected: 'whole number',
	read: (value) => {
		const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
	},
};

/** Days of work or leave: half days exist. */
export const decimal: FieldKind<number> = {
	expected: 'number',
	read: (value) => {
		const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
	},
};

export const flag: FieldKind<boolean> = {
	expected: 'true or false',
	read: (value) =>
		value === true || value === 'true'
			? true
			: value === false || value === 'false'
				? false
				: undefined,
};

/** One of a record's own words. */
export function oneOf<T extends string>(...words: readonly T[]): FieldKind<T> {
	return {
		expected: words.join(' / '),
		read: (value) => words.find((word) => word === value),
	};
}

/** A stretch of time within a working day. */
export interface Period {
	start: string;
	end: string;
}

/** Breaks, in order of their start. */
export const periods: FieldKind<Period[]> = {
	expected: '[{ start, end }]',
	read: (value) => {
		if (!Array.isArray(value)) return undefined;
		const read = value.map((period: unknown) => {
			const { start, end } = (period ?? {}) as Partial<Record<keyof Period, unknown>>;
			return { start: instant.read(start), end: instant.read(end) };
		});
		const complete = read.filter((period): period is Period => !!period.start && !!period.end);
		if (complete.length < read.length) return undefined;
		return complete.sort((a, b) => Number(at(a.start)) - Number(at(b.start)));
	},
};

/** Leave taken in a month, by leave kind. */
export interface LeaveTotal {
	code?: string;
	name?: string;
	days?: number;
	minutes?: number;
}

export const leaves: FieldKind<LeaveTotal[]> = {
	expected: '[{ code, name, days, minutes }]',
	read: (value) => (Array.isArray(value) ? (value as LeaveTotal[]) : undefined),
};

/** A record's instant as a luxon `DateTime`. */
export function at(written: string): DateTime {
	return DateTime.fromISO(written, { setZone: true });
}
