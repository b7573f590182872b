import type {
	IAuthenticate,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { authHeaders } from '../nodes/Oplus/partner/authHeaders';

/**
 * User ID and token of oplus's partner interface. How they are sent is not public, so it is a setting. File operations
 * need no credential. The node tests it, as far as that goes without a known call.
 */
export class OplusPartnerApi implements ICredentialType {
	name = 'oplusPartnerApi';

	displayName = 'Oplus Partner API';

	icon = {
		light: 'file:../nodes/Oplus/oplus.svg',
		dark: 'file:../nodes/Oplus/oplus.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-kintai/n8n-nodes-kintai/blob/main/docs/en/oplus.md';

	properties: INodeProperties[] = [
		{
			displayName:
				'Unverified: oplus publishes no reference of this interface. Ask oplus for the address and for how user ID and token are sent. Reading and building sheets needs no credential.',
			name: 'unverified',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'as oplus told you',
		},
		{
			displayName: 'User ID',
			name: 'userId',
			type: 'string',
			required: true,
			default: '',
			description: 'ユーザーID, shown under 設定 > 連携 in oplus',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'トークン, shown under 設定 > 連携 in oplus',
		},
		{
			displayName: 'Send As',
			name: 'sendAs',
			type: 'options',
			options: [
				{ name: 'Basic Authentication', value: 'basic' },
				{ name: 'Headers', value: 'headers' },
			],
			default: 'basic',
			description: 'How user ID and token are sent, as oplus told you',
		},
		{
			displayName: 'User ID Header',
			name: 'userHeader',
			type: 'string',
			displayOptions: { show: { sendAs: ['headers'] } },
			default: '',
			placeholder: 'as oplus told you',
		},
		{
			displayName: 'Token Header',
			name: 'proofHeader',
			type: 'string',
			displayOptions: { show: { sendAs: ['headers'] } },
			default: '',
			placeholder: 'as oplus told you',
		},
	];

	/** A function, not an expression: it runs for every request. */
	authenticate: IAuthenticate = async (credentials, requestOptions: IHttpRequestOptions) => ({
		...requestOptions,
		headers: { ...requestOptions.headers, ...authHeaders(credentials) },
	});
}
