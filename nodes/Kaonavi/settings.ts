import { createHash } from 'crypto';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { clientCredentialsRequest, type TokenRequest } from '../shared/http/token';
import { isBlank } from '../shared/records';
import { BASE_URL, TOKEN_PATH } from './vendor';

/** What the credential holds, made usable. */
export interface Settings {
	readonly baseUrl: string;
	readonly login: TokenRequest;
	/** Names the company's limits: whoever uses the same key shares them. A digest, not the key. */
	readonly company: string;
	/** Values that must never stand in a text. */
	readonly secrets: readonly string[];
}

/** Reads the credential; an empty base URL is the vendor's own. */
export function readSettings(data: ICredentialDataDecryptedObject): Settings {
	const text = (name: string) => (isBlank(data[name]) ? '' : String(data[name]).trim());
	const baseUrl = (text('baseUrl') || BASE_URL).replace(/\/+$/, '');
	const [clientId, clientSecret] = [text('consumerKey'), text('consumerSecret')];
	const url = `${baseUrl}${TOKEN_PATH}`;
	const login = clientCredentialsRequest({ url, clientId, clientSecret, scopes: '' });
	const type = 'application/x-www-form-urlencoded;charset=UTF-8';
	return {
		baseUrl,
		login: { ...login, headers: { ...login.headers, 'content-type': type } },
		company: createHash('sha256').update(`${baseUrl} ${clientId}`).digest('base64'),
		secrets: [clientSecret, `${clientId}:${clientSecret}`, text('accessToken')].filter(
			(secret) => secret !== '' && secret !== ':',
		),
	};
}
