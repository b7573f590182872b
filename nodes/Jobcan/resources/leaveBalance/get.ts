import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getLeaveBalance } from '../../client';
import { employeeField, textOptions, unverifiedNotice } from '../../fields';
import { inputReasons } from '../../inputReasons';
import { readPerson } from '../../person';
import type { Session } from '../../session';
import { readBalances } from '../../unverified/balances';
import { fillBody, fillPath } from '../../unverified/template';

const requestFields: INodeProperties[] = [
	{
		displayName: 'Method',
		name: 'method',
		type: 'options',
		options: [
			{ name: 'GET', value: 'GET' },
			{ name: 'POST', value: 'POST' },
		],
		default: 'GET',
		description: 'Unverified',
	},
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		required: true,
		default: '/holiday/v1/employees/{employeeId}/remain-days',
		description:
			"Unverified. {employeeId} stands for Jobcan's own number of the person; a query may follow, e.g. ?vacation_type=paid.",
	},
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		displayOptions: { show: { method: ['POST'] } },
		default: '',
		description: 'Unverified. {employeeId} stands for the person.',
	},
];

const answerFields: INodeProperties[] = [
	{
		displayName: 'List At',
		name: 'listAt',
		type: 'string',
		displayOptions: { show: { simplify: [true] } },
		default: 'remain_days',
		description: 'Names that lead to the list in the answer. Empty: the answer itself.',
	},
	{
		displayName: 'Kind At',
		name: 'kindAt',
		type: 'string',
		displayOptions: { show: { simplify: [true] } },
		default: 'vacation_type',
		description: 'Names that lead to the kind of leave in a row',
	},
	{
		displayName: 'Days At',
		name: 'daysAt',
		type: 'string',
		displayOptions: { show: { simplify: [true] } },
		default: 'remain_days.days',
		description: 'Names that lead to the days in a row',
	},
];

export const get: EachOperation<Session> = {
	name: 'Get (Unverified)',
	value: 'get',
	action: 'Get the leave balance of an employee',
	description: 'Read what one person has left of leave (有休残日数), one item per kind',
	fields: [
		unverifiedNotice,
		employeeField,
		...requestFields,
		simplify,
		...answerFields,
		textOptions,
	],
	async each(context) {
		const { client, parameter } = context;
		const person = await readPerson(context);
		const values = { employeeId: person.id };
		const method = parameter<'GET' | 'POST'>('method', 'GET');
		const path = fillPath(parameter('path', ''), values);
		const body = method === 'POST' ? fillBody(parameter<unknown>('body', ''), values) : undefined;
		const answer = await getLeaveBalance(client.http, { method, path, body });
		if (!parameter('simplify', true)) return [answer].flat() as IDataObject[];
		const places = {
			listAt: parameter('listAt', ''),
			kindAt: parameter('kindAt', ''),
			daysAt: parameter('daysAt', ''),
		};
		const balances = readBalances(answer, places);
		if (balances === undefined) {
			const place = [places.listAt, places.daysAt].filter(Boolean).join(' > ');
			throw new Refusal('guard', inputReasons.noDays({ path, place }));
		}
		const of = await person.whom();
		return balances.map((balance) => ({ ...of, ...balance }));
	},
};
