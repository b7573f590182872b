import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getEmployees } from '../../client';
import { limited } from '../../dayList';
import { employeeItem } from '../../employees/output';
import { divisionFilter } from '../../filters';
import { readOptionalDay } from '../../readParameters';
import type { Session } from '../../session';

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'As of Date',
			name: 'date',
			type: 'dateTime',
			default: '',
			description: 'The company as it was on this day. Default: today.',
		},
		divisionFilter,
		{
			displayName: 'Include Retired',
			name: 'includeResigner',
			type: 'boolean',
			default: false,
			description: 'Whether people who have left (退職者) are returned, too',
		},
	],
};

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many employees',
	description: 'Read the people (従業員) of the company',
	fields: [returnAll, limit, filters, simplify],
	async each({ client, parameter }) {
		const { date, division, includeResigner } = parameter<IDataObject>('filters', {});
		const employees = await getEmployees(client.http, {
			date: readOptionalDay('As of Date', date),
			division: division ? String(division) : undefined,
			includeResigner: includeResigner === true || undefined,
		});
		return limited(employees, parameter).map((one) => employeeItem(client, parameter, one));
	},
};
