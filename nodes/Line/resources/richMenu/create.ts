import type { INodeProperties } from 'n8n-workflow';
import { refusalIn } from '../../../shared/http/refusal';
import type { EachOperation } from '../../../shared/node/operation';
import * as menus from '../../client/richMenus';
import { readJson } from '../../messages/pick';
import { answered } from '../../output';
import { readText } from '../../readParameters';
import type { Session } from '../../session';
import type { LineObject } from '../../wire';
import { readImage } from './image';

const menu: INodeProperties = {
	displayName: 'Rich Menu',
	name: 'richMenu',
	type: 'json',
	required: true,
	default:
		'{\n  "size": { "width": 2500, "height": 843 },\n  "selected": true,\n  "name": "menu",\n  "chatBarText": "メニュー",\n  "areas": []\n}',
	description: 'A LINE rich menu object: size, name, chat bar text and up to 20 areas with actions',
};

const image: INodeProperties = {
	displayName: 'Image Field',
	name: 'imageProperty',
	type: 'string',
	required: true,
	default: 'data',
	hint: 'The name of the input binary field with the image',
	description: 'JPEG or PNG of the size of the menu, up to 1 MB; it can never be replaced',
};

const setDefault: INodeProperties = {
	displayName: 'Set as Default',
	name: 'setDefault',
	type: 'boolean',
	default: false,
	description: 'Whether everybody without a menu of their own sees it',
};

export const create: EachOperation<Session> = {
	name: 'Create',
	value: 'create',
	action: 'Create a rich menu with image',
	description: 'Make a rich menu and upload its image; 100 times an hour at most',
	fields: [menu, image, setDefault],
	async each({ client, parameter, functions, item }) {
		const body = readJson<LineObject>('Rich Menu', parameter('richMenu'), 'an object');
		const field = readText(parameter, 'imageProperty', 'Image Field');
		const { bytes, contentType } = await readImage(functions, item, field);
		const { api, data } = client.at(item);
		const made = await menus.createRichMenu(api, body);
		const { richMenuId } = made.body;
		const isDefault = parameter<boolean>('setDefault', false);
		try {
			await menus.uploadRichMenuImage(data, richMenuId, bytes, contentType);
			if (isDefault) await menus.setDefaultRichMenu(api, richMenuId);
		} catch (error) {
			const refusal = refusalIn(error);
			// A menu without its image is of no use, and a thousand of them fill the account. One that may have got it stays.
			if (refusal.kind !== 'ambiguous') {
				await menus.deleteRichMenu(api, richMenuId).catch(refusalIn);
			}
			throw refusal;
		}
		return answered(made, { isDefault });
	},
};

export const validate: EachOperation<Session> = {
	name: 'Validate Only',
	value: 'validate',
	action: 'Validate a rich menu without creating it',
	description: 'Let LINE check a rich menu object; nothing is made',
	fields: [menu],
	async each({ client, parameter, item }) {
		const body = readJson<LineObject>('Rich Menu', parameter('richMenu'), 'an object');
		return answered(await menus.validateRichMenu(client.at(item).api, body), { valid: true });
	},
};
