import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation, ReadParameter } from '../../../shared/node/operation';
import { type DateRange, lengthInDays, rangeOfMonth } from '../../../shared/time/dateRange';
import { getMonthlySummary } from '../../client';
import { employeeField } from '../../fields';
import { inputReasons } from '../../inputReasons';
import { monthField } from '../../monthField';
import { readPerson } from '../../person';
import { inOrder, readMonth, readOptionalDay } from '../../readParameters';
import { toMonth } from '../../records';
import type { Session } from '../../session';
import { LIMITS, NAME } from '../../vendor';

const period: INodeProperties = {
	displayName: 'Period',
	name: 'period',
	type: 'collection',
	placeholder: 'Add date',
	default: {},
	description:
		'For a month that closes (締め) on another day than the last. Default: the calendar month.',
	options: [
		{
			displayName: 'End Date',
			name: 'endDate',
			type: 'dateTime',
			default: '',
			description: 'Last day, included',
		},
		{
			displayName: 'Start Date',
			name: 'startDate',
			type: 'dateTime',
			default: '',
			description: 'First day',
		},
	],
};

export const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a monthly summary',
	description: 'Read the totals of one person and month (月次サマリー)',
	fields: [employeeField, monthField, period, simplify],
	async each(context) {
		const { client, parameter } = context;
		const month = readMonth(parameter);
		const range = readPeriod(parameter, month);
		const person = await readPerson(context);
		const answer = await getMonthlySummary(client.http, person.id, range);
		if (!parameter('simplify', true)) return [answer as IDataObject];
		return [{ ...toMonth(answer, await person.whom(), month, range) }];
	},
};

function readPeriod(parameter: ReadParameter, month: string): DateRange {
	const { startDate, endDate } = parameter<IDataObject>('period', {});
	const usual = rangeOfMonth(month);
	const range = inOrder({
		start: readOptionalDay('Start Date', startDate) ?? usual.start,
		end: readOptionalDay('End Date', endDate) ?? usual.end,
	});
	const days = lengthInDays(range);
	if (days <= LIMITS.monthlyDays) return range;
	const values = { ...range, days, vendor: NAME, most: LIMITS.monthlyDays };
	throw new Refusal('refused', inputReasons.tooManyDays(values));
}
