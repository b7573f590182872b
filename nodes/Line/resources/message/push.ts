import type { EachOperation } from '../../../shared/node/operation';
import { push as send } from '../../client/messages';
import { to } from '../../fields';
import { messageFields, sendOptions } from '../../messages/fields';
import { readSend } from '../../messages/read';
import { sent } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';

export const push: EachOperation<Session> = {
	name: 'Push',
	value: 'push',
	action: 'Push a message',
	description:
		'Send to a user, group or room at any time (プッシュメッセージ); counted by the plan',
	fields: [to, ...messageFields, sendOptions(true)],
	async each({ client, parameter, item }) {
		const body = { to: readId(parameter, 'to', 'To'), ...readSend(parameter) };
		const retryKey = client.retryKey('push', item, body);
		const answer = await send(client.at(item).api, body, retryKey);
		return [sent(answer, { via: 'push', to: body.to, retryKey })];
	},
};
