import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { employeeItem } from '../../employees/output';
import { readEmployee } from '../../employees/readEmployee';
import { create as createPerson } from '../../employees/write';
import { readEmployeeCode } from '../../readParameters';
import type { Session } from '../../session';
import { additionalFields, newCode, requiredFields } from './fields';
import { readRequired } from './readFields';

export const create: EachOperation<Session> = {
	name: 'Create',
	value: 'create',
	action: 'Create an employee',
	description: 'Register a person (従業員登録). Never sent twice after a lost answer.',
	fields: [newCode, ...requiredFields, additionalFields, simplify],
	async each({ client, parameter, input }) {
		const person = readEmployee(readEmployeeCode(parameter), readRequired(parameter, input));
		return [employeeItem(client, parameter, await createPerson(client, person))];
	},
};
