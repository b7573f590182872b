import type { EachOperation, WholeOperation } from '../../../shared/node/operation';
import * as menus from '../../client/richMenus';
import { richMenuId, userId, userIds } from '../../fields';
import { inPortions } from '../../inPortions';
import { done, requestIdOf, told } from '../../output';
import { readId, readIds } from '../../readParameters';
import type { Session } from '../../session';

const MENU = 'Rich Menu ID';
const USER = 'User ID';

export const link: EachOperation<Session> = {
	name: 'Link to User',
	value: 'link',
	action: 'Link a rich menu to a user',
	description: 'Show a rich menu to one user instead of the default one',
	fields: [richMenuId, userId],
	async each({ client, parameter, item }) {
		const menu = readId(parameter, 'richMenuId', MENU);
		const user = readId(parameter, 'userId', USER);
		const reply = await menus.linkRichMenu(client.at(item).api, user, menu);
		return done(reply, { userId: user, richMenuId: menu });
	},
};

export const unlink: EachOperation<Session> = {
	name: 'Unlink From User',
	value: 'unlink',
	action: 'Unlink the rich menu of a user',
	description: 'Show the default rich menu to the user again',
	fields: [userId],
	async each({ client, parameter, item }) {
		const user = readId(parameter, 'userId', USER);
		const reply = await menus.unlinkRichMenu(client.at(item).api, user);
		return done(reply, { userId: user, unlinked: true });
	},
};

export const getOfUser: EachOperation<Session> = {
	name: 'Get of User',
	value: 'getOfUser',
	action: 'Get rich menu of a user',
	description: 'Tell the ID of the rich menu that was linked to a user',
	fields: [userId],
	async each({ client, parameter, item }) {
		const user = readId(parameter, 'userId', USER);
		return told(await menus.getRichMenuOfUser(client.at(item).api, user), { userId: user });
	},
};

export const linkMany: WholeOperation<Session> = {
	name: 'Link to Many Users',
	value: 'linkMany',
	action: 'Link a rich menu to many users',
	description: 'Link in calls of 500 users; LINE does it a little later and skips whom it cannot',
	fields: [richMenuId, userIds],
	async whole(context) {
		return await inPortions(
			context,
			(parameter) => ({
				userIds: readIds(parameter, 'userIds', 'User IDs'),
				content: readId(parameter, 'richMenuId', MENU),
			}),
			async ({ userIds: people, content, items: [item] }) => {
				const { api } = context.client.at(item);
				const reply = await menus.linkRichMenus(api, content, people);
				const requestId = requestIdOf(reply);
				return { richMenuId: content, users: people.length, userIds: people, requestId };
			},
		);
	},
};

export const unlinkMany: WholeOperation<Session> = {
	name: 'Unlink From Many Users',
	value: 'unlinkMany',
	action: 'Unlink rich menus of many users',
	description: 'Unlink in calls of 500 users; LINE does it a little later',
	fields: [userIds],
	async whole(context) {
		return await inPortions(
			context,
			(parameter) => ({ userIds: readIds(parameter, 'userIds', 'User IDs'), content: 'unlink' }),
			async ({ userIds: people, items: [item] }) => {
				const reply = await menus.unlinkRichMenus(context.client.at(item).api, people);
				return { users: people.length, userIds: people, requestId: requestIdOf(reply) };
			},
		);
	},
};
