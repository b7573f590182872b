import { Refusal } from '../../shared/http/refusal';
import { word } from '../../shared/sheet/text';
import { settingReasons } from '../reasons';
import type { Column } from './column';
import { DEPENDENT_LAYOUTS } from './dependent';
import { EMPLOYEE_LAYOUTS } from './employee';
import type { MappedColumn } from './fieldMap';
import { isForbidden } from './forbidden';

/**
 * What the vendors' own link with kaonavi never carries, besides マイナンバー and accounts (manual オフィスステーション連携とは:
 * 所属, 通勤経路・通勤費, 履歴情報). 部署 is Office Station's word for 所属.
 */
const NEVER_LINKED = ['所属', '主務', '兼務', '部署', '通勤', '履歴', '職歴', '学歴'].concat([
	'division',
	'department',
	'commut',
]);

const isNeverLinked = (name: string) => {
	const plainName = word(name).toLowerCase();
	return isForbidden(name) || NEVER_LINKED.some((one) => plainName.includes(one));
};

const ownFields = (layout: readonly Column[]): ReadonlySet<string> =>
	new Set(
		layout
			.filter(({ field, headers }) => ![field, ...headers].some(isNeverLinked))
			.map(({ field }) => field),
	);

/** The fields that the link carries: those of the ledger itself. Items that a company has added are not among them. */
export const LINKED_FIELDS = {
	employee: ownFields([...EMPLOYEE_LAYOUTS.ledger, ...EMPLOYEE_LAYOUTS.joined]),
	dependent: ownFields(DEPENDENT_LAYOUTS.ledger),
} as const;

export type LinkedRecord = keyof typeof LINKED_FIELDS;

/**
 * The layout without what the link never carries. Throws a `Refusal` for a row of the user's *Field Map* that would bring
 * such a column back under another name, or an item that the company has added (任意で追加した項目).
 */
export function linkedLayout(
	layout: readonly Column[],
	map: readonly MappedColumn[],
	record: LinkedRecord,
): Column[] {
	const known = LINKED_FIELDS[record];
	for (const { field, column } of map) {
		if (column.trim() === '' || (known.has(field) && !isNeverLinked(column))) continue;
		throw new Refusal('guard', settingReasons.columnNotLinked({ column }));
	}
	return layout.filter(({ field }) => known.has(field));
}

/** Names of an API by field, without those of fields that the link never carries. */
export const linkedNames = (
	fields: Readonly<Record<string, string>>,
	record: LinkedRecord,
): Record<string, string> =>
	Object.fromEntries(
		Object.entries(fields).filter(
			([field, name]) => LINKED_FIELDS[record].has(field) && !isNeverLinked(name),
		),
	);
