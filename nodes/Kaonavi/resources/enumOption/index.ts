import { Refusal } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation, Resource, WholeOperation } from '../../../shared/node/operation';
import { isBlank, nameOf, recordReasons } from '../../../shared/records';
import { getEnumField, getEnumFields, replaceEnumOptions } from '../../client/others';
import { checkConfirmed, confirmUpTo } from '../../confirm';
import { mustDiffer } from '../../duplicates';
import { list } from '../../lists';
import { checkOnly, updateOptions } from '../../oneUpdate';
import { rowItem } from '../../output';
import { idField, readId } from '../../readParameters';
import { replaceWhole } from '../../replaceWhole';
import type { Session } from '../../session';

const itemId = idField(
	'Item ID',
	'customFieldId',
	'ID of the item (項目) whose list of values it is',
);

const getMany = list(
	{
		action: 'Get many enum options',
		description: 'List the items with a list of values (マスター管理), each with its options',
	},
	async ({ http }) => await getEnumFields(http),
);

const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get the enum options of an item',
	description: 'Read the list of values of one item',
	fields: [itemId, simplify],
	async each({ client, parameter }) {
		return [rowItem(await getEnumField(client.http, readId(parameter, itemId)), parameter)];
	},
};

const unreadable = (option: string, field: string) => {
	const values = { record: nameOf(option), field, expected: 'whole number' };
	return new Refusal('refused', recordReasons.unreadable(values));
};

const replace: WholeOperation<Session> = {
	name: 'Replace All (Destructive)',
	value: 'replaceAll',
	action: 'Replace all enum options of an item (destructive)',
	description:
		'Make the list exactly what the input says, in its order: name, and ID for an option that is there. Options that are missing are DELETED; kaonavi refuses one that somebody uses.',
	fields: [itemId, confirmUpTo('options that are deleted'), checkOnly, updateOptions()],
	async whole(context) {
		const { client, parameter, inputs } = context;
		const field = readId(parameter, itemId);
		const wanted = inputs.map(({ id, name }, item) => {
			if (isBlank(name)) {
				const record = `#${item + 1}`;
				throw new Refusal('refused', recordReasons.missing({ record, field: 'name' }));
			}
			const read = isBlank(id) ? undefined : Number(id);
			if (read !== undefined && !Number.isInteger(read)) throw unreadable(String(name), 'id');
			return { ...(read === undefined ? {} : { id: read }), name: String(name) };
		});
		mustDiffer(wanted.map(({ name: one }) => one));
		const { enum_option_data: present } = await getEnumField(client.http, field);
		const byName = new Map(present.map((option) => [option.name, option.id]));
		// An option of the same name is the same option: without its ID it would be deleted and made anew.
		const named = wanted.map(({ id, name }) => ({ id: id ?? byName.get(name), name }));
		const kept = new Set(named.map(({ id }) => id));
		const gone = present.filter(({ id }) => !kept.has(id));
		checkConfirmed(parameter, gone.length);
		const told = { customFieldId: field, options: named.length, deleted: gone.length };
		return await replaceWhole(context, replaceEnumOptions(field, named), told);
	},
};

export const enumOption: Resource<Session> = {
	name: 'Enum Option',
	value: 'enumOption',
	description: 'Lists of values (マスター管理)',
	operations: [getMany, get, replace],
};
