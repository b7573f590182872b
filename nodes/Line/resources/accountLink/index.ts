import type { EachOperation, Resource } from '../../../shared/node/operation';
import { issueLinkToken } from '../../client/bot';
import { userId } from '../../fields';
import { answered } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';

const issueToken: EachOperation<Session> = {
	name: 'Issue Link Token',
	value: 'issueToken',
	action: 'Issue a link token',
	description:
		'Begin to link a LINE user with an account of your own service; good once, for 10 minutes',
	fields: [userId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'userId', 'User ID');
		return answered(await issueLinkToken(client.at(item).api, id), { userId: id });
	},
};

export const accountLink: Resource<Session> = {
	name: 'Account Link',
	value: 'accountLink',
	description: 'Link LINE users with employees (アカウント連携)',
	operations: [issueToken],
};
