import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { FORM, ISSUE_PATH, tokenForm } from '../nodes/Line/token';
import { BASE_URL, DATA_BASE_URL } from '../nodes/Line/vendor';

/** A channel of the LINE Messaging API. n8n fetches and renews its tokens. Tested by the node. */
export class LineMessagingApi implements ICredentialType {
	name = 'lineMessagingApi';

	displayName = 'LINE Messaging API';

	icon = {
		light: 'file:../nodes/Line/line.svg',
		dark: 'file:../nodes/Line/line.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-kintai/n8n-nodes-kintai/blob/main/docs/en/line.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Authentication',
			name: 'authMethod',
			type: 'options',
			options: [
				{
					name: 'Channel ID and Secret',
					value: 'stateless',
					description: 'n8n fetches a token for 15 minutes whenever it needs one (recommended)',
				},
				{ name: 'Long-Lived Token', value: 'longLived' },
			],
			default: 'stateless',
			description: 'How n8n proves to LINE that it speaks for the channel',
		},
		{
			displayName: 'Channel ID',
			name: 'channelId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 1234567890',
			description: 'LINE Developers Console > your channel > Basic settings (チャネル基本設定)',
		},
		{
			displayName: 'Channel Secret',
			name: 'channelSecret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'On the same page (チャネルシークレット). Fetches tokens, and proves in the trigger that an event comes from LINE.',
		},
		{
			displayName: 'Channel Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			displayOptions: { show: { authMethod: ['longLived'] } },
			default: '',
			description: 'Messaging API tab > Channel access token (チャネルアクセストークン)',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: BASE_URL,
			description: 'Change it only for a proxy of your own',
		},
		{
			displayName: 'Data Base URL',
			name: 'dataBaseUrl',
			type: 'string',
			default: DATA_BASE_URL,
			description: 'The host of files: what users sent, and images of rich menus',
		},
		{
			displayName: 'Stateless Token',
			name: 'statelessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	/** Called by n8n when there is no token yet, and after a 401. */
	async preAuthentication(this: IHttpRequestHelper, data: ICredentialDataDecryptedObject) {
		if (data.authMethod === 'longLived') return {};
		const { access_token: statelessToken } = (await this.helpers.httpRequest({
			method: 'POST',
			url: `${String(data.baseUrl || BASE_URL).replace(/\/+$/, '')}${ISSUE_PATH}`,
			headers: { ...FORM },
			body: tokenForm(data.channelId, data.channelSecret),
			json: true,
		})) as { access_token: string };
		return { statelessToken };
	}

	/** A function, not an expression: it runs for every request. */
	authenticate: IAuthenticate = async (credentials, requestOptions: IHttpRequestOptions) => {
		const { authMethod, accessToken, statelessToken } = credentials;
		const token = authMethod === 'longLived' ? accessToken : statelessToken;
		return {
			...requestOptions,
			headers: { ...requestOptions.headers, Authorization: `Bearer ${String(token).trim()}` },
		};
	};
}
