import type { Employee } from '../../shared/records';

/**
 * What the vendor demands of a new person.
 * @see https://developer.kingtime.jp/ (従業員登録)
 */
export const REQUIRED = [
	'lastName',
	'firstName',
	'gender',
	'divisionCode',
	'employmentTypeCode',
] as const satisfies ReadonlyArray<keyof Employee>;

/** Names of the fields that a new person still lacks, in quotes, or undefined if nothing is missing. */
export function lackedBy(record: Partial<Employee>): string | undefined {
	const lacking = REQUIRED.filter((field) => record[field] === undefined);
	return lacking.length === 0 ? undefined : lacking.map((field) => `'${field}'`).join(', ');
}
