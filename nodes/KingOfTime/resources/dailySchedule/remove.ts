import { allowNotFound } from '../../../shared/http/refusal';
import type { EachOperation } from '../../../shared/node/operation';
import { deleteDailySchedule } from '../../client';
import { dateField, employeeCodeField } from '../../fields';
import { readDate, readEmployeeCode } from '../../readParameters';
import type { Session } from '../../session';

export const remove: EachOperation<Session> = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a daily schedule',
	description: 'Delete the plan of one person and day; a day without one is as good as deleted',
	fields: [employeeCodeField, dateField],
	async each({ client, parameter }) {
		const [employeeCode, date] = [readEmployeeCode(parameter), readDate(parameter)];
		const key = await client.keyOf(employeeCode);
		await allowNotFound(deleteDailySchedule(client.http, key, date));
		return [{ employeeCode, date, deleted: true }];
	},
};
