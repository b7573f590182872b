import { Refusal } from '../shared/http/refusal';
import type { ReadParameter } from '../shared/node/operation';
import { isBlank } from '../shared/records';
import { readDay } from '../shared/time/jst';
import { lineReasons } from './reasons';
import { NAME } from './vendor';

/** Reads what a user typed. Each throws a `Refusal` that names the field by its label. */

/** A field that must not be empty, as text. */
export function readText(parameter: ReadParameter, name: string, field: string): string {
	return checkText(parameter<unknown>(name, ''), field);
}

function checkText(value: unknown, field: string): string {
	if (isBlank(value)) throw new Refusal('refused', lineReasons.fieldMissing({ field }));
	return String(value).trim();
}

/** Goes into a path: dots or slashes would lead to another endpoint. */
const ID = /^[\w-]+$/;

/** An id of LINE. */
export function readId(parameter: ReadParameter, name: string, field: string): string {
	return checkId(parameter<unknown>(name, ''), field);
}

/** An id of LINE that stands in an item. */
export function checkId(value: unknown, field: string): string {
	const id = checkText(value, field);
	if (ID.test(id)) return id;
	throw new Refusal('refused', lineReasons.idUnreadable({ field, vendor: NAME }));
}

/** Ids as a list, or as people type them: separated by commas, blanks or lines. Each once, in their order. */
export function readIds(parameter: ReadParameter, name: string, field: string): string[] {
	const value = parameter<unknown>(name, '');
	const parts = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[,、\s]+/);
	const ids = parts.map((part) => part.trim()).filter((part) => part !== '');
	if (ids.length === 0) throw new Refusal('refused', lineReasons.fieldMissing({ field }));
	return [...new Set(ids.map((id) => checkId(id, field)))];
}

/** A day as LINE writes it: `yyyyMMdd`, Japanese time. */
export function readDate(parameter: ReadParameter): string {
	const day = readDay(readText(parameter, 'date', 'Date'));
	if (day === undefined) {
		throw new Refusal('refused', lineReasons.dayUnreadable({ field: 'Date' }));
	}
	return day.replace(/-/g, '');
}
