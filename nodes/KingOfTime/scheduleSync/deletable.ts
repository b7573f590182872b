import type { IDataObject } from 'n8n-workflow';
import { isBlank, type Shift } from '../../shared/records';
import { readDay } from '../../shared/time/jst';
import type { EmployeeBook } from '../session';
import type { Scope } from './scope';

/**
 * Whose missing days may be deleted. With divisions in scope: everybody in them. Without: only people whom the input
 * names, so that a sheet of one branch never touches another. A person whom the input may mean but does
 * not name exactly (a near-miss code, a row without a readable day) keeps everything; and as long as a row names
 * nobody at all, only people who are named can lose a day.
 */
export function deletableBy(
	inputs: readonly IDataObject[],
	book: EmployeeBook,
	{ divisions }: Pick<Scope, 'divisions'>,
): (key: string, current: Pick<Shift, 'employeeCode' | 'date'>) => boolean {
	const named = new Set<string>();
	const doubtful = new Set<string>();
	let someRowNamesNobody = false;

	for (const { employeeCode, date } of inputs) {
		if (isBlank(employeeCode)) {
			someRowNamesNobody = true;
			continue;
		}
		const code = String(employeeCode);
		const match = book.codes.find(code);
		named.add(code);
		if (match.kind === 'near') for (const near of match.near) doubtful.add(near);
		if (readDay(date) === undefined) doubtful.add(code);
	}
	const byDivision = divisions.size > 0 && !someRowNamesNobody;

	return (_key, { employeeCode, date }) => {
		const { divisionCode = '', resignationDate } = book.byCode(employeeCode) ?? {};
		const hasLeft = resignationDate !== undefined && resignationDate < date;
		if (doubtful.has(employeeCode) || hasLeft) return false;
		const inDivisions = divisions.size === 0 || divisions.has(divisionCode);
		return inDivisions && (byDivision || named.has(employeeCode));
	};
}
