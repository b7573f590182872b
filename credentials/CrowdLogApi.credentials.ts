import type {
	IAuthenticate,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { authHeaders } from '../nodes/CrowdLog/settings';

/** A personal access token of クラウドログ. Operations on files and lists need none. The node tests it. */
export class CrowdLogApi implements ICredentialType {
	name = 'crowdLogApi';

	displayName = 'CrowdLog API';

	icon = {
		light: 'file:../nodes/CrowdLog/crowdlog.svg',
		dark: 'file:../nodes/CrowdLog/crowdlog.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-kintai/n8n-nodes-kintai/blob/main/docs/en/crowdlog.md';

	properties: INodeProperties[] = [
		{
			displayName:
				'Premium plan. 1. As システム管理者: 管理 > 基本設定 > API管理 > 「APIの使用」= 使用する > 保存. 2. 管理 > 個人設定 > APIを管理する > 新しいトークンを生成 > 生成する. Building an import file and comparing lists need no credential.',
			name: 'howTo',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'APIアクセストークン. It belongs to the user who issued it.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.crowdlog.jp',
			description: 'As seen in a live client; change it if CrowdLog tells you another one',
		},
		{
			displayName: 'Calls per Minute',
			name: 'callsPerMinute',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description:
				'At most so many, in each run. 0: as fast as CrowdLog takes them; its limit is not published.',
		},
	];

	/** A function, not an expression: it runs for every request. */
	authenticate: IAuthenticate = async (credentials, requestOptions: IHttpRequestOptions) => ({
		...requestOptions,
		headers: { ...requestOptions.headers, ...authHeaders(credentials) },
	});
}
