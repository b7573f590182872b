import type { EachOperation } from '../../../shared/node/operation';
import { reply as send } from '../../client/messages';
import { replyToken } from '../../fields';
import { messageFields, sendOptions } from '../../messages/fields';
import { readSend } from '../../messages/read';
import { sent } from '../../output';
import { readText } from '../../readParameters';
import type { Session } from '../../session';

export const reply: EachOperation<Session> = {
	name: 'Reply',
	value: 'reply',
	action: 'Reply to an event',
	description: 'Answer an event (応答メッセージ): free of charge, within about a minute',
	fields: [replyToken, ...messageFields, sendOptions(false)],
	async each({ client, parameter, item }) {
		const body = {
			replyToken: readText(parameter, 'replyToken', 'Reply Token'),
			...readSend(parameter),
		};
		return [sent(await send(client.at(item).api, body), { via: 'reply' })];
	},
};
