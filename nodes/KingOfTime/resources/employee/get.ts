import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal, refusalIn } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getEmployee } from '../../client';
import { employeeItem } from '../../employees/output';
import { employeeCodeField } from '../../fields';
import { readEmployeeCode, readOptionalDay } from '../../readParameters';
import { kotReasons } from '../../reasons';
import type { Session } from '../../session';

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'As of Date',
			name: 'date',
			type: 'dateTime',
			default: '',
			description: 'The person as of this day. Default: today.',
		},
		{
			displayName: 'Include Retired',
			name: 'includeResigner',
			type: 'boolean',
			default: true,
			description: 'Whether somebody who has left (退職者) is found, too',
		},
	],
};

export const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get an employee',
	description: 'Read one person (従業員) by code',
	fields: [employeeCodeField, options, simplify],
	async each({ client, parameter }) {
		const employeeCode = readEmployeeCode(parameter);
		const { date, includeResigner } = parameter<IDataObject>('options', {});
		const query = {
			date: readOptionalDay('As of Date', date),
			includeResigner: includeResigner !== false,
		};
		const answer = await getEmployee(client.http, employeeCode, query).catch((error: unknown) => {
			const refusal = refusalIn(error);
			if (refusal.kind !== 'notFound') throw refusal;
			throw new Refusal('notFound', kotReasons.unknownEmployee({ employeeCode, near: '' }));
		});
		return [employeeItem(client, parameter, answer)];
	},
};
