import type { EachOperation, Resource } from '../../../shared/node/operation';
import { getProfile } from '../../client/people';
import { userId } from '../../fields';
import { told } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';

const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a profile',
	description: 'Read name, picture, language and status of a friend, or of somebody who wrote',
	fields: [userId],
	async each({ client, parameter, item }) {
		return told(await getProfile(client.at(item).api, readId(parameter, 'userId', 'User ID')));
	},
};

export const profile: Resource<Session> = {
	name: 'Profile',
	value: 'profile',
	description: 'People who chat with the account (プロフィール)',
	operations: [get],
};
