import type { Reason } from '../../shared/reasons/reason';
import type { FieldRule } from '../../shared/sync/plan';
import { compact } from '../../shared/records/compact';
import type { Mapping } from '../layout/mapping';
import { heldValues, plainValue, sameValues, toValues } from '../layout/values';
import type { Sheet, SheetLayout, SheetRecord } from '../wire';

/** A record of a sheet by the names of its items. */
export interface Row {
	employeeCode: string;
	[item: string]: string | string[] | undefined;
}

/** A record that the sheet holds, and where. */
export interface HeldRow {
	readonly code: string;
	/** Its place among the member's records. */
	readonly index: number;
	readonly record: SheetRecord;
}

/** What a sync of one sheet works on. */
export interface SheetJob {
	readonly layout: SheetLayout;
	readonly mapping: readonly Mapping[];
	readonly isMultiple: boolean;
	/** The records of each member, as they are. */
	readonly records: ReadonlyMap<string, readonly SheetRecord[]>;
	/** Members who have files in the sheet, and the item of one: files go with a record that is replaced. */
	readonly files?: ReadonlyMap<string, string>;
}

export function recordsOf({ member_data: members }: Sheet) {
	return new Map(members.map(({ code, records }) => [code, records]));
}

/** What the sync compares: the mapped items. */
export const fieldRules = (mapping: readonly Mapping[]): Array<FieldRule<Row>> =>
	mapping.map(({ layout }) => ({
		name: layout.name,
		same: (wanted, current) => sameValues(layout, wanted, current),
	}));

/** The mapped items of a record. */
export function rowOf(code: string, record: SheetRecord, mapping: readonly Mapping[]): Row {
	const values = new Map(record.custom_fields.map((field) => [field.id, heldValues(field)]));
	const items = mapping.map(({ layout }) => {
		const held = values.get(layout.id);
		return [layout.name, held && plainValue(held)];
	});
	return compact({
		...(Object.fromEntries(items) as Omit<Row, 'employeeCode'>),
		employeeCode: code,
	});
}

/** What tells the records of a member apart: blanks in a name, half or full width, do not. */
export function keyOf(row: Row, { isMultiple, mapping }: Pick<SheetJob, 'isMultiple' | 'mapping'>) {
	if (!isMultiple) return row.employeeCode;
	const parts = mapping
		.filter(({ isKey }) => isKey)
		.map(({ layout }) =>
			(toValues(layout, row[layout.name]) ?? [])
				.map((value) => value.trim().replace(/[\s\u3000]+/g, ' '))
				.join('\n'),
		);
	return JSON.stringify([row.employeeCode, ...parts]);
}

/** The records of a sheet by key. More than one of a key: nobody knows which is meant. */
export function heldByKey(job: SheetJob): ReadonlyMap<string, HeldRow[]> {
	const held = new Map<string, HeldRow[]>();
	for (const [code, records] of job.records) {
		records.forEach((record, index) => {
			const key = keyOf(rowOf(code, record, job.mapping), job);
			held.set(key, [...(held.get(key) ?? []), { code, index, record }]);
		});
	}
	return held;
}

/** A row that is already decided. */
export interface Verdict {
	readonly action: 'failed' | 'skip';
	readonly reason: Reason;
}
