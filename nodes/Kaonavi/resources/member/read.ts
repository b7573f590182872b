import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation, ReadParameter } from '../../../shared/node/operation';
import { isBlank, nameOf } from '../../../shared/records';
import { optionsOf, reportLanguage } from '../../fields';
import { inputReasons } from '../../inputReasons';
import { todayOf } from '../../memberSync/syncMembers';
import { readCode } from '../../memberWrite/checkCode';
import { limited } from '../../output';
import { toRecord } from '../../records';
import type { Session } from '../../session';
import type { Member } from '../../wire';
import { employeeCode } from './fields';

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	description: 'Filtered in the node: kaonavi always answers everybody',
	options: [
		{
			displayName: 'Employee Codes',
			name: 'employeeCodes',
			type: 'string',
			default: '',
			placeholder: 'e.g. 00001, 00002',
			description: 'Only these people (社員番号)',
		},
		{
			displayName: 'Status',
			name: 'statuses',
			type: 'multiOptions',
			options: [
				{ name: 'Active (現職者)', value: 'active' },
				{ name: 'Joining (入社予定者)', value: 'joining' },
				{ name: 'Retired (退職者)', value: 'retired' },
			],
			default: [],
			description: 'By 入社日 and 退職日, today in Japan',
		},
	],
};

const itemOf = (session: Session, member: Member, parameter: ReadParameter): IDataObject =>
	parameter('simplify', true)
		? ({ ...toRecord(member, todayOf(session)) } as unknown as IDataObject)
		: ({ ...member } as unknown as IDataObject);

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many members',
	description: 'List members as Employee records, with custom items by name under customFields',
	fields: [returnAll, limit, filters, simplify, optionsOf(reportLanguage)],
	async each({ client, parameter }) {
		const { employeeCodes, statuses = [] } = parameter<{
			employeeCodes?: string;
			statuses?: string[];
		}>('filters', {});
		const codes = isBlank(employeeCodes)
			? undefined
			: new Set(String(employeeCodes).split(/[,、\s]+/));
		const wanted = (await client.members()).filter(
			(member) =>
				(codes?.has(member.code) ?? true) &&
				(statuses.length === 0 ||
					statuses.includes(toRecord(member, todayOf(client)).status ?? '')),
		);
		return limited(wanted, parameter).map((member) => itemOf(client, member, parameter));
	},
};

export const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a member',
	description: 'Read one member; all members are asked for once a run',
	fields: [employeeCode, simplify],
	async each({ client, parameter }) {
		const code = readCode(parameter);
		const found = (await client.members()).find((member) => member.code === code);
		if (found) return [itemOf(client, found, parameter)];
		const match = (await client.codes()).find(code);
		const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
		const values = { record: nameOf(code), employeeCode: code, near };
		throw new Refusal('notFound', inputReasons.unknownMember(values));
	},
};
