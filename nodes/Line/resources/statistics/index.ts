import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { EachOperation, Resource } from '../../../shared/node/operation';
import * as bot from '../../client/bot';
import { day } from '../../fields';
import { told } from '../../output';
import { readDate } from '../../readParameters';
import type { Session } from '../../session';

const getQuota: EachOperation<Session> = {
	name: 'Get Quota',
	value: 'getQuota',
	action: 'Get message quota',
	description: 'Tell how many messages the plan allows this month, and how many are left (通数)',
	fields: [],
	async each({ client, item }) {
		const { api } = client.at(item);
		const { type, value } = (await bot.getQuota(api)).body;
		const { totalUsage } = (await bot.getQuotaConsumption(api)).body;
		// Without a limit there is no number of what is left.
		const left =
			value === undefined ? {} : { limit: value, remaining: Math.max(0, value - totalUsage) };
		return [{ type, ...left, totalUsage }];
	},
};

const kind: INodeProperties = {
	displayName: 'Kind',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Broadcast', value: 'broadcast' },
		{ name: 'Multicast', value: 'multicast' },
		{ name: 'Push', value: 'push' },
		{ name: 'Reply', value: 'reply' },
	],
	default: 'push',
	description: 'The way the messages were sent',
};

const getSent: EachOperation<Session> = {
	name: 'Get Sent Messages',
	value: 'getSent',
	action: 'Get number of sent messages',
	description: 'Count the messages that were sent on a day, by way of sending',
	fields: [kind, day],
	async each({ client, parameter, item }) {
		const date = readDate(parameter);
		const way = parameter<bot.DeliveryKind>('kind');
		const { api } = client.at(item);
		return told(await bot.getDelivery(api, way, date), { kind: way, date });
	},
};

const insight = (
	texts: Pick<EachOperation<Session>, 'name' | 'value' | 'action' | 'description'>,
	ask: typeof bot.getDeliveryInsight,
): EachOperation<Session> => ({
	...texts,
	fields: [day],
	async each({ client, parameter, item }) {
		const date = readDate(parameter);
		return told(await ask(client.at(item).api, date), { date } satisfies IDataObject);
	},
});

const getDeliveries = insight(
	{
		name: 'Get Deliveries',
		value: 'getDeliveries',
		action: 'Get number of deliveries',
		description: 'Count the deliveries of a day in all ways of sending; 60 times an hour at most',
	},
	bot.getDeliveryInsight,
);

const getFollowers = insight(
	{
		name: 'Get Follower Count',
		value: 'getFollowerCount',
		action: 'Get number of followers',
		description: 'Count friends, reach and blocks on a day; 60 times an hour at most',
	},
	bot.getFollowerInsight,
);

const getDemographics: EachOperation<Session> = {
	name: 'Get Demographics',
	value: 'getDemographics',
	action: 'Get demographics of followers',
	description: 'Read the shares of gender, age and area; accounts with at least 20 friends',
	fields: [],
	async each({ client, item }) {
		return told(await bot.getDemographics(client.at(item).api));
	},
};

export const statistics: Resource<Session> = {
	name: 'Statistics',
	value: 'statistics',
	description: 'Quota and numbers of messages and friends (統計情報)',
	operations: [getQuota, getSent, getDeliveries, getFollowers, getDemographics],
};
