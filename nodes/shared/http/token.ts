import { valueAt } from '../records/valueAt';
import type { HttpAnswer, Unanswered } from './port';

/** A form that asks a token host for an access token. */
export interface TokenRequest {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	/** Already encoded, as the content type among the headers says. */
	readonly form: string;
	/** Names that lead to the token in the answer. Default: OAuth's. */
	readonly tokenAt?: string;
}

export interface ClientCredentials {
	readonly url: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** Separated by blanks; blank: whatever the client may do. */
	readonly scopes: string;
}

/**
 * OAuth's client_credentials with HTTP Basic over the raw `id:secret`. RFC 6749 wants both percent-encoded first; hosts
 * that follow the clients in use rather than the letter take them as they are.
 */
export function clientCredentialsRequest(client: ClientCredentials): TokenRequest {
	const { url, clientId, clientSecret } = client;
	const scope = client.scopes.trim().replace(/[\s,]+/g, ' ');
	const pair = Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
	return {
		url,
		headers: {
			accept: 'application/json',
			authorization: `Basic ${pair}`,
			'content-type': 'application/x-www-form-urlencoded',
		},
		form: new URLSearchParams({
			grant_type: 'client_credentials',
			...(scope !== '' && { scope }),
		}).toString(),
	};
}

/**
 * A token host gave no token. Thrown where n8n asks for one (preAuthentication) and found again behind n8n's own
 * wrapping, so that the host's word is not lost. What the token was for has not been sent.
 */
export class NotLoggedIn extends Error {
	readonly answer: HttpAnswer | Unanswered;

	constructor(answer: HttpAnswer | Unanswered) {
		super('The token host issued no access token.');
		this.name = 'NotLoggedIn';
		this.answer =
			'unanswered' in answer ? { ...answer, sent: false } : { ...answer, notSent: true };
	}
}

/** The access token in an answer, at a path of names; throws `NotLoggedIn`. */
export function readAccessToken(answer: HttpAnswer | Unanswered, tokenAt = 'access_token'): string {
	if ('unanswered' in answer || answer.status < 200 || answer.status >= 300) {
		throw new NotLoggedIn(answer);
	}
	const token = tokenIn(answer.text, tokenAt);
	if (token === undefined) {
		throw new NotLoggedIn({ unanswered: `an answer without ${tokenAt}`, sent: false });
	}
	return token;
}

function tokenIn(text: string, tokenAt: string): string | undefined {
	try {
		const token = valueAt(JSON.parse(text), tokenAt);
		return typeof token === 'string' && token !== '' ? token : undefined;
	} catch {
		return undefined;
	}
}

/** n8n wraps what a credential throws, a few layers deep. */
const DEEPEST = 5;

/** The login that was refused, if that is why a call was not made. */
export function notLoggedInBehind(error: unknown, depth = 0): NotLoggedIn | undefined {
	if (error instanceof NotLoggedIn) return error;
	const { cause } = (error ?? {}) as { cause?: unknown };
	return cause === undefined || depth >= DEEPEST ? undefined : notLoggedInBehind(cause, depth + 1);
}
