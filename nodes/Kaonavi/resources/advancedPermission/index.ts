import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { ReadParameter, Resource, WholeOperation } from '../../../shared/node/operation';
import { recordReasons } from '../../../shared/records';
import {
	getAdvancedPermissions,
	type PermissionKind,
	replaceAdvancedPermissions,
} from '../../client/others';
import { checkConfirmed, confirmUpTo } from '../../confirm';
import { mustDiffer } from '../../duplicates';
import { list } from '../../lists';
import { checkOnly, updateOptions } from '../../oneUpdate';
import { readList } from '../../readParameters';
import { replaceWhole } from '../../replaceWhole';
import type { Session } from '../../session';

const kindField: INodeProperties = {
	displayName: 'Kind',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Department (所属)', value: 'department' },
		{ name: 'Member (メンバー)', value: 'member' },
	],
	default: 'member',
	description: 'Whether the settings add and exclude members or departments',
};

const kindOf = (parameter: ReadParameter): PermissionKind =>
	parameter<string>('kind', 'member') === 'department' ? 'department' : 'member';

const getMany = list(
	{
		name: 'Get',
		value: 'get',
		action: 'Get advanced permissions',
		description: 'List the settings of all users (拡張アクセス設定)',
		fields: [kindField],
	},
	async ({ http }, parameter) => await getAdvancedPermissions(http, kindOf(parameter)),
);

const replace: WholeOperation<Session> = {
	name: 'Replace All (Destructive)',
	value: 'replaceAll',
	action: 'Replace all advanced permissions (destructive)',
	description:
		'Make the settings exactly what the input says: user_id, add_codes and exclusion_codes of each item. Users who are missing lose theirs.',
	fields: [kindField, confirmUpTo('users who lose their settings'), checkOnly, updateOptions()],
	async whole(context) {
		const { client, parameter, inputs } = context;
		const kind = kindOf(parameter);
		const wanted = inputs.map((input, item) => {
			const id = Number(input.user_id ?? input.userId);
			if (!Number.isInteger(id) || id <= 0) {
				const record = `#${item + 1}`;
				throw new Refusal('refused', recordReasons.missing({ record, field: 'user_id' }));
			}
			return {
				user_id: id,
				add_codes: readList(input.add_codes ?? input.addCodes),
				exclusion_codes: readList(input.exclusion_codes ?? input.exclusionCodes),
			};
		});
		mustDiffer(wanted.map(({ user_id: id }) => String(id)));
		const named = new Set(wanted.map(({ user_id: id }) => id));
		const present = await getAdvancedPermissions(client.http, kind);
		const gone = present.filter(({ user_id: id }) => !named.has(id));
		checkConfirmed(parameter, gone.length);
		const told = { kind, users: wanted.length, removed: gone.length };
		return await replaceWhole(context, replaceAdvancedPermissions(kind, wanted), told);
	},
};

export const advancedPermission: Resource<Session> = {
	name: 'Advanced Permission',
	value: 'advancedPermission',
	description: 'Members or departments that a user may see besides, or may not (拡張アクセス設定)',
	operations: [getMany, replace],
};
