import { Refusal } from '../http/refusal';
import type { Input } from '../records';
import { valueAt } from '../records/valueAt';
import { unverifiedReasons } from './reasons';

/** One row of the user's map: the record's field, and the path to it in a row of the answer (`staff.number`). */
export interface FieldMapping {
	readonly field: string;
	readonly path: string;
}

/** The rows of an answer; throws a `Refusal` if there is no list at the path. */
export function rowsAt(body: unknown, path: string): Input[] {
	const rows = valueAt(body, path);
	if (Array.isArray(rows)) return rows as Input[];
	throw new Refusal('guard', unverifiedReasons.noRows({ path: path === '' ? '/' : path }));
}

/** Throws a `Refusal` that names the fields without which a record is none. */
export function requireFields(map: readonly FieldMapping[], needed: readonly string[]): void {
	const missing = needed.filter((field) => !map.some((row) => row.field === field && row.path));
	if (missing.length === 0) return;
	throw new Refusal('guard', unverifiedReasons.fieldMapEmpty({ fields: missing.join(', ') }));
}
