import { Refusal } from '../../shared/http/refusal';
import { createEmployee, updateEmployee } from '../client';
import type { Session } from '../session';
import type { KotEmployee, KotEmployeeBody } from '../wire';
import { written } from './output';
import type { ReadEmployee } from './readEmployee';
import { employeeReasons } from './reasons';
import { lackedBy } from './required';

/** Registers a person; throws a `Refusal` that names every field the vendor demands and the record lacks. */
export async function create(
	{ http, product }: Session,
	{ record, label, body }: ReadEmployee,
): Promise<KotEmployee> {
	const fields = lackedBy(record);
	if (fields !== undefined) {
		const values = { record: label, fields, vendor: product.name };
		throw new Refusal('refused', employeeReasons.notComplete(values));
	}
	const sent: KotEmployeeBody = { code: record.employeeCode, ...body };
	const reply = await createEmployee(http, sent);
	return written(record.employeeCode, undefined, sent, reply.body);
}

/** Changes a person by key; nothing blank is sent, and nothing at all if nothing is left. */
export async function update(
	{ http, product }: Session,
	key: string,
	{ record, label }: Pick<ReadEmployee, 'record' | 'label'>,
	body: KotEmployeeBody,
	updateDate?: string,
): Promise<KotEmployee> {
	if (Object.keys(body).length === 0) {
		const values = { record: label, vendor: product.name };
		throw new Refusal('refused', employeeReasons.nothingToSend(values));
	}
	const reply = await updateEmployee(http, key, body, updateDate);
	return written(record.employeeCode, key, body, reply.body);
}
