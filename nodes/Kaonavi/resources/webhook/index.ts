import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { EachOperation, ReadParameter, Resource } from '../../../shared/node/operation';
import { isBlank } from '../../../shared/records';
import { createWebhook, deleteWebhook, getWebhooks, updateWebhook } from '../../client/others';
import { inputReasons } from '../../inputReasons';
import { list } from '../../lists';
import { tidy } from '../../output';
import { idField, readId, readText } from '../../readParameters';
import type { Session } from '../../session';
import { WEBHOOK_EVENTS } from '../../vendor';
import type { Webhook } from '../../wire';

const id = idField('Webhook ID', 'webhookId', 'Number of the webhook, as Get Many tells it');

const url: INodeProperties = {
	displayName: 'URL',
	name: 'url',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://n8n.example/webhook/…',
	description: 'Where kaonavi sends to; https only',
};

const events: INodeProperties = {
	displayName: 'Events',
	name: 'webhookEvents',
	type: 'multiOptions',
	options: [
		{ name: 'Member Created', value: 'member_created' },
		{ name: 'Member Deleted', value: 'member_deleted' },
		{ name: 'Member Updated', value: 'member_updated' },
	],
	default: [...WEBHOOK_EVENTS],
	description: 'What kaonavi tells of',
};

const secret: INodeProperties = {
	displayName: 'Secret Token',
	name: 'secretToken',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '',
	description: 'What kaonavi sends along as Kaonavi-Token, so that the receiver can tell it apart',
};

/** The secret is not put out: items are stored with the execution. */
const shown = (webhook: Webhook) =>
	Object.fromEntries(Object.entries(webhook).filter(([name]) => name !== 'secret_token'));

const getMany = list(
	{
		action: 'Get many webhooks',
		description: 'List the webhooks that are registered, without their secrets',
	},
	async ({ http }) => (await getWebhooks(http)).map(shown),
);

function readEvents(parameter: ReadParameter): string[] {
	const chosen = parameter<string[]>('webhookEvents', []);
	if (chosen.length > 0) return chosen;
	throw new Refusal('refused', inputReasons.fieldMissing({ field: events.displayName }));
}

const create: EachOperation<Session> = {
	name: 'Create',
	value: 'create',
	action: 'Create a webhook',
	description: 'Register a webhook of your own; the trigger registers its own by itself',
	fields: [url, events, secret],
	async each({ client, parameter }) {
		const webhook = await createWebhook(client.http, {
			url: readText(parameter, url),
			events: readEvents(parameter),
			secret_token: readText(parameter, secret),
		});
		return [tidy(shown(webhook ?? ({} as Webhook)))];
	},
};

const update: EachOperation<Session> = {
	name: 'Update',
	value: 'update',
	action: 'Update a webhook',
	description: 'Change URL, events or secret of a webhook',
	fields: [id, url, events, { ...secret, required: false }],
	async each({ client, parameter }) {
		const secretToken = parameter<unknown>('secretToken', '');
		const webhook = await updateWebhook(client.http, Number(readId(parameter, id)), {
			url: readText(parameter, url),
			events: readEvents(parameter),
			...(isBlank(secretToken) ? {} : { secret_token: String(secretToken) }),
		});
		return [tidy(shown(webhook ?? ({} as Webhook)))];
	},
};

const remove: EachOperation<Session> = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webhook',
	description: 'Take a webhook back',
	fields: [id],
	async each({ client, parameter }) {
		const number = Number(readId(parameter, id));
		await deleteWebhook(client.http, number);
		return [{ webhookId: number, deleted: true }];
	},
};

export const webhook: Resource<Session> = {
	name: 'Webhook',
	value: 'webhook',
	description: 'Where kaonavi tells of changes (Webhook設定)',
	operations: [getMany, create, update, remove],
};
