import type { IDataObject } from 'n8n-workflow';
import { check, type Employee, employee, isBlank, isNothing } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { type AlikeCodes, codesByShape, nearMissOf } from '../../shared/sync/newCode';
import type { Wanted } from '../../shared/sync/plan';
import type { Day } from '../../shared/time/jst';
import { employeeReasons } from '../employees/reasons';
import { lackedBy } from '../employees/required';
import type { EmployeeBook } from '../session';
import type { NameType, TypedRecord } from './employmentTypeByName';
import { isUnsplitName } from './unsplitName';
import { hasLeft } from './hasLeft';
import { linkedPart } from './linkedItems';
import { employeeSyncReasons as say } from './reasons';

/** What new people get whose record names none. */
export type CreateDefaults = Pick<Employee, 'divisionCode' | 'employmentTypeCode'>;

export interface Source {
	readonly vendor: string;
	readonly book: EmployeeBook;
	readonly today: Day;
	readonly defaults: CreateDefaults;
	/** The records' own codes are another system's: for new people the defaults come before them. */
	readonly defaultsFirst?: boolean;
	/** Codes that look like another one are created all the same. */
	readonly createNearMisses: boolean;
	/** Fields that are linked (連携対象項目); undefined: all. */
	readonly linked?: ReadonlySet<keyof Employee>;
	/** Finds the employment type of records that have only its name; undefined: names are not looked at. */
	readonly nameType?: NameType;
}

type Verdict = Wanted<Employee>['verdict'];

/** Reads the input as employees, one wanted record per item, and decides those that cannot be taken over. */
export function readWanted(
	inputs: readonly IDataObject[],
	source: Source,
): Array<Wanted<Employee>> {
	const alike = codesByShape(inputs.map(({ employeeCode }) => employeeCode));
	return inputs.flatMap((input, item) => (isNothing(input) ? [] : [wantedOf(input, item)]));

	function wantedOf(input: IDataObject, item: number): Wanted<Employee> {
		const { label, record: read, reasons } = check(employee, input);
		if (!read) {
			const key = isBlank(input.employeeCode) ? `item ${item}` : String(input.employeeCode);
			const record = { employeeCode: input.employeeCode } as Partial<Employee>;
			return { item, key, record, label, verdict: { action: 'failed', reason: reasons[0] } };
		}
		const isNew = source.book.byCode(read.employeeCode) === undefined;
		const { record: typed, unknownType } = typeOf(read, label, isNew, source);
		const whole = isNew ? withDefaults(typed, source) : typed;
		// Judged by all that the source says: who has left is nobody new, whether that date is linked or not.
		const verdict = isNew
			? judgeNew(whole, label, alike, source, unknownType)
			: judgeKnown(whole, label, source, unknownType);
		const record = linkedPart(whole, isNew, source.linked);
		return { item, key: read.employeeCode, record, label, verdict };
	}
}

/** A new person with the defaults: they fill what is blank, or come before codes that are not this vendor's. */
function withDefaults(record: Employee, { defaults, defaultsFirst }: Source): Employee {
	return defaultsFirst ? { ...record, ...defaults } : { ...defaults, ...record };
}

/** The employment type matters only where it is sent. */
function typeOf(
	record: Employee,
	label: string,
	isNew: boolean,
	{ nameType, linked }: Source,
): TypedRecord {
	const isSent = isNew || linked === undefined || linked.has('employmentTypeCode');
	return nameType && isSent ? nameType(record, label) : { record };
}

/** A person whom the target does not have. */
function judgeNew(
	record: Employee,
	label: string,
	alike: AlikeCodes,
	{ vendor, book, today, createNearMisses }: Source,
	unknownType?: Reason,
): Verdict {
	const { employeeCode, status, retiredDate } = record;
	const near = nearMissOf({ employeeCode, label, vendor, codes: book.codes, alike });
	if (near && !createNearMisses) return { action: 'failed', reason: near };
	if (status === 'retired' || hasLeft(retiredDate, today)) {
		return { action: 'skip', reason: say.retiredNotCreated({ record: label, vendor }) };
	}
	if (unknownType) return { action: 'failed', reason: unknownType };
	const fields = lackedBy(record);
	if (fields === undefined) return undefined;
	const values = { record: label, fields, vendor };
	return { action: 'failed', reason: employeeReasons.notComplete(values) };
}

/** A person whom the target has: one who left there, but not at the source, is a contradiction for people to solve. */
function judgeKnown(
	record: Employee,
	label: string,
	{ vendor, book, today, linked }: Source,
	unknownType?: Reason,
): Verdict {
	const current = book.byCode(record.employeeCode);
	const { resignationDate = '' } = current ?? {};
	const leftAtSource = record.status === 'retired' || record.retiredDate !== undefined;
	if (leftAtSource || !hasLeft(resignationDate, today)) {
		const unsplit = isUnsplitName(linkedPart(record, false, linked), current);
		const reason = unsplit ? say.nameNotSplit({ record: label, vendor }) : unknownType;
		return reason && { action: 'failed', reason };
	}
	const values = { record: label, vendor, retiredDate: resignationDate };
	return { action: 'skip', reason: say.retiredInTarget(values) };
}
