import type { Employee } from '../../shared/records';
import { REQUIRED } from '../employees/required';

type Field = keyof Employee;

/** What *Linked Items* (連携対象項目) offers: an item of the screen, and the fields of the record behind it. */
const ITEMS = {
	name: ['lastName', 'firstName'],
	nameKana: ['lastNameKana', 'firstNameKana'],
	email: ['email'],
	gender: ['gender'],
	birthDate: ['birthDate'],
	hiredDate: ['hiredDate'],
	retiredDate: ['retiredDate'],
	divisionCode: ['divisionCode'],
	employmentTypeCode: ['employmentTypeCode'],
	/** Nothing that is known is compared: only new people are registered. */
	none: [],
} as const satisfies Record<string, readonly Field[]>;

export type LinkedItem = keyof typeof ITEMS;

/** The fields behind the chosen items; undefined if none is chosen: everything is linked then. */
export function linkedFields(items: readonly LinkedItem[]): ReadonlySet<Field> | undefined {
	if (items.length === 0) return undefined;
	return new Set(items.flatMap((item): readonly Field[] => ITEMS[item]));
}

/**
 * The part of a record that is linked. A new person keeps what the vendor demands, linked or not: without it nobody could
 * be registered. Code and status are no items: one names the person, the other decides whether it is created at all.
 */
export function linkedPart(
	record: Employee,
	isNew: boolean,
	linked: ReadonlySet<Field> | undefined,
): Employee {
	if (linked === undefined) return record;
	const kept = new Set<string>(['employeeCode', 'status', ...linked, ...(isNew ? REQUIRED : [])]);
	return Object.fromEntries(
		Object.entries(record).filter(([field]) => kept.has(field)),
	) as unknown as Employee;
}
