import { Refusal } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { quoted } from '../../../shared/records';
import { employeeItem } from '../../employees/output';
import { type ReadEmployee, readEmployee } from '../../employees/readEmployee';
import { employeeReasons } from '../../employees/reasons';
import { create, update } from '../../employees/write';
import { readEmployeeCode, readOptionalDay } from '../../readParameters';
import type { Session } from '../../session';
import { additionalFields, newCode, requiredFields, updateDate } from './fields';
import { readRequired } from './readFields';

/** Somebody with exactly this code is updated. Somebody with a code much like it is neither touched nor doubled. */
export const upsert: EachOperation<Session> = {
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update an employee',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
		newCode,
		...requiredFields.map((field) => ({ ...field, required: false })),
		additionalFields,
		updateDate,
		simplify,
	],
	async each({ client, parameter, input }) {
		const from = readOptionalDay('Update Date', parameter<unknown>('updateDate', ''));
		const person = readEmployee(readEmployeeCode(parameter), readRequired(parameter, input));
		const answer = await createOrUpdate(client, person, from);
		return [employeeItem(client, parameter, answer)];
	},
};

async function createOrUpdate(client: Session, person: ReadEmployee, from?: string) {
	const book = await client.employees();
	const present = book.byCode(person.record.employeeCode);
	if (present) return await update(client, present.key, person, person.body, from);
	const match = book.codes.find(person.record.employeeCode);
	if (match.kind !== 'near') return await create(client, person);
	const near = quoted(match.near);
	const values = { record: person.label, near, vendor: client.product.name };
	throw new Refusal('refused', employeeReasons.nearMiss(values));
}
