import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { readSettings } from '../nodes/Jobcan/settings';
import { fetchToken } from '../nodes/shared/node/tokenSend';

/** An API client of ジョブカン勤怠管理. Its token is fetched by n8n, kept with the credential, and renewed after a 401. */
export class JobcanApi implements ICredentialType {
	name = 'jobcanApi';

	displayName = 'Jobcan API';

	icon = {
		light: 'file:../nodes/Jobcan/jobcan.svg',
		dark: 'file:../nodes/Jobcan/jobcan.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-kintai/n8n-nodes-kintai/blob/main/docs/en/jobcan.md';

	properties: INodeProperties[] = [
		{
			displayName:
				'1. Apply for the API (API利用申請; paid plan). 2. 基本情報設定 > 他社システム連携 > APIクライアント発行 (not APIキー表示) > 新規クライアント作成. 3. Tick the scopes of the operations you use and the Grant Type client_credentials. The secret is shown once.',
			name: 'howTo',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			required: true,
			default: '',
			description: 'ID of the API client (APIクライアント)',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'シークレットアクセスキー of the API client. No screen shows it again: issue a new client if it is lost.',
		},
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			options: [
				{ name: 'Production (本番環境)', value: 'production' },
				{ name: 'Sandbox (Sandbox環境)', value: 'sandbox' },
			],
			default: 'production',
			description: 'Each has API clients of its own',
		},
		{
			displayName: 'Scopes',
			name: 'scopes',
			type: 'string',
			default: '',
			placeholder: 'e.g. employees.read adits.read',
			description:
				'Empty: all that are ticked on the API client. Employees: employees.read. Punches: adits.read, apiStamp.create. Summaries: summaries.read, summaries.create (refresh). Work-time results: monthlyWorkTimeResults.read. Remarks: dailySelectionRemarks.read. Shifts: shifts.read, defaultShifts.read, shiftRequests.read. Leave: holidayUseDays.read, holidayTypes.read. Overtime requests: overWorkRequests.read.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			placeholder: 'https://api-kintai.jobcan.jp',
			description: "Empty: the environment's own",
		},
		{
			displayName: 'Token Host',
			name: 'authHost',
			type: 'string',
			default: '',
			placeholder: 'https://api-auth-kintai.jobcan.jp',
			description: "Empty: the environment's own",
		},
		{
			displayName: 'Calls per Minute',
			name: 'callsPerMinute',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description:
				'At most so many, in each run. 0: as fast as Jobcan takes them; its limit is not published.',
		},
		{
			displayName:
				'Unverified: Jobcan publishes no names for the fields below. If an operation says that one is missing, read with Simplify off and enter the right name.',
			name: 'unverified',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Staff Code Field',
			name: 'staffCodeField',
			type: 'string',
			default: 'staff_code',
			description: "スタッフコード of an employee. id: take Jobcan's own number for the code.",
		},
		{
			displayName: 'Email Field',
			name: 'emailField',
			type: 'string',
			default: 'email',
			description: 'メールアドレス of an employee',
		},
		{
			displayName: 'Leaving Day Field',
			name: 'retiredDayField',
			type: 'string',
			default: 'retired_day',
			description: '退職日 of an employee',
		},
		{
			displayName: 'Punch Time Field',
			name: 'punchTimeField',
			type: 'string',
			default: 'recorded_at',
			description: '打刻時刻 of a punch',
		},
		{
			displayName: 'Punch Kind Field',
			name: 'punchKindField',
			type: 'string',
			default: 'adit_item',
			description: '打刻種別 of a punch: work_start, work_end, rest_start or rest_end',
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
		headers: {
			...requestOptions.headers,
			Authorization: `Bearer ${String(credentials.accessToken)}`,
		},
	});
}
