import type { Http } from '../../shared/http/port';
import { allowNotFound, Refusal } from '../../shared/http/refusal';
import { getWebhookEndpoint, setWebhookEndpoint } from '../client/bot';
import { lineReasons } from '../reasons';

/** What n8n keeps for the trigger while it is registered. */
export interface Registration {
	/** The URL that was set before ours. */
	formerUrl?: string;
}

/** The URL of the channel and whether webhooks are on; undefined if there is none. */
async function current(http: Http) {
	let endpoint: { endpoint: string; active: boolean } | undefined;
	await allowNotFound(getWebhookEndpoint(http).then(({ body }) => (endpoint = body)));
	return endpoint;
}

export const isRegistered = async (http: Http, url: string): Promise<boolean> =>
	(await current(http))?.endpoint === url;

/**
 * Sets our URL and keeps the former one. Throws a `Refusal` if 'Use webhook' is off: no API can switch it on. The URL
 * is put back then, so that a trigger that is not published leaves nothing behind.
 */
export async function register(http: Http, url: string, state: Registration): Promise<void> {
	const before = await current(http);
	await setWebhookEndpoint(http, url);
	if (before?.endpoint !== url) state.formerUrl = before?.endpoint;
	if ((await current(http))?.active !== false) return;
	await unregister(http, url, state);
	throw new Refusal('guard', lineReasons.webhookOff());
}

/** Puts the former URL back, if ours is still set. LINE has no call that leaves a channel without one. */
export async function unregister(http: Http, url: string, state: Registration): Promise<void> {
	const { formerUrl } = state;
	delete state.formerUrl;
	if (formerUrl === undefined || !(await isRegistered(http, url))) return;
	await setWebhookEndpoint(http, formerUrl);
}
