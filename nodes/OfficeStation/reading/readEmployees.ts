import { nameOf } from '../../shared/records';
import type { Day } from '../../shared/time/jst';
import { joinAddress, splitAddress } from '../cells/address';
import { fileReasons } from '../reasons';
import { withBusinessName } from './businessName';
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
}

/** Turns read rows into Employee fields with a status, chosen by it; who was left out is counted in the notes. */
export function readEmployees({ good, failed, notes }: Reading, options: EmployeeOptions): Reading {
	const people = [...good, ...failed].map((person) => refined(person, options));
	const unique = withoutTwins(people, ({ employeeCode }) => employeeCode as string | undefined);
	const all = sorted(unique, notes);
	const isHired = ({ fields }: ReadPerson) => !options.onlyHired || fields.hiredDate !== undefined;
	const isChosen = ({ fields: { status } }: ReadPerson) =>
		status === undefined || options.statuses.includes(status as Status);
	const hired = all.good.filter(isHired);
	const chosen = hired.filter(isChosen);
	const left = [
		...(hired.length < all.good.length
			? [fileReasons.withoutHireDate({ count: all.good.length - hired.length })]
			: []),
		...(chosen.length < hired.length
			? [fileReasons.otherStatus({ count: hired.length - chosen.length })]
			: []),
	];
	const asked = options.statuses.length < STATUSES.length;
	const final = chosen.map((person) => (asked ? withKnownStatus(person) : person));
	const { good: known, failed: unknown } = sorted(final, []);
	return { good: known, failed: [...all.failed, ...unknown], notes: [...notes, ...left] };
}

/** Whoever asks for some statuses only must not get, or lose, people of whom nobody knows. */
function withKnownStatus(person: ReadPerson): ReadPerson {
	if (person.fields.status !== undefined) return person;
	const record = nameOf(person.fields.employeeCode);
	const problem = { column: 'status', reason: fileReasons.statusUnknown({ record }) };
	return { ...person, problems: [...person.problems, problem] };
}

function refined(person: ReadPerson, options: EmployeeOptions): ReadPerson {
	const problems: Problem[] = [...person.problems];
	const named = options.businessName ? withBusinessName(person.fields) : { fields: person.fields };
	const placed = withAddress(named.fields, options.address);
	for (const { problem } of [named, placed]) if (problem) problems.push(problem);
	const status = statusOf(placed.fields, options.on);
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
