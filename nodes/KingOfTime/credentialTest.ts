import { DateTime } from 'luxon';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { Refusal, refusalIn } from '../shared/http/refusal';
import { reasonTable, sentence } from '../shared/reasons/reason';
import { nextOpening } from '../shared/time/closedHours';
import { credentialTestSend } from '../shared/node/credentialTestSend';
import { checkToken, getDivisions } from './client';
import { openSession, readSettings, type Settings } from './connect';

const say = reasonTable({
	tokenRefused: {
		en: {
			message: '{vendor} says that the access token is not valid.',
			hint: 'Copy it again from WebAPI連携設定 > 編集, or issue a new one.',
		},
		ja: {
			message: '{vendor} のアクセストークンが無効です。',
			hint: 'WebAPI連携設定 > 編集 からコピーし直すか、再発行してください。',
		},
	},
	permissionMissing: {
		en: {
			message: 'The access token is valid, but may not read employees and divisions.',
			hint: 'Tick 従業員データ (Read) in its API権限一覧, and 日別スケジュールデータ (Read/Write) for shifts.',
		},
		ja: {
			message: 'トークンは有効ですが、従業員データを読む権限がありません。',
			hint: 'API権限一覧で 従業員データ（Read）、シフト連携には 日別スケジュールデータ（Read/Write）にチェックしてください。',
		},
	},
	addressOrToken: {
		en: {
			message: '{vendor} refused the access before it looked at the token (HTTP 403).',
			hint: 'Usually the IP address of your n8n is not in 許可IPアドレス; else the token is wrong.',
		},
		ja: {
			message: '{vendor} がアクセスを拒否しました（HTTP 403）。',
			hint: '多くの場合 n8n のIPアドレスが許可IPアドレスにありません。登録済みならトークンを確認してください。',
		},
	},
	validWhileClosed: {
		en: {
			message:
				'The access token is valid. {vendor} is closed now (until {resumeAt}), so its permissions were not looked at.',
			hint: 'Test again after that.',
		},
		ja: {
			message:
				'トークンは有効です。{vendor} は現在連携できない時間帯（{resumeAt} まで）のため、権限は確認していません。',
			hint: '時間帯が終わってからもう一度テストしてください。',
		},
	},
	valid: {
		en: { message: 'Connected to {vendor}.', hint: '' },
		ja: { message: '{vendor} に接続できました。', hint: '' },
	},
});

/**
 * Tells apart: token refused, IP address not allowed, permission missing, API closed. Asks the token endpoint, which is
 * open in closed hours, then (if open) a small list that needs the employee permission.
 */
export async function kingOfTimeApiTest(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	try {
		const settings = readSettings({ ...data });
		const headers = { Authorization: `Bearer ${settings.token}` };
		const send = credentialTestSend(this, settings.baseUrl, headers);
		return {
			status: 'OK',
			message: await examine(openSession({ send, settings, execution: '' }), settings),
		};
	} catch (error) {
		return { status: 'Error', message: sentence(refusalIn(error).reason, 'en') };
	}
}

async function examine(
	{ http, product, token, now }: ReturnType<typeof openSession>,
	{ closed }: Settings,
) {
	const values = { vendor: product.name };
	const { available } = await checkToken(http, token).catch((error: unknown) => {
		const refusal = refusalIn(error);
		const isUnclear = refusal.kind === 'permission' || refusal.kind === 'credential';
		throw isUnclear ? new Refusal(refusal.kind, say.addressOrToken(values)) : refusal;
	});
	if (available !== true) throw new Refusal('credential', say.tokenRefused(values));
	const opening = nextOpening(DateTime.fromMillis(now()), closed);
	if (opening)
		return sentence(say.validWhileClosed({ ...values, resumeAt: opening.toFormat('HH:mm') }), 'en');
	await getDivisions(http).catch((error: unknown) => {
		const refusal = refusalIn(error);
		throw refusal.kind === 'permission'
			? new Refusal('permission', say.permissionMissing(values))
			: refusal;
	});
	return sentence(say.valid(values), 'en');
}
