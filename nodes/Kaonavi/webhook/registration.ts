import type { Http } from '../../shared/http/port';
import { allowNotFound, Refusal, refusalIn } from '../../shared/http/refusal';
import { createWebhook, deleteWebhook, getWebhooks, updateWebhook } from '../client/others';
import { triggerReasons } from './reasons';
import { newSecret } from './secret';

/** What n8n keeps for the trigger, by URL: a test and the live workflow have one each. */
export interface Registrations {
	webhooks?: Record<string, { id: number; secret: string; events: string[] }>;
}

const sameEvents = (a: readonly string[], b: readonly string[]) =>
	[...a].sort().join() === [...b].sort().join();

/** Whether kaonavi still has our registration, for these events. */
export async function isRegistered(
	http: Http,
	url: string,
	events: readonly string[],
	state: Registrations,
): Promise<boolean> {
	const own = state.webhooks?.[url];
	if (own === undefined) return false;
	const found = (await getWebhooks(http)).find(({ id }) => id === own.id);
	return found !== undefined && found.url === url && sameEvents(found.events, events);
}

/**
 * Registers the URL with a new secret. A registration of the same URL that was left behind (its answer was lost, n8n was
 * killed) is taken over instead of joined by a second one: else every change would come twice.
 */
export async function register(
	http: Http,
	url: string,
	events: readonly string[],
	state: Registrations,
): Promise<void> {
	if (!url.startsWith('https://')) throw new Refusal('guard', triggerReasons.notHttps({ url }));
	if (events.length === 0) throw new Refusal('guard', triggerReasons.noEvents());
	const body = { url, events: [...events], secret_token: newSecret() };
	const left = (await getWebhooks(http)).find((one) => one.url === url);
	const id = left?.id ?? (await created(http, body));
	if (left) await updateWebhook(http, left.id, body);
	state.webhooks = {
		...state.webhooks,
		[url]: { id, secret: body.secret_token, events: body.events },
	};
}

/** Registers; after a lost answer the list says whether it went through. */
async function created(http: Http, body: Parameters<typeof createWebhook>[1]): Promise<number> {
	return await createWebhook(http, body).then(
		(webhook) => webhook.id,
		async (error: unknown) => {
			const refusal = refusalIn(error);
			if (refusal.kind !== 'ambiguous') throw refusal;
			const found = (await getWebhooks(http)).find(({ url }) => url === body.url);
			if (found === undefined) throw refusal;
			return found.id;
		},
	);
}

/** Takes the registration back; one that is gone is as good as taken back. */
export async function unregister(http: Http, url: string, state: Registrations): Promise<void> {
	const own = state.webhooks?.[url];
	if (own === undefined) return;
	await allowNotFound(deleteWebhook(http, own.id));
	const others = Object.entries(state.webhooks ?? {}).filter(([of]) => of !== url);
	state.webhooks = Object.fromEntries(others);
}
