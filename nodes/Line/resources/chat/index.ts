import { limit, returnAll } from '../../../shared/node/fields';
import type { EachOperation, Resource } from '../../../shared/node/operation';
import * as people from '../../client/people';
import { chatId, userId } from '../../fields';
import { done, told } from '../../output';
import { readPages } from '../../paging';
import { readId } from '../../readParameters';
import type { Session } from '../../session';

const FIELD = 'Group or Room ID';

const getSummary: EachOperation<Session> = {
	name: 'Get Summary',
	value: 'getSummary',
	action: 'Get summary of a group',
	description: 'Read name and picture of a group; rooms have none',
	fields: [chatId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'chatId', FIELD);
		return told(await people.getGroupSummary(client.at(item).api, id));
	},
};

const getMemberCount: EachOperation<Session> = {
	name: 'Get Member Count',
	value: 'getMemberCount',
	action: 'Get member count of a group or room',
	description: 'Count the members, the account itself not included',
	fields: [chatId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'chatId', FIELD);
		return told(await people.getMemberCount(client.at(item).api, id), { chatId: id });
	},
};

const getMembers: EachOperation<Session> = {
	name: 'Get Many Members',
	value: 'getMembers',
	action: 'Get many members of a group or room',
	description: 'List the user IDs of members; verified and premium accounts only',
	fields: [chatId, returnAll, limit],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'chatId', FIELD);
		const { api } = client.at(item);
		const ids = await readPages(parameter, async (_, start) => {
			const { memberIds, next } = await people.getMemberIds(api, id, start);
			return { ids: memberIds, next };
		});
		return ids.map((member) => ({ chatId: id, userId: member }));
	},
};

const getMemberProfile: EachOperation<Session> = {
	name: 'Get Member Profile',
	value: 'getMemberProfile',
	action: 'Get profile of a member',
	description: 'Read name and picture of a member, friend or not',
	fields: [chatId, userId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'chatId', FIELD);
		const user = readId(parameter, 'userId', 'User ID');
		return told(await people.getMemberProfile(client.at(item).api, id, user), {
			chatId: id,
		});
	},
};

const leave: EachOperation<Session> = {
	name: 'Leave',
	value: 'leave',
	action: 'Leave a group or room',
	description: 'Take the account out of the group or room',
	fields: [chatId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'chatId', FIELD);
		return done(await people.leaveChat(client.at(item).api, id), { chatId: id, left: true });
	},
};

export const chat: Resource<Session> = {
	name: 'Group or Room',
	value: 'chat',
	description: 'Chats with several people (グループトーク)',
	operations: [getSummary, getMemberCount, getMembers, getMemberProfile, leave],
};
