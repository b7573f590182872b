import type { ReasonTexts } from '../../shared/reasons/reason';

export const settingReasonTexts = {
	unreadable: {
		en: {
			message: "'{label}' cannot be read: '{text}'.",
			hint: 'Write it as {expected}.',
		},
		ja: {
			message: '「{label}」を読み取れません：「{text}」',
			hint: '{expected} の形式で入力してください。',
		},
	},
	notAList: {
		en: {
			message: "'{label}' is not a list of items.",
			hint: "Give it the items of another node, such as {{ $('Extract From File').all().map((item) => item.json) }}.",
		},
		ja: {
			message: '「{label}」が項目の一覧になっていません。',
			hint: "{{ $('Extract From File').all().map((item) => item.json) }} のように、ほかのノードの項目を渡してください。",
		},
	},
	noRows: {
		en: {
			message: "The answer has no list at '{path}'.",
			hint: "Correct 'List At', or leave it empty if the answer itself is the list.",
		},
		ja: {
			message: '応答の「{path}」に一覧がありません。',
			hint: '「List At」を直してください。応答そのものが一覧の場合は空欄にします。',
		},
	},
	fieldMapEmpty: {
		en: {
			message: "'Field Map' gives no field for {fields}.",
			hint: 'Add the names under which the answer holds them, or turn off Simplify to see the answer.',
		},
		ja: {
			message: '「Field Map」に {fields} の対応がありません。',
			hint: '応答での項目名を追加するか、「Simplify」をオフにして応答を確認してください。',
		},
	},
	noAnswer: {
		en: {
			message: 'The Base URL does not answer ({cause}).',
			hint: 'Check the address that oplus gave you.',
		},
		ja: {
			message: 'Base URL から応答がありません（{cause}）。',
			hint: 'oplusから案内されたアドレスを確認してください。',
		},
	},
	refused: {
		en: {
			message: 'The Base URL refused the access (HTTP {status}).',
			hint: 'Check user ID, token and how they are sent.',
		},
		ja: {
			message: 'Base URL がアクセスを拒否しました（HTTP {status}）。',
			hint: 'ユーザーID・トークンと送信方法を確認してください。',
		},
	},
	answered: {
		en: {
			message: 'The Base URL answers (HTTP {status}).',
			hint: 'Whether user ID and token are right shows only in a Get Many: no call is known that proves them.',
		},
		ja: {
			message: 'Base URL から応答がありました（HTTP {status}）。',
			hint: 'ユーザーIDとトークンが正しいかは、Get Many の実行時に分かります。',
		},
	},
} satisfies Record<string, ReasonTexts>;
