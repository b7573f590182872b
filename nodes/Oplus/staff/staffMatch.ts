import { codeBook, type CodeBook, type Employee } from '../../shared/records';
import type { Reason, ReasonValues } from '../../shared/reasons/reason';
import type { Day } from '../../shared/time/jst';
import { matchReasons } from '../reasons';
import { isEmptyCell } from '../../shared/sheet/text';
import { hasLeft, namesDiffer, sharers } from './people';
import type { OplusStaff } from './oplusStaff';

export type MatchStatus = 'linked' | keyof typeof matchReasons;

/** One per staff member, in their order; then one per employee whom oplus does not have. */
export interface StaffMatch {
	readonly status: MatchStatus;
	readonly employeeCode?: string;
	readonly divisionName?: string;
	readonly divisionCode?: string;
	/** Codes in KING OF TIME that differ in zeros, width, case or blanks only. */
	readonly near?: readonly string[];
	/** Index in the staff given; absent for employees whom oplus does not have. */
	readonly index?: number;
	/** Absent if linked. */
	readonly reason?: Reason;
}

export interface MatchOptions {
	/** 拠点 → KOT所属コード; empty: branches are not checked. */
	readonly divisionCodes: Readonly<Record<string, string>>;
	/** Who has left before this day is retired. */
	readonly on: Day;
}

/**
 * Compares the staff of oplus with the employees of KING OF TIME by 社員番号 = 従業員コード, exactly. A staff member
 * has one status, the first that holds in the order of the checks below.
 * Rule: https://support.freee.co.jp/hc/ja/articles/18560314959001
 */
export function staffMatch(
	staff: readonly OplusStaff[],
	employees: readonly Employee[],
	options: MatchOptions,
): StaffMatch[] {
	const byCode = new Map(employees.map((employee) => [employee.employeeCode, employee]));
	const known: Known = { byCode, book: codeBook(byCode.keys()), alike: sharers(staff), ...options };
	const matched = staff.map((person, index) => ({ ...statusOf(person, index, known), index }));
	return [...matched, ...targetOnly(staff, employees, options.on)];
}

interface Known extends MatchOptions {
	readonly byCode: ReadonlyMap<string, Employee>;
	readonly book: CodeBook;
	readonly alike: ReadonlyMap<string, number>;
}

function statusOf(person: OplusStaff, index: number, known: Known): StaffMatch {
	const { employeeCode, divisionName } = person;
	if (employeeCode === undefined || isEmptyCell(employeeCode)) {
		return says('blankNumber', {}, { row: person.row ?? index + 1 });
	}
	const who = { employeeCode, ...(divisionName !== undefined && { divisionName }) };
	const count = known.alike.get(employeeCode) ?? 1;
	if (count > 1) return says('duplicate', who, { count });
	const found = known.book.find(employeeCode);
	if (found.kind === 'near') {
		return says('nearMiss', { ...who, near: found.near }, { near: found.near.join(', ') });
	}
	const employee = known.byCode.get(employeeCode);
	return employee ? statusOfKnown(person, employee, who, known) : says('missing', who, {});
}

function statusOfKnown(
	{ name, checkMark, divisionName, on: lastDay }: OplusStaff,
	employee: Employee,
	who: Omit<StaffMatch, 'status'>,
	{ divisionCodes, on }: Known,
): StaffMatch {
	if (hasLeft(employee, lastDay ?? on))
		return says('retired', who, { retiredDate: employee.retiredDate ?? '?' });
	if (namesDiffer(name, employee)) return says('nameDiffers', who, {});
	const asked = divisionName !== undefined && Object.keys(divisionCodes).length > 0;
	const divisionCode =
		asked && Object.hasOwn(divisionCodes, divisionName) ? divisionCodes[divisionName] : undefined;
	if (asked && divisionCode === undefined)
		return says('divisionWithoutCode', who, { divisionName });
	const complete = { ...who, ...(divisionCode !== undefined && { divisionCode }) };
	return checkMark === false ? says('unchecked', complete, {}) : { status: 'linked', ...complete };
}

function says(
	status: keyof typeof matchReasons,
	who: Omit<StaffMatch, 'status'>,
	values: ReasonValues,
): StaffMatch {
	const { employeeCode = '' } = who;
	return { status, ...who, reason: matchReasons[status]({ employeeCode, ...values }) };
}

/** Employees at work whom no staff member could be, not even nearly. */
function targetOnly(
	staff: readonly OplusStaff[],
	employees: readonly Employee[],
	on: Day,
): StaffMatch[] {
	const book = codeBook(staff.flatMap(({ employeeCode }) => employeeCode ?? []));
	return employees
		.filter((employee) => !hasLeft(employee, on))
		.filter(({ employeeCode }) => book.find(employeeCode).kind === 'unknown')
		.map(({ employeeCode }) => says('targetOnly', { employeeCode }, {}));
}
