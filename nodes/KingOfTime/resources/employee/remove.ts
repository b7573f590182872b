import type { EachOperation } from '../../../shared/node/operation';
import { removeEmployee } from '../../employees/removeEmployee';
import { employeeCodeField } from '../../fields';
import { readEmployeeCode } from '../../readParameters';
import type { Session } from '../../session';

export const remove: EachOperation<Session> = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete an employee permanently',
	description:
		'Delete a person (従業員削除) for good, with what the vendor keeps of them. For people who leave, Update with a Retired Date is the usual way.',
	fields: [employeeCodeField],
	async each({ client, parameter }) {
		const employeeCode = readEmployeeCode(parameter);
		await removeEmployee(client.http, await client.keyOf(employeeCode));
		return [{ employeeCode, deleted: true }];
	},
};
