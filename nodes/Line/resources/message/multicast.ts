import type { WholeOperation } from '../../../shared/node/operation';
import { multicast as send } from '../../client/messages';
import { userIds } from '../../fields';
import { inPortions } from '../../inPortions';
import { messageFields, sendOptions } from '../../messages/fields';
import { readSend } from '../../messages/read';
import { sent } from '../../output';
import { readIds } from '../../readParameters';
import type { Session } from '../../session';

export const multicast: WholeOperation<Session> = {
	name: 'Multicast',
	value: 'multicast',
	action: 'Multicast a message',
	description:
		'Send to many users (マルチキャストメッセージ): items with the same messages share calls of 500 people, each person once',
	fields: [userIds, ...messageFields, sendOptions(true)],
	async whole(context) {
		const { client } = context;
		return await inPortions(
			context,
			(parameter) => ({
				userIds: readIds(parameter, 'userIds', 'User IDs'),
				content: readSend(parameter),
			}),
			async ({ userIds: to, content, items: [item] }) => {
				const body = { to, ...content };
				const retryKey = client.retryKey('multicast', body);
				const answer = await send(client.at(item).api, body, retryKey);
				return sent(answer, { via: 'multicast', recipients: to.length, to, retryKey });
			},
		);
	},
};
