import type { IDataObject } from 'n8n-workflow';
import type { WholeOperation } from '../../../shared/node/operation';
import { createMembers, deleteMembers, updateMembers } from '../../client/members';
import { checkConfirmed, confirmUpTo } from '../../confirm';
import { isKnown, mustBeNew, mustExist, readCode, twinsAmong } from '../../memberWrite/checkCode';
import { memberFields } from '../../memberWrite/mapperField';
import { readMember } from '../../memberWrite/readMember';
import { readMapper } from '../../memberWrite/readValues';
import {
	checkOnly,
	inOrder,
	type ItemRow,
	readItems,
	type ReadItem,
	sendTogether,
	updateOptions,
} from '../../oneUpdate';
import type { Session } from '../../session';
import type { MemberBody } from '../../wire';
import { clearBlank, employeeCode } from './fields';

const ONCE = { oncePerMember: true };
const onceAndNoTwins = (session: Session) => ({
	...ONCE,
	judge: async (codes: readonly string[]) => await twinsAmong(session, codes),
});
const bodies = (rows: ReadonlyArray<ItemRow<MemberBody>>) => rows.map(({ row }) => row);
const told =
	(action: string) =>
	({ code }: ItemRow<MemberBody>): IDataObject => ({ employeeCode: code, action });

/** Reads a member's body; `judge` says whether there may be such a member. */
export const reader =
	(
		session: Session,
		judge: (session: Session, code: string) => Promise<boolean | void>,
		isNew = false,
	): ReadItem<MemberBody> =>
	async (parameter, input) => {
		const code = readCode(parameter);
		const known = await judge(session, code);
		const options = parameter<IDataObject>('options', {});
		const row = await readMember(session, code, readMapper(parameter, input), {
			isNew: isNew || known === false,
			clearBlank: options.clearBlank === true,
		});
		return { code, row };
	};

const CREATED = {
	request: (rows: ReadonlyArray<ItemRow<MemberBody>>) => createMembers(bodies(rows)),
	json: told('create'),
};
const UPDATED = {
	request: (rows: ReadonlyArray<ItemRow<MemberBody>>) => updateMembers(bodies(rows)),
	json: told('update'),
};

export const create: WholeOperation<Session> = {
	name: 'Create',
	value: 'create',
	action: 'Create members',
	description:
		'Register members (新規登録), all input items in one update. Never sent twice after a lost answer.',
	fields: [employeeCode, memberFields('add'), checkOnly, updateOptions()],
	async whole(context) {
		const { client } = context;
		const read = reader(client, mustBeNew, true);
		const { rows, failed } = await readItems(context, read, onceAndNoTwins(client));
		return inOrder([...(await sendTogether(context, rows, CREATED)), ...failed]);
	},
};

export const update: WholeOperation<Session> = {
	name: 'Update',
	value: 'update',
	action: 'Update members',
	description: 'Change the given items of members, all input items in one update',
	fields: [employeeCode, memberFields('map'), checkOnly, updateOptions(clearBlank)],
	async whole(context) {
		const { rows, failed } = await readItems(context, reader(context.client, mustExist), ONCE);
		return inOrder([...(await sendTogether(context, rows, UPDATED)), ...failed]);
	},
};

export const upsert: WholeOperation<Session> = {
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update members',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [employeeCode, memberFields('map'), checkOnly, updateOptions(clearBlank)],
	async whole(context) {
		const { client } = context;
		const read = reader(client, isKnown);
		const { rows, failed } = await readItems(context, read, onceAndNoTwins(client));
		const codes = new Set((await client.members()).map(({ code }) => code));
		const added = rows.filter(({ code }) => !codes.has(code));
		const changed = rows.filter(({ code }) => codes.has(code));
		const created = await sendTogether(context, added, CREATED);
		const updated = await sendTogether(context, changed, UPDATED);
		return inOrder([...created, ...updated, ...failed].sort(byItem));
	},
};

const byItem = (a: { from?: unknown }, b: { from?: unknown }) => Number(a.from) - Number(b.from);

export const remove: WholeOperation<Session> = {
	name: 'Delete (Destructive)',
	value: 'delete',
	action: 'Delete members (destructive)',
	description:
		'Delete members for good, with their sheets and the users (一般) that belong to them, all input items in one update',
	fields: [employeeCode, confirmUpTo('members that are deleted'), checkOnly, updateOptions()],
	async whole(context) {
		const read: ReadItem<string> = async (parameter) => {
			const code = readCode(parameter);
			await mustExist(context.client, code);
			return { code, row: code };
		};
		const { rows, failed } = await readItems(context, read, ONCE);
		checkConfirmed(context.parameter, rows.length);
		const done = await sendTogether(context, rows, {
			request: (some) => deleteMembers(some.map(({ code }) => code)),
			json: ({ code }) => ({ employeeCode: code, action: 'delete' }),
		});
		return inOrder([...done, ...failed]);
	},
};
