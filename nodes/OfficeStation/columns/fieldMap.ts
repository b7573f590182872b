import { type CellKind, type Column, kindOf } from './column';

/** One row of the user's *Field Map*. */
export interface MappedColumn {
	readonly field: string;
	/** The header; blank leaves the layout's column for this field out. */
	readonly column: string;
	/** `auto`: by the name of the field. */
	readonly as?: CellKind | 'auto';
	/** 0: not known. */
	readonly maxLength?: number;
}

/**
 * A layout with the user's rows: a row replaces the columns of its field, where they stood, and is added at the end if
 * there is none. Several rows for one field stay several columns.
 */
export function withFieldMap(layout: readonly Column[], map: readonly MappedColumn[]): Column[] {
	const own = new Map<string, Column[]>();
	for (const row of map)
		own.set(row.field, [...(own.get(row.field) ?? []), ...asColumn(row, layout)]);
	const placed = new Set<string>();
	const columns = layout.flatMap((column) => {
		const replaced = own.get(column.field);
		if (replaced === undefined) return [column];
		if (placed.has(column.field)) return [];
		placed.add(column.field);
		return replaced;
	});
	const added = [...own].filter(([field]) => !placed.has(field)).flatMap(([, rows]) => rows);
	return [...columns, ...added];
}

function asColumn(
	{ field, column, as, maxLength }: MappedColumn,
	layout: readonly Column[],
): Column[] {
	if (column.trim() === '') return [];
	const known = layout.find((one) => one.field === field);
	return [
		{
			...(known?.required && { required: true }),
			...(known?.pattern && { pattern: known.pattern }),
			field,
			headers: [column],
			kind: as === undefined || as === 'auto' ? kindOf(field) : as,
			...(maxLength ? { maxLength } : known?.maxLength && { maxLength: known.maxLength }),
			given: true,
		},
	];
}
