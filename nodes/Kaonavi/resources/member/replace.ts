import type { WholeOperation } from '../../../shared/node/operation';
import { overwriteMembers, replaceMembers } from '../../client/members';
import { checkConfirmed, confirmUpTo } from '../../confirm';
import { isKnown, mustExist } from '../../memberWrite/checkCode';
import { memberFields } from '../../memberWrite/mapperField';
import { checkOnly, inOrder, readItems, sendTogether, updateOptions } from '../../oneUpdate';
import type { Session } from '../../session';
import { employeeCode } from './fields';
import { reader } from './write';

/** Whoever is left out would lose values, or be deleted. */
const ALL = { oncePerMember: true, allOrNothing: true };

export const replaceAll: WholeOperation<Session> = {
	name: 'Replace Values of All (Destructive)',
	value: 'replaceAll',
	action: 'Replace values of all members (destructive)',
	description:
		'Make the items of ALL members what the input says (一括更新): what is not sent is cleared. Nobody is added or deleted.',
	fields: [
		employeeCode,
		memberFields('map'),
		confirmUpTo('members whose values are replaced or cleared'),
		checkOnly,
		updateOptions(),
	],
	async whole(context) {
		const { rows } = await readItems(context, reader(context.client, mustExist), ALL);
		checkConfirmed(context.parameter, (await context.client.members()).length);
		const done = await sendTogether(context, rows, {
			allOrNothing: true,
			request: (some) => replaceMembers(some.map(({ row }) => row)),
			json: ({ code }) => ({ employeeCode: code, action: 'update' }),
		});
		return inOrder(done);
	},
};

export const overwrite: WholeOperation<Session> = {
	name: 'Overwrite All (Destructive)',
	value: 'overwrite',
	action: 'Overwrite all members (destructive)',
	description:
		'Make the company consist of exactly the input: unknown codes are created, members who are missing are DELETED (全入れ替え)',
	fields: [
		employeeCode,
		memberFields('map'),
		confirmUpTo('members that are deleted'),
		checkOnly,
		updateOptions(),
	],
	async whole(context) {
		const { client, parameter } = context;
		const { rows } = await readItems(context, reader(client, isKnown), ALL);
		const named = new Set(rows.map(({ code }) => code));
		const present = await client.members();
		const gone = present.filter(({ code }) => !named.has(code));
		checkConfirmed(parameter, gone.length);
		const known = new Set(present.map(({ code }) => code));
		const done = await sendTogether(context, rows, {
			allOrNothing: true,
			request: (some) => overwriteMembers(some.map(({ row }) => row)),
			json: ({ code }) => ({
				employeeCode: code,
				action: known.has(code) ? 'update' : 'create',
			}),
		});
		return inOrder(done);
	},
};
