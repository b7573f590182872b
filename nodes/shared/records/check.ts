import type { Reason } from '../reasons/reason';
import type { FieldKind } from './fields';
import { recordReasons } from './reasons';

/** One row of a record's field table. */
export interface FieldSpec<T> {
	readonly kind: FieldKind<T>;
	readonly required?: boolean;
}

export type FieldTable<R> = { readonly [Field in keyof R]-?: FieldSpec<NonNullable<R[Field]>> };

/** What is known of a record: its fields, how it is named in a text, and what must hold between fields. */
export interface RecordKind<R extends object> {
	readonly name: string;
	readonly fields: FieldTable<R>;
	/** What a text calls the record: see `nameOf`. */
	label(record: Partial<Record<keyof R, unknown>>): string;
	readonly rules: ReadonlyArray<(record: R, label: string) => Reason | undefined>;
}

/** Loosely typed input, as it comes from an n8n item. */
export type Input = Readonly<Record<string, unknown>>;

/** Either a clean record, or every reason why it is none. `label` names it in either case. */
export type Checked<R> =
	| { readonly label: string; readonly record: R; readonly reasons?: undefined }
	| { readonly label: string; readonly record?: undefined; readonly reasons: readonly Reason[] };

/** A field without content is absent, never `""`. */
export function isBlank(value: unknown): boolean {
	return (
		value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
	);
}

/**
 * Whether an item is no record at all, but what n8n's *Always Output Data* puts out where there is none. A Deferred output
 * adds its time to it.
 */
export function isNothing(input: Input): boolean {
	return Object.keys(input).every((field) => field === 'resumeAt');
}

/**
 * Reads one record out of an item: known fields only, each in its own kind, blank ones left out. Fields a
 * record does not have stay with the item; they are not the record's business.
 */
export function check<R extends object>(kind: RecordKind<R>, input: Input): Checked<R> {
	const label = kind.label(input as Partial<Record<keyof R, unknown>>);
	const record: Partial<R> = {};
	const reasons: Reason[] = [];
	for (const field of Object.keys(kind.fields) as Array<keyof R & string>) {
		const { kind: fieldKind, required } = kind.fields[field];
		const value = input[field];
		if (isBlank(value)) {
			if (required) reasons.push(recordReasons.missing({ record: label, field }));
			continue;
		}
		const read = fieldKind.read(value);
		if (read !== undefined) record[field] = read;
		else
			reasons.push(
				recordReasons.unreadable({ record: label, field, expected: fieldKind.expected }),
			);
	}
	if (reasons.length > 0) return { label, reasons };
	const complete = record as R;
	for (const rule of kind.rules) {
		const reason = rule(complete, label);
		if (reason) reasons.push(reason);
	}
	return reasons.length > 0 ? { label, reasons } : { label, record: complete };
}

/** `'00123' 2026-05-01`: what a text calls a record. Codes and days only, never the name of a person. */
export function nameOf(code: unknown, when?: unknown): string {
	const person = isBlank(code) ? '?' : String(code);
	return isBlank(when) ? `'${person}'` : `'${person}' ${String(when)}`;
}
