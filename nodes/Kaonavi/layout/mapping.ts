import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { isBlank } from '../../shared/records';
import { valueAt } from '../../shared/records/valueAt';
import { inputReasons as say } from '../inputReasons';
import type { CustomLayout } from '../wire';
import { itemNamed, writableItem } from './resolve';
import { joinName } from '../records';
import { plainValue, toValues } from './values';

/** A row of a mapping as the user wrote it: a field of the input, and the item that gets its value. */
export interface MappingRow {
	readonly from: string;
	readonly to: string;
	/** Tells the records of a member apart (multi-record sheets). */
	readonly key?: boolean;
}

/** A mapping whose items are known. */
export interface Mapping {
	readonly from: string;
	readonly layout: CustomLayout;
	readonly isKey: boolean;
}

/** Finds the items of a mapping. Throws a `Refusal` for a row that is half empty, unknown, not writable or there twice. */
export function resolveMapping(
	rows: readonly MappingRow[],
	layouts: readonly CustomLayout[],
	place: string,
	use: 'toWrite' | 'toRead' = 'toWrite',
): Mapping[] {
	const seen = new Set<number>();
	return rows.map(({ from, to, key }) => {
		if (from.trim() === '') throw new Refusal('guard', say.fieldMissing({ field: 'Input Field' }));
		if (to.trim() === '') throw new Refusal('guard', say.fieldMissing({ field: 'Item' }));
		const find = use === 'toWrite' ? writableItem : itemNamed;
		const layout = find(layouts, to, place);
		if (seen.has(layout.id)) throw new Refusal('guard', say.mappedTwice({ item: layout.name }));
		seen.add(layout.id);
		return { from: from.trim(), layout, isKey: key === true };
	});
}

const textOf = (value: unknown) => (isBlank(value) ? undefined : String(value));

/** Fields that a mapping may name although the records hold them in two parts. */
const JOINED: Readonly<Record<string, (input: IDataObject) => string | undefined>> = {
	name: ({ lastName, firstName }) => joinName(textOf(lastName), textOf(firstName)),
	nameKana: ({ lastNameKana, firstNameKana }) =>
		joinName(textOf(lastNameKana), textOf(firstNameKana)),
};

function valueOf(input: IDataObject, from: string): unknown {
	if (Object.hasOwn(input, from)) return input[from];
	return Object.hasOwn(JOINED, from) ? JOINED[from](input) : valueAt(input, from);
}

/**
 * What an input holds for an item, as one text or several; undefined if it is blank. `a.b` reads a field inside a field;
 * `name` and `nameKana` join the two parts of a record.
 */
export function mappedValue(
	input: IDataObject,
	{ from, layout }: Mapping,
): string | string[] | undefined {
	const values = toValues(layout, valueOf(input, from));
	return values && plainValue(values);
}
