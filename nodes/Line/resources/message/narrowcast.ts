import type { INodeProperties } from 'n8n-workflow';
import type { EachOperation, ReadParameter } from '../../../shared/node/operation';
import { isBlank } from '../../../shared/records';
import { narrowcast as send } from '../../client/messages';
import { messageFields, sendOptions } from '../../messages/fields';
import { readJson } from '../../messages/pick';
import { readSend } from '../../messages/read';
import { sent } from '../../output';
import type { Session } from '../../session';
import type { LineObject } from '../../wire';

const PARTS = [
	['recipient', 'Recipient', 'Audiences and former narrowcasts; empty: all friends'],
	['filter', 'Filter', 'Demographic filter: gender, age, area, time of friendship …'],
	['limit', 'Limit', 'E.g. {"max": 100, "upToRemainingQuota": true}'],
] as const;

const partFields = PARTS.map(
	([name, displayName, description]): INodeProperties => ({
		displayName,
		name,
		type: 'json',
		default: '',
		description,
	}),
);

/** The JSON fields that were filled in. */
function readParts(parameter: ReadParameter): LineObject {
	const filled = PARTS.filter(([name]) => !isBlank(parameter<unknown>(name, '')));
	return Object.fromEntries(
		filled.map(([name, label]) => [name, readJson(label, parameter(name), 'an object')]),
	);
}

export const narrowcast: EachOperation<Session> = {
	name: 'Narrowcast',
	value: 'narrowcast',
	action: 'Narrowcast a message',
	description:
		'Send to friends chosen by audience or attributes (ナローキャストメッセージ). LINE takes it now and sends it later: see Get Narrowcast Progress.',
	fields: [...messageFields, ...partFields, sendOptions(false)],
	async each({ client, parameter, item }) {
		const body = { ...readSend(parameter), ...readParts(parameter) };
		const retryKey = client.retryKey('narrowcast', item, body);
		const answer = await send(client.at(item).api, body, retryKey);
		return [sent(answer, { via: 'narrowcast', retryKey })];
	},
};
