import { nameOf } from '../../shared/records';
import type { Day } from '../../shared/time/jst';
import { joinAddress, splitAddress } from '../cells/address';
import { fileReasons } from '../reasons';
import { withBusinessName } from './businessName';
import { onlyThese } from './onlyThese';
import { type Reading, type ReadPerson, sorted, withoutTwins } from './people';
import type { Fields, Problem } from './readRow';
import { type Status, STATUSES, statusOf } from './status';

export interface EmployeeOptions {
	/** Only these; all three: also people of whom nobody knows. */
	readonly statuses: readonly Status[];
	/** The day as of which a status is told from dates. */
	readonly on: Day;
	/** ① 連携対象従業員: only people with 入社年月日. */
	readonly onlyHired: boolean;
	/** ③ ビジネスネームがある場合は姓名として連携する. */
	readonly businessName: boolean;
	readonly address: 'asIs' | 'join' | 'split';
	/** Only people with these numbers; absent: everybody. */
	readonly codes?: readonly string[];
}

/**
 * Turns read rows into Employee fields with a status, chosen by it; who was left out is counted in the notes. Somebody of
 * another status is left out whatever else cannot be read of that person.
 */
export function readEmployees({ good, failed, notes }: Reading, options: EmployeeOptions): Reading {
	const people = [...good, ...failed].map((person) => refined(person, options));
	const unique = withoutTwins(people, ({ employeeCode }) => employeeCode as string | undefined);
	const chosen = unique.filter(({ fields: { status } }) => {
		return status === undefined || options.statuses.includes(status as Status);
	});
	const hired = chosen.filter(({ fields, problems }) => {
		return !options.onlyHired || fields.hiredDate !== undefined || problems.length > 0;
	});
	const others = unique.length - chosen.length;
	const unhired = chosen.length - hired.length;
	const asksForSome = options.statuses.length < STATUSES.length;
	const kept = asksForSome ? hired.map(withKnownStatus) : hired;
	return sorted(options.codes ? onlyThese(kept, unique, options.codes) : kept, [
		...notes,
		...(others > 0 ? [fileReasons.otherStatus({ count: others })] : []),
		...(unhired > 0 ? [fileReasons.withoutHireDate({ count: unhired })] : []),
	]);
}

/** Whoever asks for some statuses only must not get, or lose, people of whom nobody knows. */
function withKnownStatus(person: ReadPerson): ReadPerson {
	if (person.fields.status !== undefined || person.problems.length > 0) return person;
	const record = nameOf(person.fields.employeeCode);
	const problem = { column: 'status', reason: fileReasons.statusUnknown({ record }) };
	return { ...person, problems: [...person.problems, problem] };
}

/** An unreadable one of these leaves the status unknown. */
const TELL_STATUS: readonly string[] = ['status', 'hiredDate', 'retiredDate'];

function refined(person: ReadPerson, options: EmployeeOptions): ReadPerson {
	const problems: Problem[] = [...person.problems];
	const named = options.businessName ? withBusinessName(person.fields) : { fields: person.fields };
	const placed = withAddress(named.fields, options.address);
	for (const { problem } of [named, placed]) if (problem) problems.push(problem);
	const isUncertain = problems.some(({ field }) => TELL_STATUS.includes(field ?? ''));
	const status = isUncertain ? undefined : statusOf(placed.fields, options.on);
	const fields = status === undefined ? placed.fields : { ...placed.fields, status };
	return { ...person, problems, fields };
}

function withAddress(
	fields: Fields,
	how: EmployeeOptions['address'],
): { fields: Fields; problem?: Problem } {
	const { prefecture, city, street, building, address, ...rest } = fields;
	if (how === 'join' && address === undefined) {
		const joined = joinAddress([prefecture, city, street, building]);
		return { fields: joined === undefined ? fields : { ...rest, address: joined } };
	}
	if (how !== 'split' || address === undefined || prefecture !== undefined) return { fields };
	const parts = splitAddress(String(address));
	if (parts) return { fields: { ...rest, ...parts } };
	const record = nameOf(fields.employeeCode);
	const reason = fileReasons.addressNotSplit({ record, column: '住所' });
	return { fields, problem: { column: '住所', reason } };
}
