import { refusalIn } from '../../../shared/http/refusal';
import type { EachOperation } from '../../../shared/node/operation';
import { isBlank } from '../../../shared/records';
import { push, reply } from '../../client/messages';
import { replyToken, to } from '../../fields';
import { messageFields, sendOptions } from '../../messages/fields';
import { readSend } from '../../messages/read';
import { sent } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';

/**
 * LINE refuses a used or old reply token with 400, and a flawed message alike: then the push is refused for the same
 * flaw. A reply without a readable answer may have arrived, so it is not followed by a push.
 */
export const replyElsePush: EachOperation<Session> = {
	name: 'Reply Else Push',
	value: 'replyElsePush',
	action: 'Reply to an event or push',
	description: 'Reply if the reply token is still good, else push, which the plan counts',
	fields: [{ ...replyToken, required: false }, to, ...messageFields, sendOptions(true)],
	async each({ client, parameter, item }) {
		const body = { to: readId(parameter, 'to', 'To'), ...readSend(parameter) };
		const { messages, notificationDisabled } = body;
		const token = parameter<unknown>('replyToken', '');
		const { api } = client.at(item);
		if (!isBlank(token)) {
			const answer = { replyToken: String(token), messages, notificationDisabled };
			const replied = await reply(api, answer).catch((error: unknown) => {
				const refusal = refusalIn(error);
				if (refusal.details.status !== 400) throw refusal;
				return undefined;
			});
			if (replied) return [sent(replied, { via: 'reply' })];
		}
		const retryKey = client.retryKey('push', item, body);
		return [sent(await push(api, body, retryKey), { via: 'push', to: body.to, retryKey })];
	},
};
