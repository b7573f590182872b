import { isBlank, type Input } from '../../shared/records';
import { joinAddress, splitAddress } from '../cells/address';
import { joinName, splitName } from '../cells/name';

/** A field's value, nothing, or parts that cannot be put into the form that the column needs. */
export type FieldValue =
	| { readonly value: unknown }
	| { readonly none: true }
	| { readonly bad: true };

const NONE: FieldValue = { none: true };

const found = (value: unknown): FieldValue => (isBlank(value) ? NONE : { value });

/** From parts that are there: undefined means that they do not fit. */
const made = (value: unknown): FieldValue => (value === undefined ? { bad: true } : { value });

type Derive = (record: Input) => FieldValue;

const nameOf =
	(last: string, first: string): Derive =>
	(record) =>
		isBlank(record[last]) && isBlank(record[first])
			? NONE
			: made(joinName(record[last], record[first]));

const partOfName =
	(whole: string, part: 'lastName' | 'firstName'): Derive =>
	(record) =>
		isBlank(record[whole]) ? NONE : made(splitName(String(record[whole]))?.[part]);

const partOfAddress =
	(part: 'prefecture' | 'city'): Derive =>
	(record) =>
		isBlank(record.address) ? NONE : made(splitAddress(String(record.address))?.[part]);

/** Fields that others hold in parts, or as a whole. */
const DERIVED: Readonly<Record<string, Derive>> = {
	name: nameOf('lastName', 'firstName'),
	nameKana: nameOf('lastNameKana', 'firstNameKana'),
	lastName: partOfName('name', 'lastName'),
	firstName: partOfName('name', 'firstName'),
	lastNameKana: partOfName('nameKana', 'lastName'),
	firstNameKana: partOfName('nameKana', 'firstName'),
	address: ({ prefecture, city, street, building }) =>
		found(joinAddress([prefecture, city, street, building])),
	prefecture: partOfAddress('prefecture'),
	city: partOfAddress('city'),
};

/**
 * What a record holds for a field of the layout: the field itself, else what can be made of its parts or its whole;
 * `leave:<name or code>` and `leave:<…>:minutes` of a month's leaves; `lateMinutes+earlyLeaveMinutes` added up.
 */
export function fieldValue(record: Input, field: string): FieldValue {
	if (Object.hasOwn(record, field) && !isBlank(record[field])) return { value: record[field] };
	if (field.startsWith('leave:')) return found(leaveOf(record, field));
	if (field.includes('+')) return sumOf(record, field.split('+'));
	return Object.hasOwn(DERIVED, field) ? DERIVED[field](record) : NONE;
}

function leaveOf({ leaves }: Input, field: string): unknown {
	const [, kind, unit = 'days'] = field.split(':');
	if (!Array.isArray(leaves)) return undefined;
	const own = (leaves as Input[]).filter(({ code, name }) => code === kind || name === kind);
	return total(own.map((leave) => leave[unit]));
}

function sumOf(record: Input, fields: readonly string[]): FieldValue {
	const values = fields.map((field) => fieldValue(record, field.trim()));
	if (values.some((one) => 'bad' in one)) return { bad: true };
	return found(total(values.map((one) => ('value' in one ? one.value : undefined))));
}

/** Undefined if nothing is there; not a number if one of the values is none. */
function total(values: readonly unknown[]): number | undefined {
	const written = values.filter((value) => !isBlank(value));
	if (written.length === 0) return undefined;
	return written.reduce<number>((sum, value) => sum + Number(value), 0);
}
