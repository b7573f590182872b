import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { employeeItem } from '../../employeeItem';
import { employeeField } from '../../fields';
import { requireStaffCode } from '../../people';
import { readPerson } from '../../person';
import type { Session } from '../../session';

export const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get an employee',
	description: 'Read one person (スタッフ), by staff code or by ID',
	fields: [employeeField, simplify],
	async each(context) {
		const { client, parameter } = context;
		const { id } = await readPerson(context);
		const employee = await client.employee(id);
		if (!parameter('simplify', true)) return [employee as IDataObject];
		requireStaffCode([employee], client.fields);
		return [employeeItem(client, employee)];
	},
};
