import { Refusal } from '../../shared/http/refusal';
import { nameOf } from '../../shared/records';
import { inputReasons } from '../inputReasons';
import { flawOf, lackOf } from '../layout/check';
import { writableItem } from '../layout/resolve';
import { toValues } from '../layout/values';
import type { MappedValues } from '../memberWrite/readValues';
import type { SheetLayout, SheetRecord } from '../wire';

/** How the values of one record are read. */
export interface RecordReading {
	/** A record of its own: it needs the required items. */
	readonly isNew: boolean;
	readonly clearBlank: boolean;
}

/** The record for one item, checked against the layout. Throws a `Refusal` for the first value that kaonavi would not take. */
export function readRecord(
	layout: SheetLayout,
	code: string,
	{ values, isInput }: MappedValues,
	{ isNew, clearBlank }: RecordReading,
): SheetRecord {
	const items = layout.custom_fields;
	const isThere = (name: string) =>
		items.some((item) => item.name === name || String(item.id) === name);
	const named = Object.entries(values).filter(([name]) => !isInput || isThere(name));
	const custom_fields = named.flatMap(([name, value]) => {
		if (value === undefined) return [];
		const item = writableItem(items, name, layout.name);
		const texts = toValues(item, value) ?? (clearBlank ? [''] : undefined);
		if (texts === undefined) return [];
		const isCleared = texts.join('') === '';
		const flaw = isCleared ? lackOf(item, code) : flawOf(item, texts, code);
		if (flaw) throw new Refusal('refused', flaw);
		return [{ id: item.id, values: texts }];
	});
	if (custom_fields.length === 0) {
		throw new Refusal('refused', inputReasons.nothingToSend({ record: nameOf(code) }));
	}
	const sent = new Set(custom_fields.map(({ id }) => id));
	const lacking = isNew && items.find((item) => item.required && !sent.has(item.id));
	const lack = lacking && lackOf(lacking, code);
	if (lack) throw new Refusal('refused', lack);
	return { custom_fields };
}
