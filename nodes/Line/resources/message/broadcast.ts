import type { EachOperation } from '../../../shared/node/operation';
import { broadcast as send } from '../../client/messages';
import { messageFields, sendOptions } from '../../messages/fields';
import { readSend } from '../../messages/read';
import { sent } from '../../output';
import type { Session } from '../../session';

export const broadcast: EachOperation<Session> = {
	name: 'Broadcast',
	value: 'broadcast',
	action: 'Broadcast a message',
	description:
		'Send to all friends (ブロードキャストメッセージ), once per input item. 60 times an hour at most; counted by the plan for each person.',
	fields: [...messageFields, sendOptions(false)],
	async each({ client, parameter, item }) {
		const body = readSend(parameter);
		const retryKey = client.retryKey('broadcast', item, body);
		const answer = await send(client.at(item).api, body, retryKey);
		return [sent(answer, { via: 'broadcast', retryKey })];
	},
};
