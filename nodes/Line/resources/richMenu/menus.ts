import type { IDataObject } from 'n8n-workflow';
import { limit, returnAll } from '../../../shared/node/fields';
import type { EachOperation, FileOperation } from '../../../shared/node/operation';
import * as menus from '../../client/richMenus';
import { binaryOutput, richMenuId } from '../../fields';
import { fileItem } from '../../files';
import { done, told } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';

const FIELD = 'Rich Menu ID';

export const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a rich menu',
	description: 'Read one rich menu by ID',
	fields: [richMenuId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'richMenuId', FIELD);
		return told(await menus.getRichMenu(client.at(item).api, id));
	},
};

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many rich menus',
	description: 'List the rich menus that were made through the API',
	fields: [returnAll, limit],
	async each({ client, parameter, item }) {
		const all = (await menus.getRichMenus(client.at(item).api)) as IDataObject[];
		return parameter('returnAll', false) ? all : all.slice(0, parameter<number>('limit', 50));
	},
};

export const remove: EachOperation<Session> = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a rich menu',
	description: 'Delete a rich menu for everybody; 100 times an hour at most',
	fields: [richMenuId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'richMenuId', FIELD);
		return done(await menus.deleteRichMenu(client.at(item).api, id), {
			richMenuId: id,
			deleted: true,
		});
	},
};

export const getImage: FileOperation<Session> = {
	name: 'Download Image',
	value: 'downloadImage',
	action: 'Download image of a rich menu',
	description: 'Fetch the image of a rich menu',
	fields: [richMenuId, binaryOutput],
	async files(context) {
		const { client, parameter, item } = context;
		const id = readId(parameter, 'richMenuId', FIELD);
		const reply = await menus.getRichMenuImage(client.at(item).data, id);
		return [await fileItem(context, reply, id, { richMenuId: id })];
	},
};

export const setDefault: EachOperation<Session> = {
	name: 'Set Default',
	value: 'setDefault',
	action: 'Set default rich menu',
	description: 'Show it to everybody without a menu of their own',
	fields: [richMenuId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'richMenuId', FIELD);
		return done(await menus.setDefaultRichMenu(client.at(item).api, id), {
			richMenuId: id,
			isDefault: true,
		});
	},
};

export const getDefault: EachOperation<Session> = {
	name: 'Get Default',
	value: 'getDefault',
	action: 'Get default rich menu',
	description: 'Tell the ID of the default rich menu',
	fields: [],
	async each({ client, item }) {
		return told(await menus.getDefaultRichMenu(client.at(item).api));
	},
};

export const clearDefault: EachOperation<Session> = {
	name: 'Clear Default',
	value: 'clearDefault',
	action: 'Clear default rich menu',
	description: 'Show no menu to those without one of their own',
	fields: [],
	async each({ client, item }) {
		return done(await menus.clearDefaultRichMenu(client.at(item).api), { cleared: true });
	},
};
