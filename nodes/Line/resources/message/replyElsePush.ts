import { refusalIn } from '../../../shared/http/refusal';
import type { EachOperation, ItemContext } from '../../../shared/node/operation';
import { isBlank } from '../../../shared/records';
import { push, reply } from '../../client/messages';
import { ifGiven, replyTo, replyToken, to } from '../../fields';
import { messageFields, sendOptions } from '../../messages/fields';
import { readSend } from '../../messages/read';
import { sent } from '../../output';
import { checkId, readId } from '../../readParameters';
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
	fields: [
		replyTo,
		ifGiven({ ...replyToken, required: false }),
		ifGiven(to),
		...messageFields,
		sendOptions(true),
	],
	async each(context) {
		const { client, parameter, item } = context;
		const { token, recipient } = readAddress(context);
		const body = { to: recipient, ...readSend(parameter) };
		const { messages, notificationDisabled } = body;
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

/** Read before anything is sent: the reply token, which may be missing, and whom a push would go to. */
function readAddress({ parameter, input }: ItemContext<Session>): {
	token: unknown;
	recipient: string;
} {
	if (parameter('replyTo', 'fields') === 'fields') {
		return { token: parameter('replyToken', ''), recipient: readId(parameter, 'to', 'To') };
	}
	const { groupId, roomId, userId } = (input.source ?? {}) as Partial<Record<string, unknown>>;
	return {
		token: input.replyToken,
		recipient: checkId(groupId ?? roomId ?? userId, 'source'),
	};
}
