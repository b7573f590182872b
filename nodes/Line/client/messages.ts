import type { Http, HttpRequest } from '../../shared/http/port';
import type {
	LineMessage,
	LineObject,
	MulticastBody,
	NarrowcastBody,
	PushBody,
	ReplyBody,
	SendBody,
	Sent,
} from '../wire';
import { get, once } from './requests';

/** The id of the request that was accepted before; only with HTTP 409. */
export const ACCEPTED_ID = 'x-line-accepted-request-id';

/** Only these four take a retry key; 409 says that LINE has accepted the key before. */
const keyed = (path: string, body: object, key: string): HttpRequest => ({
	method: 'POST',
	path,
	body,
	headers: { 'X-Line-Retry-Key': key },
	repeat: 'safe',
	accepts: [409],
});

/** Send reply message: a reply token is good once, so a lost answer is not followed by a second call. */
export const reply = async (http: Http, body: ReplyBody) =>
	await http<Sent>(once('/v2/bot/message/reply', body));

/** Send push message, to one user, group or room. */
export const push = async (http: Http, body: PushBody, key: string) =>
	await http<Sent>(keyed('/v2/bot/message/push', body, key));

/** Send multicast message, to 500 users at most. */
export const multicast = async (http: Http, body: MulticastBody, key: string) =>
	await http<Sent>(keyed('/v2/bot/message/multicast', body, key));

/** Send broadcast message, to all friends. */
export const broadcast = async (http: Http, body: SendBody, key: string) =>
	await http<Sent>(keyed('/v2/bot/message/broadcast', body, key));

/** Send narrowcast message: accepted now, sent later; its request id is asked for progress. */
export const narrowcast = async (http: Http, body: NarrowcastBody, key: string) =>
	await http<Sent>(keyed('/v2/bot/message/narrowcast', body, key));

/** Get narrowcast message status. */
export const getNarrowcastProgress = async (http: Http, requestId: string) =>
	await http<LineObject>(get('/v2/bot/message/progress/narrowcast', { requestId }));

export type SendKind = 'reply' | 'push' | 'multicast' | 'narrowcast' | 'broadcast';

/** Validate message objects: nothing is sent, nothing is counted. */
export const validateMessages = async (http: Http, kind: SendKind, messages: LineMessage[]) =>
	await http(once(`/v2/bot/message/validate/${kind}`, { messages }));
