import type { IDataObject } from 'n8n-workflow';
import {
	check,
	type CodeBook,
	codeBook,
	type Employee,
	employee,
	isBlank,
} from '../../shared/records';
import { compact } from '../../shared/records/compact';
import { type AlikeCodes, codesByShape, nearMissOf } from '../../shared/sync/newCode';
import type { Wanted } from '../../shared/sync/plan';
import type { Day } from '../../shared/time/jst';
import { type Mapping, mappedValue } from '../layout/mapping';
import { statusOn } from '../records';
import { NAME } from '../vendor';
import type { Member, MemberLayout } from '../wire';
import { memberSyncReasons as say } from './reasons';
import { customField, draftOf, type MemberState } from './state';

export interface Source {
	readonly members: ReadonlyMap<string, Member>;
	readonly layout: MemberLayout;
	readonly mapping: readonly Mapping[];
	readonly today: Day;
	readonly createNearMisses: boolean;
	readonly withoutDepartment: boolean;
	/** People who have retired are not carried at all. */
	readonly linkRules: boolean;
}

/** A wanted state, and the record it was read from. */
export interface WantedMember extends Wanted<MemberState> {
	readonly employee: Partial<Employee>;
}

type Verdict = Wanted<MemberState>['verdict'];

/** Reads the input as employees, one wanted state per item, and decides those that cannot be taken over. */
export function readWanted(inputs: readonly IDataObject[], source: Source): WantedMember[] {
	const alike = codesByShape(inputs.map(({ employeeCode }) => employeeCode));
	const codes = codeBook(source.members.keys());
	return inputs.map((input, item): WantedMember => {
		// The options of 性別 are the company's own: the layout decides, not the vocabulary.
		const { gender, ...rest } = input;
		const { label, record, reasons } = check(employee, rest);
		if (!record) {
			const code = isBlank(input.employeeCode) ? undefined : String(input.employeeCode);
			const key = code ?? `item ${item}`;
			const named = compact({ employeeCode: code });
			const verdict = { action: 'failed', reason: reasons[0] } as const;
			return { item, key, label, record: named, employee: named, verdict };
		}
		const read = { ...record, ...(isBlank(gender) ? {} : { gender: String(gender) }) } as Employee;
		const { employeeCode: key } = read;
		const present = source.members.get(key);
		return {
			item,
			key,
			label,
			record: wantedState(read, input, source, present),
			employee: read,
			verdict: present
				? judgeKnown(read, present, label, source)
				: judgeNew(read, label, { codes, alike }, source),
		};
	});
}

function wantedState(
	read: Employee,
	input: IDataObject,
	source: Source,
	present: Member | undefined,
): MemberState {
	const own = source.mapping.map((one) => [customField(one.layout), mappedValue(input, one)]);
	return compact({
		...draftOf(read, { ...source, present }),
		...(Object.fromEntries(own) as Partial<MemberState>),
	});
}

const hasRetired = ({ status, ...dates }: Employee, today: Day) =>
	status === 'retired' || statusOn(today, dates) === 'retired';

/** A person whom kaonavi does not have. */
function judgeNew(
	read: Employee,
	label: string,
	{ codes, alike }: { codes: CodeBook; alike: AlikeCodes },
	{ today, createNearMisses, linkRules }: Source,
): Verdict {
	const { employeeCode } = read;
	if (hasRetired(read, today)) {
		const text = linkRules ? say.retiredNotLinked : say.retiredNotCreated;
		return { action: 'skip', reason: text({ record: label, vendor: NAME }) };
	}
	const near = nearMissOf({ employeeCode, label, vendor: NAME, codes, alike });
	return near && !createNearMisses ? { action: 'failed', reason: near } : undefined;
}

/** A person whom kaonavi has: one who left there, but not at the source, is a contradiction for people to solve. */
function judgeKnown(
	read: Employee,
	{ retired_date: left }: Member,
	label: string,
	{ today, linkRules }: Source,
): Verdict {
	if (linkRules && hasRetired(read, today)) {
		return { action: 'skip', reason: say.retiredNotLinked({ record: label }) };
	}
	const leftAtSource = read.status === 'retired' || read.retiredDate !== undefined;
	if (leftAtSource || !left || left >= today) return undefined;
	const values = { record: label, vendor: NAME, retiredDate: left };
	return { action: 'skip', reason: say.retiredInTarget(values) };
}
