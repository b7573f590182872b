import { Refusal } from '../shared/http/refusal';
import { type Input, isBlank } from '../shared/records';
import { valueAt } from '../shared/records/valueAt';
import type { FieldMapping } from '../shared/unverified/rows';
import { crowdLogReasons } from './reasons';
import { NAME } from './vendor';

/** How a field of the user's map is read; undefined: it cannot be. */
export type Readers = Readonly<Record<string, (value: unknown) => unknown>>;

/**
 * Reads a row of a list that nobody has published by the user's map. Blank is absent; throws a `Refusal` for a field in
 * `needed` that is absent and for a value that cannot be read: a wrong name must not pass for an empty field.
 */
export function readMapped<R extends object>(
	row: Input,
	index: number,
	map: readonly FieldMapping[],
	readers: Readers,
	needed: ReadonlyArray<keyof R & string>,
): R {
	const record: Record<string, unknown> = {};
	const refuse = (field: string, name: string) =>
		new Refusal(
			'guard',
			crowdLogReasons.fieldAbsent({ vendor: NAME, name, field, row: index + 1 }),
		);
	for (const { field, path } of map) {
		const value = valueAt(row, path);
		if (isBlank(value)) {
			if (needed.some((name) => name === field)) throw refuse(field, path);
			continue;
		}
		record[field] = readers[field]?.(value);
		if (record[field] === undefined) throw refuse(field, path);
	}
	return record as R;
}
