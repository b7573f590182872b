import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { isBlank } from '../../shared/records';
import { lineReasons } from '../reasons';
import type { LineObject } from '../wire';

/** The named values that were filled in; a blank field is left out, never sent as "". */
export function pick(values: IDataObject, ...names: string[]): LineObject {
	return Object.fromEntries(
		names.filter((name) => !isBlank(values[name])).map((name) => [name, values[name]]),
	);
}

/** As `pick`, as texts: LINE refuses an id that is a number. */
export function pickTexts(values: IDataObject, ...names: string[]): LineObject {
	return Object.fromEntries(
		Object.entries(pick(values, ...names)).map(([name, value]) => [name, String(value)]),
	);
}

/** JSON typed as text, or given by an expression. Throws a `Refusal` that names the field. */
export function readJson<T extends object>(
	field: string,
	value: unknown,
	expected: 'an object' | 'a list' | 'an object or a list',
): T {
	const refused = new Refusal('refused', lineReasons.jsonUnreadable({ field, expected }));
	const read = typeof value === 'string' ? parsed(value, refused) : value;
	if (typeof read !== 'object' || read === null) throw refused;
	const fits =
		expected === 'an object or a list' || Array.isArray(read) === (expected === 'a list');
	if (!fits) throw refused;
	return read as T;
}

function parsed(text: string, refused: Refusal): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw refused;
	}
}

/** The rows of a collection field: `{ [name]: [row, …] }`. */
export function rows(collection: unknown, name: string): IDataObject[] {
	const list = (collection as Record<string, unknown> | undefined)?.[name];
	return Array.isArray(list) ? (list as IDataObject[]) : [];
}
