import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getRequests, type RequestKind } from '../../client';
import { limited } from '../../dayList';
import { monthField } from '../../fields';
import { employeeCodesFilter } from '../../filters';
import { readCodes, readMonth } from '../../readParameters';
import { FURTHER_FIELDS, requestsIn, toRequest } from '../../requests';
import type { Session } from '../../session';

const kindField: INodeProperties = {
	displayName: 'Kind',
	name: 'requestKind',
	type: 'options',
	options: [
		{ name: 'Overtime (残業申請)', value: 'overtimes' },
		{ name: 'Schedule (スケジュール申請)', value: 'schedules' },
		{ name: 'Time Record (打刻申請)', value: 'timerecords' },
	],
	default: 'schedules',
	description: 'A kind that the company does not use is refused by the vendor',
};

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		employeeCodesFilter,
		{
			displayName: 'Status',
			name: 'status',
			type: 'multiOptions',
			options: [
				{ name: 'Applying (申請中)', value: 'applying' },
				{ name: 'Approved (承認)', value: 'approved' },
				{ name: 'Rejected (棄却)', value: 'rejected' },
			],
			default: [],
			description: 'Only requests in these states. Filtered in the node.',
		},
	],
};

/** Requests name people by key: simplified ones carry the code, for one read of the employees per run. */
export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many requests',
	description: 'Read what employees applied for in a month (申請), one item per request',
	fields: [kindField, monthField, returnAll, limit, filters, simplify],
	async each({ client, parameter }) {
		const kind = parameter<RequestKind>('requestKind', 'schedules');
		const { employeeCodes, status } = parameter<IDataObject>('filters', {});
		const isSimple = parameter('simplify', true);
		const [codes, states] = [readCodes(employeeCodes), new Set((status ?? []) as string[])];
		const further = FURTHER_FIELDS[kind].join(',');
		const answer = await getRequests(client.http, kind, readMonth(parameter), further || undefined);
		const book = isSimple || codes.size > 0 ? await client.employees() : undefined;
		const items = requestsIn(answer, kind)
			.map((request) => ({ request, code: book?.byKey(request.employeeKey)?.code }))
			.filter(({ code }) => codes.size === 0 || codes.has(code ?? ''))
			.filter(({ request }) => states.size === 0 || states.has(request.status ?? ''))
			.map(({ request, code }) => (isSimple ? toRequest(request, kind, code) : request));
		return limited(items, parameter) as IDataObject[];
	},
};
