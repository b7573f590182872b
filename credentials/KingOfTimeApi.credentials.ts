import type {
	IAuthenticate,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

/** An access token of KING OF TIME or of a product that speaks its API. Tested by the node, which tells the causes apart. */
export class KingOfTimeApi implements ICredentialType {
	name = 'kingOfTimeApi';

	displayName = 'KING OF TIME API';

	icon = {
		light: 'file:../nodes/KingOfTime/king-of-time.svg',
		dark: 'file:../nodes/KingOfTime/king-of-time.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-kintai/n8n-nodes-kintai/blob/main/docs/en/king-of-time.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Product',
			name: 'product',
			type: 'options',
			options: [
				{ name: 'freee勤怠管理Plus', value: 'freeeKintaiPlus' },
				{ name: 'KING OF TIME', value: 'kingOfTime' },
				{ name: 'オフィスステーション 勤怠', value: 'officeStationKintai' },
			],
			default: 'kingOfTime',
			description: 'Decides the hours in which the API takes no calls (利用禁止時間帯)',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'Issued by a full administrator (全権管理者) under 設定 > その他 > オプション > 外部サービス連携 > WebAPI連携設定 > 新規アクセストークン発行. In its API権限一覧 tick what you use: for shifts 従業員データ (Read), 日別スケジュールデータ (Read/Write), and the items for punches and daily attendance (Read). Register the fixed IP address of your n8n (許可IPアドレス).',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.kingtime.jp/v1.0',
			description: 'Change it only if your vendor told you another address',
		},
		{
			displayName: 'Closed Hours',
			name: 'closedHours',
			type: 'string',
			default: '',
			placeholder: 'e.g. 08:30-10:00, 17:30-18:30',
			description:
				"Hours (JST, every day) in which the API takes no calls. Empty: the product's own hours. none: never closed.",
		},
	];

	/** A function, not an expression: it runs for every request. */
	authenticate: IAuthenticate = async (credentials, requestOptions: IHttpRequestOptions) => ({
		...requestOptions,
		headers: {
			...requestOptions.headers,
			Authorization: `Bearer ${String(credentials.accessToken)}`,
		},
	});
}
