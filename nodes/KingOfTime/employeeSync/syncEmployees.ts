import type { IDataObject } from 'n8n-workflow';
import type { Employee } from '../../shared/records';
import type { Applied } from '../../shared/sync/apply';
import { carryOut, type SyncSettings } from '../../shared/sync/carryOut';
import { type FieldRule, plan, type Wanted } from '../../shared/sync/plan';
import type { Day } from '../../shared/time/jst';
import { getEmployees } from '../client';
import { todayOf } from '../employees/output';
import { toEmployee } from '../records';
import { type EmployeeBook, employeeBook, type Session } from '../session';
import { checkCodes } from './checkCodes';
import { deletableBy, inScope } from './deletable';
import { typesByName } from './employmentTypeByName';
import { leaveOut, type WrittenPeople } from './leftOut';
import { type CreateDefaults, readWanted } from './wanted';
import { personWriter } from './writePerson';

export interface EmployeeSyncOptions extends SyncSettings {
	readonly deleteMissing: boolean;
	/** Delete Missing looks only at people of these divisions; empty: at everybody. */
	readonly deleteInDivisions: readonly string[];
	readonly createNearMisses: boolean;
	readonly defaults: CreateDefaults;
	/** For new people the defaults come before the records' own codes. */
	readonly defaultsFirst?: boolean;
	/** Fields that are linked (連携対象項目); undefined: all. */
	readonly linked?: ReadonlySet<keyof Employee>;
	/** Records with only the name of an employment type get the code of that name. */
	readonly employmentTypeByName: boolean;
	/** Who is written: new people, known ones, or both. */
	readonly written: ReadonlySet<WrittenPeople>;
	/** 異動日: from when a new division or employment type holds; without it, from today. */
	readonly updateDate?: Day;
}

/** What is compared and sent. Names of divisions and employment types are the target's own; `status` follows from the dates. */
const FIELDS: ReadonlyArray<FieldRule<Employee>> = [
	{ name: 'lastName' },
	{ name: 'firstName' },
	{ name: 'lastNameKana' },
	{ name: 'firstNameKana' },
	{ name: 'email' },
	{ name: 'gender' },
	{ name: 'birthDate' },
	{ name: 'hiredDate' },
	{ name: 'retiredDate' },
	{ name: 'divisionCode' },
	{ name: 'employmentTypeCode' },
];

/**
 * Makes the people of the vendor hold what the records say: only fields that a record has, never blank ones. Reads the
 * employees once (retired ones too), and divisions and employment types once each if some are sent; writes one
 * call per changed person. Throws a `Refusal` if the run is refused as a whole.
 */
export async function syncEmployees(
	session: Session,
	inputs: readonly IDataObject[],
	options: EmployeeSyncOptions,
): Promise<Applied<Employee>> {
	const { updateDate, defaults, defaultsFirst, createNearMisses, linked } = options;
	const today = todayOf(session);
	const book = await peopleAsOf(session, today, updateDate);
	const vendor = session.product.name;
	const nameType = options.employmentTypeByName ? await typesByName(session, inputs) : undefined;
	const rules = { defaults, defaultsFirst, createNearMisses, linked, nameType };
	const wanted = readWanted(inputs, { vendor, book, today, ...rules });
	const divisions = new Set(options.deleteInDivisions);
	// A source that names nobody is no source: it deletes nobody, however few they would be.
	const deletes = options.deleteMissing && wanted.length > 0;
	const planned = plan(wanted, currentPeople(book, wanted, today), {
		fields: FIELDS,
		blocked: new Map(),
		deletable: deletes ? deletableBy(inputs, book, divisions, today) : () => false,
	});
	const steps = leaveOut(planned, options.written, vendor);
	const scope = book.all.filter((person) => inScope(person, divisions, today));
	const named = new Set(wanted.map(({ key }) => key));
	const job = {
		steps: await checkCodes(session, steps),
		currentCount: scope.length,
		namedCount: scope.filter(({ code }) => named.has(code)).length,
		write: personWriter(session, book, updateDate),
	};
	return await carryOut(job, options);
}

/** With an update date ahead, people as they will be then: else a transfer would look undone until that day. */
async function peopleAsOf(session: Session, today: Day, updateDate?: Day): Promise<EmployeeBook> {
	if (updateDate === undefined || updateDate <= today) return await session.employees();
	return employeeBook(
		await getEmployees(session.http, { date: updateDate, includeResigner: true }),
	);
}

/** The target as records. A wanted address that the person has, in any place, is the one to compare with. */
function currentPeople(
	{ all }: EmployeeBook,
	wanted: ReadonlyArray<Wanted<Employee>>,
	today: Day,
): ReadonlyMap<string, Employee> {
	const addresses = new Map(wanted.map(({ key, record }) => [key, record.email]));
	return new Map(
		all.map((person) => {
			const current = toEmployee(person, today);
			const address = addresses.get(person.code);
			const hasIt = address !== undefined && person.emailAddresses?.includes(address);
			return [person.code, hasIt ? { ...current, email: address } : current];
		}),
	);
}
