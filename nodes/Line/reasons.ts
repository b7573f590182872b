import { reasonTable } from '../shared/reasons/reason';

/** What only LINE says, or only its operations decide. `{field}` is the label in the editor. */
export const lineReasons = reasonTable({
	credential: {
		en: {
			message: '{vendor} did not accept the credential{answer}.',
			hint: 'Check channel ID and channel secret (Basic settings) or the long-lived token (Messaging API) in the LINE Developers Console, and test the credential.',
		},
		ja: {
			message: '{vendor} が認証情報を受け付けませんでした{answer}。',
			hint: 'LINE Developers コンソールのチャネルID・チャネルシークレット（チャネル基本設定）または長期のチャネルアクセストークン（Messaging API設定）を確認し、認証情報をテストしてください。',
		},
	},
	permission: {
		en: {
			message: '{vendor} does not offer this to the account{answer}.',
			hint: 'Lists of followers and members need a verified or premium account; attribute filters need enough friends.',
		},
		ja: {
			message: 'このアカウントでは {vendor} のこの機能を利用できません{answer}。',
			hint: '友だち・メンバー一覧は認証済みアカウントまたはプレミアムアカウントで利用できます。属性での絞り込みには一定数の友だちが必要です。',
		},
	},
	monthlyLimit: {
		en: {
			message: '{vendor} has sent as many messages as the plan allows this month{answer}.',
			hint: "'Statistics: Get Quota' shows limit and use. Replies are not counted.",
		},
		ja: {
			message: '{vendor} の今月のメッセージ通数の上限に達しています{answer}。',
			hint: '「Statistics: Get Quota」で上限と使用数を確認できます。応答メッセージは通数に含まれません。',
		},
	},
	tooOften: {
		en: {
			message: '{vendor} took no more calls of this kind (asked {attempts} times).',
			hint: 'Run it later, in smaller portions, or to many people at once with multicast. Some calls are limited to 60, 100 or 3 an hour.',
		},
		ja: {
			message: '{vendor} のレート制限に達しました（{attempts}回試行）。',
			hint: '時間をおくか、件数を減らすか、マルチキャストでまとめて送信してください。1時間に60・100・3回までの操作があります。',
		},
	},
	gone: {
		en: {
			message: '{vendor} does not keep it any more{answer}.',
			hint: 'The user took the message back (unsend), or it was closed before.',
		},
		ja: {
			message: '{vendor} に残っていません{answer}。',
			hint: 'ユーザーが送信を取り消したか、すでに終了しています。',
		},
	},
	fieldMissing: {
		en: { message: "'{field}' is empty.", hint: 'Fill it in, or check the expression behind it.' },
		ja: { message: '「{field}」が空です。', hint: '値を入力するか、式を確認してください。' },
	},
	idUnreadable: {
		en: {
			message: "'{field}' holds something that is no ID of {vendor}.",
			hint: 'Take it from an event of the LINE Trigger or from a list; it has letters, digits, _ and - only.',
		},
		ja: {
			message: '「{field}」が {vendor} のIDではありません。',
			hint: 'LINE Trigger のイベントまたは一覧から取得した値を使ってください（英数字・_・- のみ）。',
		},
	},
	dayUnreadable: {
		en: { message: "'{field}' is not a day.", hint: 'Give it as YYYY-MM-DD.' },
		ja: {
			message: '「{field}」が日付ではありません。',
			hint: 'YYYY-MM-DD の形式で指定してください。',
		},
	},
	jsonUnreadable: {
		en: { message: "'{field}' is not JSON of this kind.", hint: 'It takes {expected}.' },
		ja: {
			message: '「{field}」を JSON として読み取れません。',
			hint: '{expected} を入力してください。',
		},
	},
	messageCount: {
		en: {
			message: "'Messages' holds {count} messages; {vendor} takes 1 to {most} in one call.",
			hint: 'Split them over several calls.',
		},
		ja: {
			message:
				'「Messages」のメッセージが{count}件です。{vendor} で1回に送れるのは1〜{most}件です。',
			hint: '複数回に分けて送信してください。',
		},
	},
	tooLong: {
		en: {
			message: "'{field}' is {length} characters long; {vendor} takes {most}.",
			hint: 'Shorten it. Emoji and rare characters count as two or more.',
		},
		ja: {
			message: '「{field}」が{length}文字です。{vendor} の上限は{most}文字です。',
			hint: '短くしてください。絵文字などは2文字以上に数えられます。',
		},
	},
	tooMany: {
		en: {
			message: "'{field}' has {count} entries; {vendor} takes {most}.",
			hint: 'Remove some.',
		},
		ja: {
			message: '「{field}」が{count}件です。{vendor} の上限は{most}件です。',
			hint: '件数を減らしてください。',
		},
	},
	notReady: {
		en: {
			message: '{vendor} is still preparing this file.',
			hint: "Raise 'Wait for Preparation', or try again after a Wait node; 'Get Transcoding State' tells how far it is.",
		},
		ja: {
			message: '{vendor} がファイルを準備中です。',
			hint: '「Wait for Preparation」を長くするか、Wait ノードの後に再実行してください。「Get Transcoding State」で状態を確認できます。',
		},
	},
	imageUnusable: {
		en: {
			message: "'{field}' is no image that a rich menu takes ({cause}).",
			hint: 'Use a JPEG or PNG of at most 1 MB, 800 to 2,500 pixels wide.',
		},
		ja: {
			message: '「{field}」をリッチメニューの画像に使えません（{cause}）。',
			hint: '1MB以下・幅800〜2,500ピクセルの JPEG または PNG を使ってください。',
		},
	},
	notSignedWith: {
		en: {
			message: '{vendor} refused the channel secret{answer}.',
			hint: 'Copy channel ID and channel secret again (Basic settings). A re-issued secret replaces the old one at once.',
		},
		ja: {
			message: '{vendor} がチャネルシークレットを受け付けませんでした{answer}。',
			hint: 'チャネル基本設定からチャネルIDとチャネルシークレットをコピーし直してください。再発行すると古いものはすぐ無効になります。',
		},
	},
	otherChannel: {
		en: {
			message: 'The long-lived token belongs to another channel than the channel ID.',
			hint: 'Take token, channel ID and secret from the same channel: the trigger checks signatures with the secret.',
		},
		ja: {
			message: '長期トークンがチャネルIDとは別のチャネルのものです。',
			hint: 'トークン・チャネルID・シークレットは同じチャネルのものを使ってください。',
		},
	},
	connected: {
		en: { message: 'Connected to {account}.', hint: '' },
		ja: { message: '{account} に接続できました。', hint: '' },
	},
	patternUnreadable: {
		en: {
			message: "'Text Pattern' is not a regular expression.",
			hint: 'Write it as ^打刻$ or leave it empty.',
		},
		ja: {
			message: '「Text Pattern」が正規表現ではありません。',
			hint: '^打刻$ のように入力するか、空欄にしてください。',
		},
	},
	webhookOff: {
		en: {
			message: "The webhook URL is set, but 'Use webhook' is off, so no event will come.",
			hint: "Switch 'Use webhook' on in the LINE Developers Console (Messaging API), then publish again.",
		},
		ja: {
			message: 'Webhook URL を設定しましたが、「Webhookの利用」がオフです。',
			hint: 'LINE Developers コンソールの Messaging API設定で「Webhookの利用」をオンにしてから再度公開してください。',
		},
	},
});
