import { type Employee, isBlank } from '../shared/records';
import { compact } from '../shared/records/compact';
import type { Day } from '../shared/time/jst';
import { heldValues, plainValue } from './layout/values';
import type { CustomValue, Member } from './wire';
import { GENDERS } from './vendor';

/** A member as a record, with the company's own items by name. */
export type MemberRecord = Employee & {
	customFields?: Record<string, string | string[]>;
};

const text = (value: string | null | undefined) => (isBlank(value) ? undefined : value!);

/**
 * `姓 名` in two: at the first blank, half or full width. Without a blank nobody knows where the surname ends: all of it is
 * the last name.
 */
export function splitName(name: string): { last?: string; first?: string } {
	const [last, ...first] = name.trim().split(/[\s\u3000]+/);
	return compact({
		last: last === '' ? undefined : last,
		first: first.length === 0 ? undefined : first.join(' '),
	});
}

/** Both parts as kaonavi's one field; undefined if neither is there. */
export function joinName(last?: string, first?: string): string | undefined {
	const parts = [last, first].filter((part) => !isBlank(part));
	return parts.length === 0 ? undefined : parts.join(' ');
}

/** Whether two names differ in the kind or number of blanks only. */
export function sameName(a: unknown, b: unknown): boolean {
	const plain = (name: unknown) =>
		String(name ?? '')
			.trim()
			.replace(/[\s\u3000]+/g, ' ');
	return plain(a) === plain(b);
}

/** 入社予定者, 現職者 or 退職者: by 入社日 and 退職日. The last day of work is still one of work. */
export function statusOn(
	today: Day,
	{ hiredDate, retiredDate }: Pick<Employee, 'hiredDate' | 'retiredDate'>,
): NonNullable<Employee['status']> {
	if (retiredDate !== undefined && retiredDate < today) return 'retired';
	return hiredDate !== undefined && hiredDate > today ? 'joining' : 'active';
}

/** The option of 性別 as a word of the records; undefined for one that they do not have. */
export function genderOf(option: string | null | undefined): Employee['gender'] {
	const words = Object.keys(GENDERS) as Array<keyof typeof GENDERS>;
	return words.find((word) => (GENDERS[word] as readonly string[]).includes(option ?? ''));
}

/** A member of kaonavi as an Employee; its own items under `customFields`, by name. */
export function toRecord(member: Member, today: Day): MemberRecord {
	const [name, kana] = [splitName(member.name ?? ''), splitName(member.name_kana ?? '')];
	const [hiredDate, retiredDate] = [text(member.entered_date), text(member.retired_date)];
	return compact<MemberRecord>({
		employeeCode: member.code,
		lastName: name.last,
		firstName: name.first,
		lastNameKana: kana.last,
		firstNameKana: kana.first,
		email: text(member.mail),
		gender: genderOf(member.gender),
		birthDate: text(member.birthday),
		hiredDate,
		retiredDate,
		status: statusOn(today, { hiredDate, retiredDate }),
		divisionCode: text(member.department?.code),
		divisionName: text(member.department?.name),
		customFields: byName(member.custom_fields ?? []),
	});
}

/** Items by name; one whose name is not its own, by its number. */
export function byName(
	fields: readonly CustomValue[],
): Record<string, string | string[]> | undefined {
	const times = new Map<string, number>();
	for (const { name = '' } of fields) times.set(name, (times.get(name) ?? 0) + 1);
	const held = fields.flatMap((field): Array<[string, string | string[]]> => {
		const { id, name = '' } = field;
		const values = heldValues(field);
		const key = name !== '' && times.get(name) === 1 ? name : String(id);
		return values === undefined ? [] : [[key, plainValue(values)]];
	});
	return held.length === 0 ? undefined : Object.fromEntries(held);
}
