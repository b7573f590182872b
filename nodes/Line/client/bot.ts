import type { Http } from '../../shared/http/port';
import type { Bot, LineObject, WebhookEndpoint } from '../wire';
import { get, once, part, set } from './requests';

/** Get bot info. */
export const getBot = async (http: Http) => (await http<Bot>(get('/v2/bot/info'))).body;

/** Get webhook endpoint information; 404 if none is set. */
export const getWebhookEndpoint = async (http: Http) =>
	await http<WebhookEndpoint>(get('/v2/bot/channel/webhook/endpoint'));

/** Set webhook endpoint URL. There is no call that takes it away. */
export const setWebhookEndpoint = async (http: Http, endpoint: string) =>
	await http(set('PUT', '/v2/bot/channel/webhook/endpoint', { endpoint }));

/** Test webhook endpoint: LINE posts an empty delivery to the URL, or to the one that is set. */
export const testWebhookEndpoint = async (http: Http, endpoint?: string) =>
	await http<LineObject>(
		once('/v2/bot/channel/webhook/test', endpoint === undefined ? {} : { endpoint }),
	);

/** Get the target limit for sending messages this month. */
export const getQuota = async (http: Http) =>
	await http<{ type: 'none' | 'limited'; value?: number }>(get('/v2/bot/message/quota'));

/** Get number of messages sent this month. */
export const getQuotaConsumption = async (http: Http) =>
	await http<{ totalUsage: number }>(get('/v2/bot/message/quota/consumption'));

export type DeliveryKind = 'reply' | 'push' | 'multicast' | 'broadcast';

/** Get number of sent messages of a day (`yyyyMMdd`, UTC+9). */
export const getDelivery = async (http: Http, kind: DeliveryKind, date: string) =>
	await http<LineObject>(get(`/v2/bot/message/delivery/${kind}`, { date }));

/** Get number of message deliveries of a day, by all ways of sending. */
export const getDeliveryInsight = async (http: Http, date: string) =>
	await http<LineObject>(get('/v2/bot/insight/message/delivery', { date }));

/** Get number of followers on a day. */
export const getFollowerInsight = async (http: Http, date: string) =>
	await http<LineObject>(get('/v2/bot/insight/followers', { date }));

/** Get friend demographics. */
export const getDemographics = async (http: Http) =>
	await http<LineObject>(get('/v2/bot/insight/demographic'));

/** Issue link token: good once, for 10 minutes. */
export const issueLinkToken = async (http: Http, userId: string) =>
	await http<{ linkToken: string }>(once(`/v2/bot/user/${part(userId)}/linkToken`));

/** Display a loading indicator, to a user only. */
export const startLoading = async (http: Http, chatId: string, loadingSeconds: number) =>
	await http(once('/v2/bot/chat/loading/start', { chatId, loadingSeconds }));

/** Mark messages as read, by the token of a message event. */
export const markAsRead = async (http: Http, markAsReadToken: string) =>
	await http(once('/v2/bot/chat/markAsRead', { markAsReadToken }));
