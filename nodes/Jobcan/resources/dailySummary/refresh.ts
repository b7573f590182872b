import type { EachOperation } from '../../../shared/node/operation';
import { dateRangeFields, employeeField } from '../../fields';
import { readPerson } from '../../person';
import { readRange } from '../../readParameters';
import type { Session } from '../../session';
import { askForRefresh } from '../../summaries/refresh';

/** Asks, and does not wait: `refreshStatus` says whether Jobcan is still at it. */
export const refresh: EachOperation<Session> = {
	name: 'Refresh',
	value: 'refresh',
	action: 'Refresh daily summaries of an employee',
	description:
		'Have the figures of one person added up again (再集計), without waiting for the end',
	fields: [employeeField, ...dateRangeFields],
	async each(context) {
		const { client, parameter } = context;
		const range = readRange(parameter);
		const person = await readPerson(context);
		const pending = await askForRefresh(client, person.id, range);
		const refreshStatus = pending ? 'pending' : 'finished';
		return [
			{ ...(await person.whom()), startDate: range.start, endDate: range.end, refreshStatus },
		];
	},
};
