import type { IWebhookFunctions } from 'n8n-workflow';
import { CREDENTIAL } from '../connect';

/** So long a former secret is still good after it was changed in the credential. */
export const KEPT_MS = 60_000;

interface Reading {
	readonly secret: Promise<string>;
	readonly since: number;
}

/** By the credential's id, for the whole process. */
const readings = new Map<string, Reading>();

/**
 * Whether the channel secret fits. n8n opens a credential anew for every request, with queries, a decryption and, by
 * default, a sandbox: the requests of a minute share one reading. What does not fit it is held against the credential
 * as it is now, so a new secret is good at once.
 */
export async function secretFits(
	functions: IWebhookFunctions,
	fits: (secret: string) => boolean,
): Promise<boolean> {
	const id = functions.getNode().credentials?.[CREDENTIAL]?.id;
	if (!id) return fits(await read(functions));
	const known = readings.get(id);
	if (known && Date.now() - known.since < KEPT_MS && fits(await known.secret)) return true;
	const reading = { secret: read(functions), since: Date.now() };
	readings.set(id, reading);
	// A failed reading is nobody else's: the next request tries again.
	reading.secret.catch(() => readings.get(id) === reading && readings.delete(id));
	return fits(await reading.secret);
}

async function read(functions: IWebhookFunctions): Promise<string> {
	const { channelSecret } = await functions.getCredentials(CREDENTIAL);
	return String(channelSecret ?? '').trim();
}
