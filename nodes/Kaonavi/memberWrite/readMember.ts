import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { check, codeBook, employee, isBlank, nameOf } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { inputReasons } from '../inputReasons';
import { type CheckedLayout, flawOf, isWritable, lackOf } from '../layout/check';
import { valueReasons } from '../layout/reasons';
import { writableItem } from '../layout/resolve';
import { toValues } from '../layout/values';
import { draftOf, STANDARD } from '../memberSync/state';
import type { Session } from '../session';
import type { CustomLayout, Member, MemberBody, MemberLayout, StandardKey } from '../wire';
import type { MappedValues } from './readValues';

const PLACE = '基本情報';

type Entry = { readonly key?: StandardKey; readonly layout: CheckedLayout & { id?: number } } & {
	readonly values: string[];
};

/** How the values of one member are read. */
export interface Reading {
	readonly isNew: boolean;
	/** Send `""` for values that are there but blank: kaonavi clears the item. */
	readonly clearBlank: boolean;
}

/**
 * The body for one member, checked against the layout. Throws a `Refusal` for the first value that kaonavi would not
 * take, and for a body that says nothing.
 */
export async function readMember(
	session: Session,
	code: string,
	mapped: MappedValues,
	{ isNew, clearBlank }: Reading,
): Promise<MemberBody> {
	const layout = await session.memberLayout();
	const values = mapped.isInput
		? fromRecord(code, mapped.values, layout, await presentOf(session, code, mapped.values))
		: mapped.values;
	const entries = entriesOf(values, layout, mapped.isInput, clearBlank);
	if (entries.length === 0) {
		throw new Refusal('refused', inputReasons.nothingToSend({ record: nameOf(code) }));
	}
	const reason =
		flawIn(code, entries) ??
		(isNew ? lackIn(code, entries, layout) : undefined) ??
		(await departmentFlaw(session, code, entries));
	if (reason) throw new Refusal('refused', reason);
	return bodyOf(code, entries);
}

const HALVES = [
	['lastName', 'firstName'],
	['lastNameKana', 'firstNameKana'],
] as const;

/** What kaonavi holds of the person: asked for where half a name is given, which must not erase the other half. */
async function presentOf(session: Session, code: string, input: IDataObject) {
	const isHalf = HALVES.some(([last, first]) => isBlank(input[last]) !== isBlank(input[first]));
	return isHalf ? (await session.members()).find((one) => one.code === code) : undefined;
}

/** What *Get Many* puts under `customFields`, but for what only kaonavi writes. */
function ownItems({ customFields: held }: IDataObject, customs: readonly CustomLayout[]) {
	if (typeof held !== 'object' || held === null) return {};
	const writable = new Set(
		customs.filter(isWritable).flatMap(({ id, name }) => [name, String(id)]),
	);
	return Object.fromEntries(Object.entries(held).filter(([name]) => writable.has(name)));
}

/** An Employee under kaonavi's keys, and whatever else the input holds. */
function fromRecord(
	code: string,
	input: IDataObject,
	layout: MemberLayout,
	present: Member | undefined,
): IDataObject {
	const { gender, ...rest } = input;
	const { record, reasons } = check(employee, { ...rest, employeeCode: code });
	if (!record) throw new Refusal('refused', reasons[0]);
	const read = isBlank(gender) ? record : { ...record, gender: String(gender) as 'male' };
	const draft = draftOf(read, { layout, withoutDepartment: false, present });
	const standard = STANDARD.map(({ field, key }) => [key, draft[field]]);
	const own = ownItems(input, layout.custom_fields ?? []) as IDataObject;
	return { ...own, ...input, ...(Object.fromEntries(standard) as IDataObject) };
}

function entriesOf(
	values: IDataObject,
	layout: MemberLayout,
	isInput: boolean,
	clearBlank: boolean,
): Entry[] {
	const { custom_fields: customs = [], ...standard } = layout;
	return Object.entries(values).flatMap(([name, value]): Entry[] => {
		if (name === 'code' || value === undefined) return [];
		const key = Object.hasOwn(standard, name) ? (name as StandardKey) : undefined;
		const item = key ? standard[key] : customItem(customs, name, isInput);
		if (item === undefined) return [];
		const list =
			name === 'sub_departments' && typeof value === 'string' ? value.split(/[,、\s]+/) : value;
		const texts = toValues(item, list) ?? (clearBlank ? [''] : undefined);
		return texts === undefined ? [] : [{ key, layout: item, values: texts }];
	});
}

function customItem(customs: readonly CustomLayout[], name: string, isInput: boolean) {
	const isThere = customs.some((item) => item.name === name || String(item.id) === name);
	return isInput && !isThere ? undefined : writableItem(customs, name, PLACE);
}

const isCleared = ({ values }: Entry) => values.join('') === '';

function flawIn(code: string, entries: readonly Entry[]): Reason | undefined {
	for (const entry of entries) {
		const flaw = isCleared(entry)
			? lackOf(entry.layout, code)
			: flawOf(entry.layout, entry.values, code);
		if (flaw) return flaw;
	}
	return undefined;
}

function lackIn(code: string, entries: readonly Entry[], layout: MemberLayout): Reason | undefined {
	const { custom_fields: customs = [], ...standard } = layout;
	const named = new Set(entries.map((entry) => entry.layout.name));
	const demanded: CheckedLayout[] = [...Object.values(standard), ...customs].filter(
		(item) => item !== standard.code,
	);
	const lacking = demanded.find((item) => item.required && !named.has(item.name));
	return lacking && lackOf(lacking, code);
}

async function departmentFlaw(
	session: Session,
	code: string,
	entries: readonly Entry[],
): Promise<Reason | undefined> {
	const named = entries.filter((entry) => /department/.test(entry.key ?? '') && !isCleared(entry));
	if (named.length === 0) return undefined;
	const codes = codeBook((await session.departments()).map((one) => one.code));
	for (const { layout, values } of named) {
		const unknown = values.find((value) => codes.find(value).kind !== 'match');
		if (unknown === undefined) continue;
		const match = codes.find(unknown);
		const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
		const told = { employeeCode: code, field: layout.name, code: unknown, near };
		return valueReasons.unknownDepartment(told);
	}
	return undefined;
}

/** No departments at all, where the item is cleared. */
const departmentsOf = (codes: readonly string[]) =>
	codes.filter((code) => code !== '').map((code) => ({ code }));

function bodyOf(code: string, entries: readonly Entry[]): MemberBody {
	const body: MemberBody = { code };
	const customs: NonNullable<MemberBody['custom_fields']> = [];
	for (const { key, layout, values } of entries) {
		if (key === undefined) customs.push({ id: layout.id ?? 0, values });
		else if (key === 'department') body.department = { code: values[0] };
		else if (key === 'sub_departments') body.sub_departments = departmentsOf(values);
		else body[key] = values[0];
	}
	return customs.length === 0 ? body : { ...body, custom_fields: customs };
}
