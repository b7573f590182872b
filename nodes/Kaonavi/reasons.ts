import { reasonTable } from '../shared/reasons/reason';

/** What concerns the credential, the whole run, or an update as a whole. */
export const kaonaviReasons = reasonTable({
	connected: {
		en: {
			message: 'Connected to {vendor}. The key and secret are right.',
			hint: 'Which operations are allowed is set under 操作対象の管理; everything is off at first.',
		},
		ja: {
			message: '{vendor} に接続できました。キーとシークレットは有効です。',
			hint: '使える操作は「操作対象の管理」で設定します（初期状態はすべてオフ）。',
		},
	},
	keyRefused: {
		en: {
			message: '{vendor} does not know this consumer key with this consumer secret.',
			hint: 'Copy both again from 管理者機能トップ > 公開API v2 情報 > 認証情報.',
		},
		ja: {
			message: '{vendor} のConsumer KeyとConsumer Secretの組み合わせが正しくありません。',
			hint: '管理者機能トップ > 公開API v2 情報 > 認証情報 から両方をコピーし直してください。',
		},
	},
	tokenCap: {
		en: {
			message: '{vendor} issues no more access tokens within this hour.',
			hint: 'Wait an hour. n8n keeps a token for its whole life; other programs with the same key, and many credential tests, use tokens up.',
		},
		ja: {
			message: '{vendor} の1時間あたりのアクセストークン発行数の上限に達しました。',
			hint: '1時間待ってください。n8nはトークンを有効期限まで使い回します。同じキーを使う他のプログラムや、認証情報のテストの繰り返しがないか確認してください。',
		},
	},
	tokenRefused: {
		en: {
			message: '{vendor} did not accept a freshly issued access token{answer}.',
			hint: "Check 'Base URL' of the credential, and whether the key was issued anew under 公開API v2 情報 > 認証情報.",
		},
		ja: {
			message: '{vendor} が発行直後のアクセストークンを受け付けませんでした{answer}。',
			hint: '認証情報の「Base URL」と、公開API v2 情報 > 認証情報 でキーが再発行されていないか確認してください。',
		},
	},
	switchedOff: {
		en: {
			message: '{vendor} did not permit this call{answer}.',
			hint: 'Tick the operation under 管理者機能トップ > 公開API v2 情報 > 操作対象の管理; everything is off at first.',
		},
		ja: {
			message: '{vendor} でこの操作が許可されていません{answer}。',
			hint: '管理者機能トップ > 公開API v2 情報 > 操作対象の管理 で操作にチェックを入れてください（初期状態はすべてオフ）。',
		},
	},
	tooOften: {
		en: {
			message: '{vendor} answered that there were too many calls, {attempts} times in a row.',
			hint: 'It takes 5 updates a minute and 3,000 calls an hour for the whole company. Run again later, and see which other programs use the API.',
		},
		ja: {
			message: '{vendor} がリクエスト数超過を{attempts}回続けて返しました。',
			hint: '上限は会社全体で更新が1分に5回、全体で1時間に3,000回です。時間をおいて再実行し、ほかにAPIを使うプログラムがないか確認してください。',
		},
	},
	vendorTexts: {
		en: { message: 'kaonavi: {texts}', hint: '' },
		ja: { message: 'カオナビ：{texts}', hint: '' },
	},
	updateRefused: {
		en: {
			message: 'kaonavi carried nothing of the update out: {texts}',
			hint: 'Correct the values and run again. Nothing of this update is in place.',
		},
		ja: {
			message: 'カオナビが更新全体を受け付けませんでした：{texts}',
			hint: '値を直して再実行してください。この更新は1件も反映されていません。',
		},
	},
	updateBroken: {
		en: {
			message: 'kaonavi stopped the update (task {taskId}): {texts}',
			hint: 'Run again later; what is already in place is not sent a second time.',
		},
		ja: {
			message: 'カオナビの更新（タスク {taskId}）が途中で終わりました：{texts}',
			hint: '時間をおいて再実行してください。反映済みの分は再送しません。',
		},
	},
	taskUnfinished: {
		en: {
			message:
				'Task {taskId} was not finished after {seconds} seconds: the outcome of the update is unknown.',
			hint: "Ask for it with 'Task: Get' or 'Task: Wait', or raise 'Max Wait'. Running a sync again writes only what is missing.",
		},
		ja: {
			message: 'タスク {taskId} が{seconds}秒以内に終わらず、更新の結果は不明です。',
			hint: '「Task: Get」か「Task: Wait」で確認するか、「Max Wait」を延ばしてください。同期の再実行では残りだけを書き込みます。',
		},
	},
	noList: {
		en: {
			message: "{vendor}'s answer holds no list '{name}'.",
			hint: 'The vendor may have changed the answer. Nothing was taken for empty.',
		},
		ja: {
			message: '{vendor} の応答に一覧「{name}」がありません。',
			hint: '応答の形式が変わった可能性があります。空の一覧としては扱っていません。',
		},
	},
	notConfirmed: {
		en: {
			message:
				"'{field}' says {confirmed}, but {actual} would be replaced or deleted. Nothing was written.",
			hint: "Look at what is there first. If all of it may go, enter {actual} in '{field}', or look first with Dry Run.",
		},
		ja: {
			message:
				'「{field}」は {confirmed} ですが、{actual} 件が置き換えまたは削除の対象です。何も書き込んでいません。',
			hint: '現在の内容を先に確認してください。すべて対象でよければ「{field}」に {actual} を入力するか、Dry Run で確認してください。',
		},
	},
});
