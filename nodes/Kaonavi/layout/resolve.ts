import { Refusal } from '../../shared/http/refusal';
import { shapeOf } from '../../shared/records';
import { inputReasons as say } from '../inputReasons';
import type { CustomLayout, SheetLayout } from '../wire';
import { isWritable } from './check';

/** Something of the vendor that people call by its name, and the API by its number. */
interface Named {
	readonly id: number;
	readonly name: string;
}

/** The one with this name, or with this number. Throws nothing: `none` and `several` are for the caller to word. */
function find<T extends Named>(all: readonly T[], wanted: string): T | 'none' | 'several' {
	const byName = all.filter(({ name }) => name === wanted);
	if (byName.length > 1) return 'several';
	return byName[0] ?? all.find(({ id }) => String(id) === wanted) ?? 'none';
}

function nearOf(all: readonly Named[], wanted: string): string {
	const near = all.filter(({ name }) => shapeOf(name) === shapeOf(wanted)).map(({ name }) => name);
	return near.length === 0 ? '' : ` (${near.join(', ')} ?)`;
}

/** The item that a mapping names by its name or ID. Throws a `Refusal` that names it if there is none, or several. */
export function itemNamed(
	layouts: readonly CustomLayout[],
	item: string,
	place: string,
): CustomLayout {
	const found = find(layouts, item.trim());
	if (found === 'none') {
		const near = nearOf(layouts, item);
		throw new Refusal('guard', say.unknownItem({ item, place, near }));
	}
	if (found === 'several') throw new Refusal('guard', say.sameItemNames({ item, place }));
	return found;
}

/** As `itemNamed`, for an item that is to be written. */
export function writableItem(layouts: readonly CustomLayout[], item: string, place: string) {
	const found = itemNamed(layouts, item, place);
	if (isWritable(found)) return found;
	const type = found.type_detail ?? found.type;
	throw new Refusal('guard', say.readOnlyItem({ item: found.name, place, type }));
}

/** The sheet of this name or ID. Throws a `Refusal` if there is none, or several of the name. */
export function sheetNamed(sheets: readonly SheetLayout[], sheet: string): SheetLayout {
	const found = find(sheets, sheet.trim());
	if (found === 'none') {
		throw new Refusal('guard', say.unknownSheet({ sheet, near: nearOf(sheets, sheet) }));
	}
	if (found === 'several') throw new Refusal('guard', say.sameSheetNames({ sheet }));
	return found;
}

/** Throws a `Refusal` if two of the items have one name: the vendor's own link refuses such a sheet. */
export function checkItemNames(items: readonly Named[], place: string): void {
	const item = repeated(items);
	if (item !== undefined) throw new Refusal('guard', say.sameItemNames({ item, place }));
}

/** Throws a `Refusal` if two sheets have one name; with `only`, if two have that name. */
export function checkSheetNames(sheets: readonly Named[], only?: string): void {
	const sheet = repeated(only === undefined ? sheets : sheets.filter(({ name }) => name === only));
	if (sheet !== undefined) throw new Refusal('guard', say.sameSheetNames({ sheet }));
}

function repeated(all: readonly Named[]): string | undefined {
	const seen = new Set<string>();
	return all.find(({ name }) => seen.size === seen.add(name).size)?.name;
}
