import type { FieldRule } from '../../shared/sync/plan';
import type { Changes } from '../../shared/sync/step';
import type { Employee } from '../../shared/records';
import { compact } from '../../shared/records/compact';
import { genderOption, heldValues, plainValue, sameValues } from '../layout/values';
import { joinName, sameName, splitName } from '../records';
import type {
	CustomLayout,
	CustomValue,
	FieldLayout,
	Member,
	MemberBody,
	MemberLayout,
	StandardKey,
} from '../wire';

/** What a sync compares and sends of a member: kaonavi's own values under the names of the records. */
export interface MemberState {
	employeeCode: string;
	[field: string]: string | string[] | undefined;
}

/** The standard items of kaonavi by the name that a report uses for them. */
export const STANDARD: ReadonlyArray<{ readonly field: string; readonly key: StandardKey }> = [
	{ field: 'name', key: 'name' },
	{ field: 'nameKana', key: 'name_kana' },
	{ field: 'email', key: 'mail' },
	{ field: 'gender', key: 'gender' },
	{ field: 'birthDate', key: 'birthday' },
	{ field: 'hiredDate', key: 'entered_date' },
	{ field: 'retiredDate', key: 'retired_date' },
	{ field: 'divisionCode', key: 'department' },
];

/** The name of an item of the company's own in a state and in the changes of a report. */
export const customField = ({ name }: Pick<CustomLayout, 'name'>) => `customFields.${name}`;

const NAMES: ReadonlySet<string> = new Set(['name', 'nameKana']);

/** What counts: the standard items, and the mapped ones of the company's own. */
export function fieldRules(customs: readonly CustomLayout[]): Array<FieldRule<MemberState>> {
	return [
		...STANDARD.map(
			({ field }): FieldRule<MemberState> =>
				NAMES.has(field) ? { name: field, same: sameName } : { name: field },
		),
		...customs.map(
			(layout): FieldRule<MemberState> => ({
				name: customField(layout),
				same: (wanted, current) => sameValues(layout, wanted, current),
			}),
		),
	];
}

/** What kaonavi holds of a member. */
export function stateOf(member: Member, customs: readonly CustomLayout[]): MemberState {
	const own = new Map(member.custom_fields?.map((field) => [field.id, field]));
	const blankAsAbsent = (value: string | null | undefined) => value || undefined;
	return compact<MemberState>({
		employeeCode: member.code,
		name: blankAsAbsent(member.name),
		nameKana: blankAsAbsent(member.name_kana),
		email: blankAsAbsent(member.mail),
		gender: blankAsAbsent(member.gender),
		birthDate: blankAsAbsent(member.birthday),
		hiredDate: blankAsAbsent(member.entered_date),
		retiredDate: blankAsAbsent(member.retired_date),
		divisionCode: blankAsAbsent(member.department?.code),
		...customStates(customs, own),
	});
}

const customStates = (customs: readonly CustomLayout[], own: ReadonlyMap<number, CustomValue>) =>
	Object.fromEntries(
		customs.map((layout) => {
			const values = heldValues(own.get(layout.id));
			return [customField(layout), values && plainValue(values)];
		}),
	);

export interface Drafting {
	readonly layout: MemberLayout;
	/** Leave 所属 alone: it has a step of its own. */
	readonly withoutDepartment: boolean;
	/** What kaonavi holds of the person: half a name is joined with the other half that is there. */
	readonly present?: Member;
}

/** What an Employee wants of kaonavi's standard items. */
export function draftOf(
	record: Employee,
	{ layout, withoutDepartment, present }: Drafting,
): MemberState {
	const held = { name: splitName(present?.name ?? ''), kana: splitName(present?.name_kana ?? '') };
	return compact<MemberState>({
		employeeCode: record.employeeCode,
		name: joined(record.lastName, record.firstName, held.name),
		nameKana: joined(record.lastNameKana, record.firstNameKana, held.kana),
		email: record.email,
		gender: record.gender && genderOption(record.gender, layout.gender),
		birthDate: record.birthDate,
		hiredDate: record.hiredDate,
		retiredDate: record.retiredDate,
		divisionCode: withoutDepartment ? undefined : record.divisionCode,
	});
}

function joined(
	last: string | undefined,
	first: string | undefined,
	held: { last?: string; first?: string },
): string | undefined {
	if (last === undefined && first === undefined) return undefined;
	return joinName(last ?? held.last, first ?? held.first);
}

/** The body for the changed fields of a member. */
export function bodyOf(
	employeeCode: string,
	changes: Changes,
	customs: readonly CustomLayout[],
): MemberBody {
	const body: MemberBody = { code: employeeCode };
	for (const { field, key } of STANDARD) {
		const value = changes[field]?.to as string | undefined;
		if (value === undefined) continue;
		if (key === 'department') body.department = { code: value };
		else if (key !== 'sub_departments') body[key] = value;
	}
	const sent = customs.flatMap((layout) => {
		const value = changes[customField(layout)]?.to as string | string[] | undefined;
		return value === undefined ? [] : [{ id: layout.id, values: [value].flat() }];
	});
	return sent.length === 0 ? body : { ...body, custom_fields: sent };
}

/** The layout of a field of a state. */
export function layoutOf(
	field: string,
	layout: MemberLayout,
	customs: readonly CustomLayout[],
): FieldLayout | undefined {
	const standard = STANDARD.find((row) => row.field === field);
	return standard ? layout[standard.key] : customs.find((one) => customField(one) === field);
}
