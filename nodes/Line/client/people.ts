import type { Http } from '../../shared/http/port';
import type { LineObject } from '../wire';
import { get, once, part } from './requests';

/** Get profile: of friends, and of strangers who wrote. */
export const getProfile = async (http: Http, userId: string) =>
	await http<LineObject>(get(`/v2/bot/profile/${part(userId)}`));

/** Get a list of users who added the account as a friend. Pages may be short although another follows. */
export const getFollowers = async (http: Http, limit: number, start?: string) =>
	(await http<{ userIds: string[]; next?: string }>(get('/v2/bot/followers/ids', { limit, start })))
		.body;

export type ChatKind = 'group' | 'room';

/** Groups and rooms are told apart by the first letter of their id: C and R. */
export const kindOf = (chatId: string): ChatKind => (chatId.startsWith('R') ? 'room' : 'group');

const chat = (chatId: string) => `/v2/bot/${kindOf(chatId)}/${part(chatId)}`;

/** Get group chat summary: groups only. */
export const getGroupSummary = async (http: Http, groupId: string) =>
	await http<LineObject>(get(`/v2/bot/group/${part(groupId)}/summary`));

/** Get number of users in a group or room. */
export const getMemberCount = async (http: Http, chatId: string) =>
	await http<{ count: number }>(get(`${chat(chatId)}/members/count`));

/** Get member user IDs of a group or room. */
export const getMemberIds = async (http: Http, chatId: string, start?: string) =>
	(
		await http<{ memberIds: string[]; next?: string }>(
			get(`${chat(chatId)}/members/ids`, { start }),
		)
	).body;

/** Get profile of a member of a group or room. */
export const getMemberProfile = async (http: Http, chatId: string, userId: string) =>
	await http<LineObject>(get(`${chat(chatId)}/member/${part(userId)}`));

/** Leave a group or room. */
export const leaveChat = async (http: Http, chatId: string) =>
	await http(once(`${chat(chatId)}/leave`));
