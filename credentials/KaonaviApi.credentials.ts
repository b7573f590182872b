import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { readSettings } from '../nodes/Kaonavi/settings';
import { BASE_URL } from '../nodes/Kaonavi/vendor';
import { fetchToken } from '../nodes/shared/node/tokenSend';

/**
 * 認証情報 of カオナビ's public API v2. Its token lives for an hour: n8n fetches it, keeps it with the credential and
 * renews it after a 401, so that no run spends the few tokens that kaonavi issues in an hour.
 */
export class KaonaviApi implements ICredentialType {
	name = 'kaonaviApi';

	displayName = 'Kaonavi API';

	icon = {
		light: 'file:../nodes/Kaonavi/kaonavi.svg',
		dark: 'file:../nodes/Kaonavi/kaonavi.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-kintai/n8n-nodes-kintai/blob/main/docs/en/kaonavi.md';

	properties: INodeProperties[] = [
		{
			displayName:
				'1. 管理者機能トップ > 公開API v2 情報 > 認証情報: copy key and secret. 2. 操作対象の管理 on the same page: tick what the workflow does; everything is off at first.',
			name: 'howTo',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Consumer Key',
			name: 'consumerKey',
			type: 'string',
			required: true,
			default: '',
			description: 'Consumer Key of 認証情報',
		},
		{
			displayName: 'Consumer Secret',
			name: 'consumerSecret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'Consumer Secret of 認証情報',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: BASE_URL,
			description: 'Change it only for a proxy of your own',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	/** n8n calls it while there is no token, and once after a 401. Throws `NotLoggedIn`. */
	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject) {
		return { accessToken: await fetchToken(this, readSettings(credentials).login) };
	}

	/** A function, not an expression: it runs for every request. */
	authenticate: IAuthenticate = async (credentials, requestOptions: IHttpRequestOptions) => ({
		...requestOptions,
		headers: { ...requestOptions.headers, 'Kaonavi-Token': String(credentials.accessToken) },
	});
}
