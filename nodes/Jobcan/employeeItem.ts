import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { dayOf } from '../shared/time/jst';
import { toEmployee } from './records';
import type { Session } from './session';
import type { JobcanEmployee } from './wire';

/**
 * A person as an Employee record, as of today, with Jobcan's own number: who keeps it can name the person *By ID* later,
 * without a look-up.
 */
export function employeeItem({ fields, now }: Session, employee: JobcanEmployee): IDataObject {
	const record = toEmployee(employee, fields, dayOf(DateTime.fromMillis(now())));
	return { ...record, employeeId: employee.id };
}
