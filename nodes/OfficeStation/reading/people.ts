import { nameOf, recordReasons } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Fields, Problem } from './readRow';

/** A row of a file, or of an answer, that was read. */
export interface ReadPerson {
	readonly fields: Fields;
	readonly problems: readonly Problem[];
	/** As a person counts; absent for an answer. */
	readonly row?: number;
	readonly item?: number;
}

/** Everything that was read: nothing is dropped without a word. */
export interface Reading {
	readonly good: readonly ReadPerson[];
	/** With at least one problem each. */
	readonly failed: readonly ReadPerson[];
	readonly notes: readonly Reason[];
}

/** Two rows for one key fail together, because nobody can know which one is right. */
export function withoutTwins(
	people: readonly ReadPerson[],
	keyOf: (fields: Fields) => string | undefined,
): ReadPerson[] {
	const counts = new Map<string, number>();
	for (const { fields } of people) {
		const key = keyOf(fields);
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return people.map((person) => {
		const key = keyOf(person.fields);
		const count = key === undefined ? 1 : (counts.get(key) ?? 1);
		if (count === 1) return person;
		const reason = recordReasons.duplicate({ record: nameOf(person.fields.employeeCode), count });
		return { ...person, problems: [...person.problems, { column: 'employeeCode', reason }] };
	});
}

/** Parts good people from those with a problem. */
export function sorted(people: readonly ReadPerson[], notes: readonly Reason[]): Reading {
	const isGood = ({ problems }: ReadPerson) => problems.length === 0;
	return {
		good: people.filter(isGood),
		failed: people.filter((person) => !isGood(person)),
		notes,
	};
}
