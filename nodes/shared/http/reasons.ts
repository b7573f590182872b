import { reasonTable } from '../reasons/reason';

/** What can happen to any call to any vendor. `{vendor}` is its name, `{answer}` its own words, cleaned. */
export const httpReasons = reasonTable({
	closed: {
		en: {
			message: '{vendor} takes no such calls now (closed hours). It opens again at {resumeAt}.',
			hint: "Set 'During Closed Hours' to 'Send to Deferred Output' and connect a Wait node to go on by itself.",
		},
		ja: {
			message: '{vendor} は現在、連携できない時間帯です。{resumeAt} 以降に再開できます。',
			hint: '「During Closed Hours」を「Send to Deferred Output」にして Wait ノードをつなぐと自動で再開します。',
		},
	},
	credential: {
		en: {
			message: '{vendor} did not accept the credential{answer}.',
			hint: 'Check the token in the credential, or issue a new one.',
		},
		ja: {
			message: '{vendor} が認証情報を受け付けませんでした{answer}。',
			hint: '認証情報のトークンを確認するか、再発行してください。',
		},
	},
	address: {
		en: {
			message: "{vendor} does not allow calls from this computer's IP address{answer}.",
			hint: 'Add the fixed IP address of your n8n to the list of the token.',
		},
		ja: {
			message: '{vendor} がこのサーバーのIPアドレスからの接続を許可していません{answer}。',
			hint: 'n8n の固定IPアドレスをトークンの許可IPアドレスに追加してください。',
		},
	},
	permission: {
		en: {
			message: '{vendor} did not permit this call{answer}.',
			hint: 'Give the token the permission that this operation needs.',
		},
		ja: {
			message: '{vendor} でこの操作の権限がありません{answer}。',
			hint: 'トークンに必要な権限を付けてください。',
		},
	},
	rateLimited: {
		en: {
			message: '{vendor} answered that there were too many calls, {attempts} times in a row.',
			hint: 'Run again later, or send fewer calls at a time.',
		},
		ja: {
			message: '{vendor} がリクエスト数超過を{attempts}回続けて返しました。',
			hint: '時間をおいて再実行するか、一度に送る件数を減らしてください。',
		},
	},
	unavailable: {
		en: {
			message: '{vendor} does not work at the moment (HTTP {status}{answer}).',
			hint: 'Run again later; what was already written stays, and a second run writes only what is missing.',
		},
		ja: {
			message: '{vendor} が一時的に応答できません（HTTP {status}{answer}）。',
			hint: '時間をおいて再実行してください。書き込み済みの分はそのまま残り、再実行では残りだけを書き込みます。',
		},
	},
	unreachable: {
		en: {
			message: '{vendor} could not be reached or its answer could not be read ({cause}).',
			hint: 'Check the base URL of the credential and the network, then run again.',
		},
		ja: {
			message: '{vendor} に接続できないか、応答を読み取れません（{cause}）。',
			hint: '認証情報の Base URL とネットワークを確認して再実行してください。',
		},
	},
	ambiguous: {
		en: {
			message:
				'{vendor} did not confirm the write ({cause}); it may or may not have been carried out, so it was not sent again.',
			hint: 'Look at the record in {vendor} before you send it a second time.',
		},
		ja: {
			message:
				'{vendor} から書き込みの確認が返りませんでした（{cause}）。登録済みの可能性があるため再送していません。',
			hint: '{vendor} の画面で登録の有無を確認してから再実行してください。',
		},
	},
	notFound: {
		en: {
			message: '{vendor} does not have what was asked for (HTTP {status}{answer}).',
			hint: 'Check the code or key.',
		},
		ja: {
			message: '{vendor} に対象のデータがありません（HTTP {status}{answer}）。',
			hint: 'コードまたはキーを確認してください。',
		},
	},
	refused: {
		en: {
			message: '{vendor} did not take it (HTTP {status}{answer}).',
			hint: 'Correct the values and run again.',
		},
		ja: {
			message: '{vendor} が受け付けませんでした（HTTP {status}{answer}）。',
			hint: '値を直して再実行してください。',
		},
	},
});
