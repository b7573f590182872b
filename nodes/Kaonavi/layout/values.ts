import { isBlank } from '../../shared/records';
import { readDay } from '../../shared/time/jst';
import { GENDERS } from '../vendor';
import type { CustomValue, FieldLayout } from '../wire';
import type { CheckedLayout } from './check';

/** What an input field holds as the texts that are sent; undefined if it is blank (a blank is never sent). */
export function toValues(layout: CheckedLayout, value: unknown): string[] | undefined {
	const list = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
		(one) => !isBlank(one),
	);
	if (list.length === 0) return undefined;
	return list.map((one) => textOf(layout, one));
}

function textOf(layout: CheckedLayout, value: unknown): string {
	const { type, type_detail: detail } = layout;
	if (type === 'enum' && typeof value === 'string') return genderOption(value, layout);
	// n8n hands dates over as `2026-05-01T00:00:00`; a month is left as it is.
	if (type === 'date' && detail !== 'year_month') return readDay(value) ?? String(value);
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What the vendor holds: no value, `[]`, `[""]` and `[null]` all mean nothing. */
export function heldValues(value: Pick<CustomValue, 'values'> | undefined): string[] | undefined {
	const list = (value?.values ?? []).filter((one) => !isBlank(one)).map(String);
	return list.length === 0 ? undefined : list;
}

/**
 * Whether both mean the same, so that nothing need be written: the order of ticks means nothing, `5` is `5.0`, and a
 * month may be written with a day.
 */
export function sameValues(layout: CheckedLayout, a: unknown, b: unknown): boolean {
	const normal = (value: unknown) =>
		(toValues(layout, value) ?? []).map((one) => normalOf(layout, one)).sort();
	const [left, right] = [normal(a), normal(b)];
	return left.length === right.length && left.every((value, index) => value === right[index]);
}

function normalOf({ type, type_detail: detail }: CheckedLayout, value: string): string {
	if (detail === 'year_month') return value.slice(0, 7);
	if (type !== 'number') return value;
	const number = Number(value);
	return Number.isFinite(number) ? String(number) : value;
}

/** For records: one value as a text, several as a list. */
export function plainValue(values: readonly string[]): string | string[] {
	return values.length === 1 ? values[0] : [...values];
}

/** The company's own option for a word of the records (`male`, `female`); any other text as it is. */
export function genderOption(gender: string, layout: FieldLayout | undefined): string {
	const options = layout?.enum ?? [];
	if (options.includes(gender)) return gender;
	const names: readonly string[] = Object.hasOwn(GENDERS, gender)
		? GENDERS[gender as keyof typeof GENDERS]
		: [];
	return names.find((name) => options.includes(name)) ?? names[0] ?? gender;
}
