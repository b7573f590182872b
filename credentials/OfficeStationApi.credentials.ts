import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { authHeaders, signInRequest } from '../nodes/OfficeStation/api/signIn';
import { fetchToken } from '../nodes/shared/node/tokenSend';

const shownFor = (...signIn: string[]) => ({ show: { signIn } });

/**
 * A dedicated API user (API連携用の利用者) of オフィスステーション. Host, sign-in and calls are not public, so whoever has F&M's
 * specification sets them here once. File operations need no credential.
 */
export class OfficeStationApi implements ICredentialType {
	name = 'officeStationApi';

	displayName = 'Office Station API';

	icon = {
		light: 'file:../nodes/OfficeStation/office-station.svg',
		dark: 'file:../nodes/OfficeStation/office-station.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-kintai/n8n-nodes-kintai/blob/main/docs/en/office-station.md';

	properties: INodeProperties[] = [
		{
			displayName:
				'Unverified: F&M publishes no reference of this API. Ask F&M for address, sign-in and calls, and enter them here. Reading and building files needs no credential.',
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
			placeholder: 'as F&M told you',
		},
		{
			displayName: 'StationID',
			name: 'stationId',
			type: 'string',
			required: true,
			default: '',
			description:
				'ステーションID, shown under マスタ管理 > 企業設定. {stationId} in a path stands for it.',
		},
		{
			displayName: 'Login ID',
			name: 'loginId',
			type: 'string',
			required: true,
			default: '',
			description:
				'ログインID of a user issued for this API only (API連携用の利用者), so that its work can be told from that of people',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'パスワード of that user',
		},
		{
			displayName: 'Sign In',
			name: 'signIn',
			type: 'options',
			options: [
				{ name: 'Basic Authentication', value: 'basic' },
				{ name: 'Call That Answers With a Token', value: 'call' },
				{ name: 'Headers', value: 'headers' },
			],
			default: 'basic',
			description: 'How the three values are sent, as F&M told you',
		},
		{
			displayName: 'StationID Header',
			name: 'stationHeader',
			type: 'string',
			default: '',
			placeholder: 'as F&M told you',
			description: 'Empty: the StationID is in no header',
		},
		{
			displayName: 'Login ID Header',
			name: 'loginHeader',
			type: 'string',
			displayOptions: shownFor('headers'),
			default: '',
			placeholder: 'as F&M told you',
		},
		{
			displayName: 'Password Header',
			name: 'proofHeader',
			type: 'string',
			displayOptions: shownFor('headers'),
			default: '',
			placeholder: 'as F&M told you',
		},
		{
			displayName: 'Sign-In Path',
			name: 'signInPath',
			type: 'string',
			displayOptions: shownFor('call'),
			default: '',
			placeholder: 'as F&M told you',
			description: 'Behind the Base URL. It gets a JSON body with the three names below by POST.',
		},
		{
			displayName: 'Name of StationID',
			name: 'stationField',
			type: 'string',
			displayOptions: shownFor('call'),
			default: '',
			placeholder: 'as F&M told you',
			description: 'In the body. Empty: it is not sent.',
		},
		{
			displayName: 'Name of Login ID',
			name: 'loginField',
			type: 'string',
			displayOptions: shownFor('call'),
			default: '',
			placeholder: 'as F&M told you',
		},
		{
			displayName: 'Name of Password',
			name: 'proofField',
			type: 'string',
			displayOptions: shownFor('call'),
			default: '',
			placeholder: 'as F&M told you',
		},
		{
			displayName: 'Token At',
			name: 'sessionAt',
			type: 'string',
			displayOptions: shownFor('call'),
			default: '',
			placeholder: 'as F&M told you',
			description: 'Names that lead to the token in the answer',
		},
		{
			displayName: 'Token Header',
			name: 'sessionHeader',
			type: 'string',
			displayOptions: shownFor('call'),
			default: 'Authorization',
			description: 'The header in which the token is sent',
		},
		{
			displayName: 'Before the Token',
			name: 'sessionPrefix',
			type: 'string',
			displayOptions: shownFor('call'),
			default: 'Bearer ',
			description: 'What stands before the token in the header, with its blank',
		},
		{
			displayName: 'Interface',
			name: 'interface',
			type: 'json',
			default: '{}',
			description:
				'The calls, once for all workflows: employees, dependents, employeeWrite and attendanceWrite, each with path, listAt or method, fields and words. The documentation has an example. Fields of an operation come before it.',
		},
		{
			displayName: 'Session Token',
			name: 'sessionToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	/** n8n calls it while there is no token, and once after a 401. Throws `NotLoggedIn`. */
	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject) {
		if (credentials.signIn !== 'call') return {};
		return { sessionToken: await fetchToken(this, signInRequest(credentials)) };
	}

	/** A function, not an expression: it runs for every request. */
	authenticate: IAuthenticate = async (credentials, requestOptions: IHttpRequestOptions) => ({
		...requestOptions,
		headers: { ...requestOptions.headers, ...authHeaders(credentials) },
	});
}
