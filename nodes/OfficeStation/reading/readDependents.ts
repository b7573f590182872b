import { codeBook, nameOf, recordReasons } from '../../shared/records';
import { fileReasons } from '../reasons';
import { type Reading, type ReadPerson, sorted, withoutTwins } from './people';
import type { Fields } from './readRow';

/**
 * Turns read rows into Dependents. `employees`: only dependents of these people; one whose employee is there under
 * nearly the same code is reported. Rows of nobody (no name, no birth date) are people without family in a joined file.
 */
export function readDependents(
	{ good, failed, notes }: Reading,
	employees: readonly string[] | undefined,
): Reading {
	const all = [...good, ...failed].filter(({ fields, problems }) => {
		return problems.length > 0 || isSomebody(fields);
	});
	const whole = all.map(withName);
	const unique = withoutTwins(whole, keyOf);
	if (employees === undefined) return sorted(unique, notes);
	const book = codeBook(employees);
	const kept: ReadPerson[] = [];
	let others = 0;
	for (const person of unique) {
		const { employeeCode } = person.fields;
		const found = employeeCode === undefined ? undefined : book.find(String(employeeCode));
		if (found?.kind === 'unknown') others += 1;
		else if (found?.kind === 'near') kept.push(nearMiss(person, found.near));
		else kept.push(person);
	}
	const left = others > 0 ? [fileReasons.otherPeoplesFamily({ count: others })] : [];
	return sorted(kept, [...notes, ...left]);
}

const isSomebody = ({ lastName, firstName, birthDate, relationship }: Fields) =>
	[lastName, firstName, birthDate, relationship].some((value) => value !== undefined);

/** Family key of the vendor's links: 氏 + 名 + 生年月日. */
function keyOf({ employeeCode, lastName, firstName, birthDate }: Fields): string | undefined {
	return employeeCode === undefined
		? undefined
		: JSON.stringify([employeeCode, lastName, firstName, birthDate]);
}

function withName(person: ReadPerson): ReadPerson {
	const { fields, problems } = person;
	const record = nameOf(fields.employeeCode);
	const missing = ['lastName', 'firstName'].filter((field) => fields[field] === undefined);
	if (missing.length === 0 || problems.length > 0) return person;
	const further = missing.map((column) => ({
		column,
		reason: recordReasons.missing({ record, field: column }),
	}));
	return { ...person, problems: further };
}

function nearMiss(person: ReadPerson, near: readonly string[]): ReadPerson {
	const employeeCode = String(person.fields.employeeCode);
	const reason = recordReasons.nearMissCode({
		...{ record: nameOf(employeeCode), employeeCode, near: near.join(', ') },
	});
	return { ...person, problems: [...person.problems, { column: 'employeeCode', reason }] };
}
