import type { Employee } from '../../shared/records';
import type { KotEmployee } from '../wire';

/**
 * Whether a record seems to have both names in the last name (or both readings in that of the last name), because its source
 * keeps them in one field and nobody put a blank between them. Written as it is, it would double the first name that
 * the vendor keeps beside it.
 */
export function isUnsplitName(record: Employee, held: Partial<KotEmployee> = {}): boolean {
	const { lastName, firstName, lastNameKana, firstNameKana } = record;
	return (
		(firstName === undefined && holdsBoth(lastName, held.lastName, held.firstName)) ||
		(firstNameKana === undefined &&
			holdsBoth(lastNameKana, held.lastNamePhonetics, held.firstNamePhonetics))
	);
}

function holdsBoth(last = '', heldLast = '', heldFirst = ''): boolean {
	if (heldFirst === '' || last === heldLast) return false;
	return last.length > heldFirst.length && last.endsWith(heldFirst);
}
