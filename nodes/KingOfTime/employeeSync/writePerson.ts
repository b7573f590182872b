import { Refusal } from '../../shared/http/refusal';
import { type Employee, nameOf } from '../../shared/records';
import type { Write } from '../../shared/sync/apply';
import type { Changes } from '../../shared/sync/step';
import type { Day } from '../../shared/time/jst';
import { createEmployee, updateEmployee } from '../client';
import { removeEmployee } from '../employees/removeEmployee';
import { fromEmployee } from '../records';
import type { EmployeeBook, Session } from '../session';
import type { KotEmployee, KotEmployeeBody } from '../wire';
import { employeeSyncReasons } from './reasons';

/** Carries one step out: POST, PUT or DELETE of one person. `updateDate`: from when a new assignment holds. */
export function personWriter(
	{ http, product }: Session,
	book: EmployeeBook,
	updateDate?: Day,
): Write<Employee> {
	return async ({ action, key: code, record, changes = {} }) => {
		const present = book.byCode(code);
		if (action === 'create') {
			const { replayed } = await createEmployee(http, fromEmployee(record));
			if (!replayed) return;
			const values = { record: nameOf(code), vendor: product.name };
			throw new Refusal('refused', employeeSyncReasons.alreadyCreated(values));
		}
		// The plan updates and deletes only people of this book.
		if (present === undefined) return;
		if (action === 'delete') return await removeEmployee(http, present.key);
		const moves = 'divisionCode' in changes || 'employmentTypeCode' in changes;
		const body = changedBody(record, changes, present);
		await updateEmployee(http, present.key, body, moves ? updateDate : undefined);
	};
}

/** Only what changes. A new address takes the place of the first one; the person's others stay. */
export function changedBody(
	record: Partial<Employee>,
	changes: Changes,
	present: Pick<KotEmployee, 'emailAddresses'>,
): KotEmployeeBody {
	const changed = Object.entries(record).filter(([field]) => field in changes);
	const body = fromEmployee(Object.fromEntries(changed) as Partial<Employee>);
	if (body.emailAddresses) body.emailAddresses.push(...(present.emailAddresses ?? []).slice(1));
	return body;
}
