import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { check, type Employee, employee, isBlank, nameOf } from '../../shared/records';
import { wholeNumber } from '../../shared/records/fields';
import { operationReasons } from '../operationReasons';
import { fromEmployee } from '../records';
import type { KotEmployeeBody } from '../wire';

export interface ReadEmployee {
	readonly record: Employee;
	readonly label: string;
	/** Nothing blank: the vendor would set it to NULL. Without the code, which addresses the person. */
	readonly body: KotEmployeeBody;
}

/**
 * Reads what the fields of the node hold. `email` may name several addresses, separated by commas; `contractMinutes`
 * is the vendor's own (契約労働時間, minutes a day). Throws a `Refusal` that names field and person.
 */
export function readEmployee(employeeCode: string, fields: IDataObject): ReadEmployee {
	const emailAddresses = addressesIn(fields.email);
	const email = emailAddresses.length > 0 ? emailAddresses[0] : undefined;
	const { label, record, reasons } = check(employee, { ...fields, employeeCode, email });
	if (!record) throw new Refusal('refused', reasons[0]);
	const body = fromEmployee({ ...record, employeeCode: undefined });
	if (emailAddresses.length > 0) body.emailAddresses = emailAddresses;
	const minutes = contractMinutes(fields.contractMinutes, employeeCode);
	if (minutes !== undefined) body.allDayRegardingWorkInMinute = minutes;
	return { record, label, body };
}

function addressesIn(value: unknown): string[] {
	const list = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[,、;\s]+/);
	return list.map((address) => address.trim()).filter((address) => address !== '');
}

function contractMinutes(value: unknown, employeeCode: string): number | undefined {
	if (isBlank(value)) return undefined;
	const minutes = wholeNumber.read(value);
	if (minutes !== undefined && minutes >= 0) return minutes;
	const values = { record: nameOf(employeeCode), field: 'Contract Minutes per Day' };
	throw new Refusal('refused', operationReasons.numberUnreadable(values));
}
