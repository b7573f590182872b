import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll } from '../../../shared/node/fields';
import type { EachOperation, ReadParameter, Resource } from '../../../shared/node/operation';
import * as aliases from '../../client/aliases';
import { richMenuId } from '../../fields';
import { done, told } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';

const aliasId: INodeProperties = {
	displayName: 'Alias ID',
	name: 'aliasId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. member',
	description: 'A name of your own: a to z, 0 to 9, _ and -, up to 32 characters',
};

const readAlias = (parameter: ReadParameter) => ({
	richMenuAliasId: readId(parameter, 'aliasId', 'Alias ID'),
	richMenuId: readId(parameter, 'richMenuId', 'Rich Menu ID'),
});

const create: EachOperation<Session> = {
	name: 'Create',
	value: 'create',
	action: 'Create a rich menu alias',
	description: 'Give a rich menu a name that actions can switch to',
	fields: [aliasId, richMenuId],
	async each({ client, parameter, item }) {
		const alias = readAlias(parameter);
		return done(await aliases.createAlias(client.at(item).api, alias), alias);
	},
};

const update: EachOperation<Session> = {
	name: 'Update',
	value: 'update',
	action: 'Update a rich menu alias',
	description: 'Let the name stand for another rich menu: the way to a new image',
	fields: [aliasId, richMenuId],
	async each({ client, parameter, item }) {
		const alias = readAlias(parameter);
		return done(await aliases.updateAlias(client.at(item).api, alias), alias);
	},
};

const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a rich menu alias',
	description: 'Tell which rich menu an alias stands for',
	fields: [aliasId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'aliasId', 'Alias ID');
		return told(await aliases.getAlias(client.at(item).api, id));
	},
};

const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many rich menu aliases',
	description: 'List all aliases with the rich menus they stand for',
	fields: [returnAll, limit],
	async each({ client, parameter, item }) {
		const all = await aliases.getAliases(client.at(item).api);
		const list = all as unknown as IDataObject[];
		return parameter('returnAll', false) ? list : list.slice(0, parameter<number>('limit', 50));
	},
};

const remove: EachOperation<Session> = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a rich menu alias',
	description: 'Delete the name, not the rich menu; 100 times an hour at most',
	fields: [aliasId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'aliasId', 'Alias ID');
		const reply = await aliases.deleteAlias(client.at(item).api, id);
		return done(reply, { richMenuAliasId: id, deleted: true });
	},
};

export const richMenuAlias: Resource<Session> = {
	name: 'Rich Menu Alias',
	value: 'richMenuAlias',
	description: 'Names of rich menus (リッチメニューエイリアス)',
	operations: [create, update, get, getMany, remove],
};
