import { Refusal } from '../../shared/http/refusal';
import type { Input } from '../../shared/records';
import { valueAt } from '../../shared/records/valueAt';
import { timeOnDay, readDay, writeInstant } from '../../shared/time/jst';
import { readTime } from '../list/listTimes';
import { settingReasons } from '../reasons';
import { isEmptyCell } from '../text';

/** One row of the user's map: the record's field, and the path to it in a row of the answer (`staff.number`). */
export interface FieldMapping {
	readonly field: string;
	readonly path: string;
}

/** The rows of an answer; throws a `Refusal` if there is no list at the path. */
export function rowsAt(body: unknown, path: string): Input[] {
	const rows = valueAt(body, path);
	if (Array.isArray(rows)) return rows as Input[];
	throw new Refusal('guard', settingReasons.noRows({ path: path === '' ? '/' : path }));
}

/**
 * Turns a row into a record by the map; blank fields are absent. A clock time (`9:00`, `29:00`) in `start` or `end`
 * becomes an instant of the row's `date`. What cannot be read stays as it is, for the record's own check to refuse.
 */
export function mapped(row: Input, map: readonly FieldMapping[]): Record<string, unknown> {
	const pairs = map.map(({ field, path }): [string, unknown] => [field, valueAt(row, path)]);
	const record = Object.fromEntries(pairs.filter(([, value]) => !isEmptyCell(value)));
	const date = readDay(record.date);
	for (const field of ['start', 'end']) {
		const minutes = date && typeof record[field] === 'string' && readTime(record[field], date);
		if (typeof minutes === 'number') record[field] = writeInstant(timeOnDay(date!, 0, minutes));
	}
	return record;
}

/** Throws a `Refusal` that names the fields without which a record is none. */
export function requireFields(map: readonly FieldMapping[], needed: readonly string[]): void {
	const missing = needed.filter((field) => !map.some((row) => row.field === field && row.path));
	if (missing.length === 0) return;
	throw new Refusal('guard', settingReasons.fieldMapEmpty({ fields: missing.join(', ') }));
}
