import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { listAt, queryParameters } from '../../../shared/node/unverifiedFields';
import type { Employee } from '../../../shared/records';
import { code, text } from '../../../shared/records/fields';
import { requireFields } from '../../../shared/unverified/rows';
import type { CrowdLogClient } from '../../client';
import { fieldMap, paged, readFieldMap } from '../../fields/list';
import { readList } from '../../readList';
import { readMapped } from '../../unverifiedRows';
import { ASSUMED_FIELDS } from '../../vendor';

const FIELDS = ASSUMED_FIELDS.member;
const READERS = {
	employeeCode: code.read,
	memberId: code.read,
	lastName: text.read,
	firstName: text.read,
	email: text.read,
};
/** Members without 社員コード exist: they come without it. */
const NEEDED = ['memberId'] as const;

const notice: INodeProperties = {
	displayName:
		'Unverified: CrowdLog has a list of members (SmartHR reads it), but its path and field names are not public. Ask CrowdLog for them and enter them here.',
	name: 'unverified',
	type: 'notice',
	default: '',
};

const path: INodeProperties = {
	displayName: 'Path',
	name: 'path',
	type: 'string',
	required: true,
	default: '/members',
	description: 'Unverified. Behind the Base URL of the credential.',
};

export const getMany: EachOperation<CrowdLogClient> = {
	name: 'Get Many (Unverified)',
	value: 'getMany',
	action: 'Get many members',
	description: 'Read the members (メンバー), with 社員コード and the number of each',
	fields: [
		...[notice, path, { ...listAt, default: 'members' }, paged, queryParameters],
		...[returnAll, limit, simplify],
		{ ...fieldMap(FIELDS), displayOptions: { show: { simplify: [true] } } },
	],
	async each({ client, parameter }) {
		const isSimple = parameter('simplify', true);
		const map = isSimple ? readFieldMap(parameter) : [];
		if (isSimple) requireFields(map, ['employeeCode', ...NEEDED]);
		const rows = await readList(client, parameter, {});
		if (!isSimple) return rows as IDataObject[];
		return rows.map((row, index) => ({
			...readMapped<Employee & { memberId: string }>(row, index, map, READERS, NEEDED),
		}));
	},
};
