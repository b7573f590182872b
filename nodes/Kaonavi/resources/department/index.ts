import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { Resource, WholeOperation } from '../../../shared/node/operation';
import { isBlank, nameOf, recordReasons } from '../../../shared/records';
import { replaceDepartments } from '../../client/members';
import { checkConfirmed, confirmUpTo } from '../../confirm';
import { mustDiffer } from '../../duplicates';
import { list } from '../../lists';
import { checkOnly, updateOptions } from '../../oneUpdate';
import { replaceWhole } from '../../replaceWhole';
import type { Session } from '../../session';

const getMany = list(
	{
		action: 'Get many departments',
		description: 'List the departments (所属) of the tree, each with the code of its parent',
	},
	async ({ departments }) => await departments(),
);

const text = (value: unknown) => (isBlank(value) ? null : String(value));

/** An item as a department: in kaonavi's own names, or in those of camel case. */
function readDepartment(input: IDataObject, item: number) {
	const [code, name] = [text(input.code), text(input.name)];
	const record = code === null ? `#${item + 1}` : nameOf(code);
	if (code === null) throw new Refusal('refused', recordReasons.missing({ record, field: 'code' }));
	if (name === null) throw new Refusal('refused', recordReasons.missing({ record, field: 'name' }));
	const order = isBlank(input.order) ? item + 1 : Number(input.order);
	if (!Number.isInteger(order)) {
		const values = { record, field: 'order', expected: 'whole number' };
		throw new Refusal('refused', recordReasons.unreadable(values));
	}
	return {
		code,
		name,
		parent_code: text(input.parent_code ?? input.parentCode),
		leader_member_code: text(input.leader_member_code ?? input.leaderMemberCode),
		order,
		memo: text(input.memo),
	};
}

const replace: WholeOperation<Session> = {
	name: 'Replace All (Destructive)',
	value: 'replaceAll',
	action: 'Replace all departments (destructive)',
	description:
		'Make the tree exactly what the input says: code, name, parent_code, leader_member_code, order and memo of each item. Departments that are missing are DELETED.',
	fields: [confirmUpTo('departments that are deleted'), checkOnly, updateOptions()],
	async whole(context) {
		const { client, parameter, inputs } = context;
		const wanted = inputs.map(readDepartment);
		mustDiffer(wanted.map(({ code }) => code));
		const codes = new Set(wanted.map(({ code }) => code));
		const gone = (await client.departments()).filter(({ code }) => !codes.has(code));
		checkConfirmed(parameter, gone.length);
		const told = { departments: wanted.length, deleted: gone.length };
		return await replaceWhole(context, replaceDepartments(wanted), told);
	},
};

export const department: Resource<Session> = {
	name: 'Department',
	value: 'department',
	description: 'The tree of departments (所属)',
	operations: [getMany, replace],
};
