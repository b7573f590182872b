import type { INodeProperties } from 'n8n-workflow';
import type { EachOperation } from '../../../shared/node/operation';
import { type SendKind, validateMessages } from '../../client/messages';
import { messageFields, sendOptions } from '../../messages/fields';
import { readMessages } from '../../messages/read';
import { done } from '../../output';
import type { Session } from '../../session';

const kind: INodeProperties = {
	displayName: 'As',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Broadcast', value: 'broadcast' },
		{ name: 'Multicast', value: 'multicast' },
		{ name: 'Narrowcast', value: 'narrowcast' },
		{ name: 'Push', value: 'push' },
		{ name: 'Reply', value: 'reply' },
	],
	default: 'push',
	description: 'The way of sending that the messages are checked for',
};

export const validate: EachOperation<Session> = {
	name: 'Validate Only',
	value: 'validate',
	action: 'Validate messages without sending',
	description: 'Let LINE check messages; nothing is sent and nothing is counted',
	fields: [kind, ...messageFields, sendOptions(false)],
	async each({ client, parameter, item }) {
		const messages = readMessages(parameter);
		const { api } = client.at(item);
		const answer = await validateMessages(api, parameter<SendKind>('kind'), messages);
		return done(answer, { valid: true, messages: messages.length });
	},
};
