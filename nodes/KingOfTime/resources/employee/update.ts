import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { isBlank } from '../../../shared/records';
import { employeeItem } from '../../employees/output';
import { readEmployee } from '../../employees/readEmployee';
import { update as updatePerson } from '../../employees/write';
import { employeeCodeField } from '../../fields';
import { readEmployeeCode, readOptionalDay } from '../../readParameters';
import type { Session } from '../../session';
import type { KotEmployeeBody } from '../../wire';
import { updateDate, updateFields } from './fields';
import { withGender } from './readFields';

export const update: EachOperation<Session> = {
	name: 'Update',
	value: 'update',
	action: 'Update an employee',
	description: 'Change fields of a person (従業員更新). Blank fields are left as they are.',
	fields: [employeeCodeField, updateFields, updateDate, simplify],
	async each({ client, parameter, input }) {
		const { newEmployeeCode, ...fields } = parameter<IDataObject>('updateFields', {});
		const from = readOptionalDay('Update Date', parameter<unknown>('updateDate', ''));
		const person = readEmployee(readEmployeeCode(parameter), withGender(fields, input));
		const body: KotEmployeeBody = isBlank(newEmployeeCode)
			? person.body
			: { ...person.body, code: String(newEmployeeCode) };
		const key = await client.keyOf(person.record.employeeCode);
		return [employeeItem(client, parameter, await updatePerson(client, key, person, body, from))];
	},
};
