import type { IDataObject } from 'n8n-workflow';
import { isBlank, shapeOf } from '../../shared/records';
import type { Day } from '../../shared/time/jst';
import type { EmployeeBook } from '../session';
import type { KotEmployee } from '../wire';
import { hasLeft } from './hasLeft';

/** The people whom Delete Missing looks at: in these divisions (empty: everywhere), and still there. */
export function inScope(
	{ divisionCode, resignationDate }: KotEmployee,
	divisions: ReadonlySet<string>,
	today: Day,
): boolean {
	const inDivisions = divisions.size === 0 || divisions.has(divisionCode ?? '');
	return inDivisions && !hasLeft(resignationDate, today);
}

/**
 * Whom a sync that deletes may delete, by code. Never somebody who has left: their attendance is kept. Never somebody
 * whose code looks like one in the input. And nobody at all while a row names nobody: it may mean anybody.
 */
export function deletableBy(
	inputs: readonly IDataObject[],
	book: EmployeeBook,
	divisions: ReadonlySet<string>,
	today: Day,
): (code: string) => boolean {
	const shapes = new Set(inputs.map(({ employeeCode }) => shapeOf(String(employeeCode ?? ''))));
	const someRowNamesNobody = inputs.some(({ employeeCode }) => isBlank(employeeCode));
	return (code) => {
		const person = book.byCode(code);
		if (person === undefined || someRowNamesNobody || shapes.has(shapeOf(code))) return false;
		return inScope(person, divisions, today);
	};
}
