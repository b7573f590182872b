/** Without the fields that have no value: an absent field is absent, never `undefined`. */
export function compact<T extends object>(record: T): T {
	const kept: Partial<T> = {};
	for (const field of Object.keys(record) as Array<keyof T>) {
		if (record[field] !== undefined) kept[field] = record[field];
	}
	return kept as T;
}
