import { givenItems } from '../../../shared/node/givenItems';
import { isBlank } from '../../../shared/records';

/** Codes of the people asked for; undefined: everybody. */
export function employeesOf(given: unknown): string[] | undefined {
	if (isBlank(given) || given === '[]') return undefined;
	const read = <T>() => given as T;
	return givenItems(read, 'employees', 'Only of Employees').flatMap(({ employeeCode }) =>
		isBlank(employeeCode) ? [] : [String(employeeCode)],
	);
}
