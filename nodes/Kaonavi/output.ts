import type { IDataObject } from 'n8n-workflow';
import type { ReadParameter } from '../shared/node/operation';
import { isBlank } from '../shared/records';

/** A vendor's object without what has no value. */
export function tidy(value: object): IDataObject {
	const kept = Object.entries(value).flatMap(([name, inner]): Array<[string, unknown]> => {
		if (isBlank(inner)) return [];
		return [[name, tidied(inner)]];
	});
	return Object.fromEntries(kept) as IDataObject;
}

function tidied(value: unknown): unknown {
	if (Array.isArray(value)) return value.filter((one) => !isBlank(one)).map(tidied);
	return typeof value === 'object' && value !== null ? tidy(value) : value;
}

/** Return All, or the first so many. */
export function limited<T>(items: readonly T[], parameter: ReadParameter): T[] {
	return parameter('returnAll', false) ? [...items] : items.slice(0, parameter('limit', 50));
}

/** A vendor's row: without blanks, or (Simplify off) as it came. */
export const rowItem = (row: object, parameter: ReadParameter): IDataObject =>
	parameter('simplify', true) ? tidy(row) : ({ ...row } as IDataObject);
