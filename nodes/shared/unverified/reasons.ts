import { reasonTable } from '../reasons/reason';

/** What can be wrong with a call that nobody has published and whose parts the user gives. */
export const unverifiedReasons = reasonTable({
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
	pathMissing: {
		en: { message: "'{field}' is empty.", hint: 'Fill it in, or check the expression behind it.' },
		ja: { message: '「{field}」が空です。', hint: '値を入力するか、式を確認してください。' },
	},
	bodyUnreadable: {
		en: {
			message: "'{field}' is not a JSON object.",
			hint: 'Write it as {"name": "value"}.',
		},
		ja: {
			message: '「{field}」が JSON オブジェクトではありません。',
			hint: '{"name": "value"} の形式で入力してください。',
		},
	},
	placeholderUnknown: {
		en: {
			message: "'{field}' names {placeholder}, which stands for nothing here.",
			hint: 'Use {known}.',
		},
		ja: {
			message: '「{field}」の {placeholder} に入る値がありません。',
			hint: '使えるのは {known} です。',
		},
	},
	noAnswer: {
		en: {
			message: 'The Base URL does not answer ({cause}).',
			hint: 'Check the address that {vendor} gave you.',
		},
		ja: {
			message: 'Base URL から応答がありません（{cause}）。',
			hint: '{vendor} から案内されたアドレスを確認してください。',
		},
	},
	accessRefused: {
		en: {
			message: 'The Base URL refused the access (HTTP {status}).',
			hint: 'Check user ID, secret and how they are sent.',
		},
		ja: {
			message: 'Base URL がアクセスを拒否しました（HTTP {status}）。',
			hint: 'ユーザーID・秘密情報と送信方法を確認してください。',
		},
	},
	answered: {
		en: {
			message: 'The Base URL answers (HTTP {status}).',
			hint: 'Whether user ID and secret are right shows only in a Get Many: no call is known that proves them.',
		},
		ja: {
			message: 'Base URL から応答がありました（HTTP {status}）。',
			hint: 'ユーザーIDと秘密情報が正しいかは、Get Many の実行時に分かります。',
		},
	},
});
