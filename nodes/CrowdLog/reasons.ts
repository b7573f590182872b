import { reasonTable } from '../shared/reasons/reason';

/** Why CrowdLog was not asked, did not answer, or answered something unusable. */
export const crowdLogReasons = reasonTable({
	tokenRefused: {
		en: {
			message: '{vendor} did not accept the access token{answer}.',
			hint: 'Issue a new one (管理 > 個人設定 > APIを管理する) and check that 「APIの使用」 is on (管理 > 基本設定 > API管理). The API is part of the Premium plan.',
		},
		ja: {
			message: '{vendor} がアクセストークンを受け付けませんでした{answer}。',
			hint: 'トークンを発行し直し（管理 > 個人設定 > APIを管理する）、「APIの使用」が「使用する」になっているか（管理 > 基本設定 > API管理）確認してください。API は Premium プランの機能です。',
		},
	},
	notPermitted: {
		en: {
			message: '{vendor} did not permit this call{answer}.',
			hint: 'A token belongs to the user who issued it: issue it as システム管理者. The API is part of the Premium plan.',
		},
		ja: {
			message: '{vendor} でこの操作が許可されていません{answer}。',
			hint: 'トークンは発行したユーザーのものです。システム管理者で発行してください。API は Premium プランの機能です。',
		},
	},
	tooOften: {
		en: {
			message: '{vendor} answered that there were too many calls, {attempts} times in a row.',
			hint: "Set 'Calls per Minute' in the credential, or run again later.",
		},
		ja: {
			message: '{vendor} から呼び出し回数が多すぎるとの応答が{attempts}回続きました。',
			hint: '認証情報の「Calls per Minute」を設定するか、時間をおいて再実行してください。',
		},
	},
	noList: {
		en: {
			message: "{vendor}'s answer holds no list '{name}'.",
			hint: 'The vendor may have changed the answer, or the Base URL is another one. Nothing was taken for empty.',
		},
		ja: {
			message: '{vendor} の応答に一覧「{name}」がありません。',
			hint: '応答の形式が変わったか、Base URL が異なる可能性があります。0件とはみなしていません。',
		},
	},
	samePage: {
		en: {
			message: '{vendor} answered page {page} with the same rows as the page before.',
			hint: "The list knows no pages: turn off 'Paged'.",
		},
		ja: {
			message: '{vendor} の{page}ページ目が前のページと同じ内容でした。',
			hint: 'ページ分割のない一覧です。「Paged」をオフにしてください。',
		},
	},
	fieldAbsent: {
		en: {
			message:
				"{vendor}'s answer: '{name}' ({field} of 'Field Map') is missing or cannot be read in row {row}.",
			hint: "The names are not published. Read with 'Simplify' off, look for the right one, and correct 'Field Map'.",
		},
		ja: {
			message:
				'{vendor} の応答の{row}行目に「{name}」（「Field Map」の {field}）がないか、読み取れません。',
			hint: '項目名は公開されていません。「Simplify」をオフにして正しい項目名を確認し、「Field Map」を直してください。',
		},
	},
});
