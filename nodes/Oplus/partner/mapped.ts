import type { Input } from '../../shared/records';
import { valueAt } from '../../shared/records/valueAt';
import { isEmptyCell } from '../../shared/sheet/text';
import { timeOnDay, readDay, writeInstant } from '../../shared/time/jst';
import type { FieldMapping } from '../../shared/unverified/rows';
import { readTime } from '../list/listTimes';

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
