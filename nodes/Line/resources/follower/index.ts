import { limit, returnAll } from '../../../shared/node/fields';
import type { EachOperation, Resource } from '../../../shared/node/operation';
import { getFollowers } from '../../client/people';
import { readPages } from '../../paging';
import type { Session } from '../../session';
import { LIMITS } from '../../vendor';

const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many followers',
	description: 'List the user IDs of friends; verified and premium accounts only',
	fields: [returnAll, limit],
	async each({ client, parameter, item }) {
		const { api } = client.at(item);
		const ids = await readPages(parameter, async (wanted, start) => {
			const size = Math.min(wanted, LIMITS.followersPerPage);
			const { userIds, next } = await getFollowers(api, size, start);
			return { ids: userIds, next };
		});
		return ids.map((userId) => ({ userId }));
	},
};

export const follower: Resource<Session> = {
	name: 'Follower',
	value: 'follower',
	description: 'Friends of the account (友だち)',
	operations: [getMany],
};
