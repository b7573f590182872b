import { reasonTable } from '../shared/reasons/reason';

/** Why an operation does not work with what it was given. `{field}` is the label in the editor. */
export const inputReasons = reasonTable({
	fieldMissing: {
		en: { message: "'{field}' is empty.", hint: 'Fill it in, or check the expression behind it.' },
		ja: { message: '「{field}」が空です。', hint: '値を入力するか、式を確認してください。' },
	},
	dayUnreadable: {
		en: { message: "'{field}' ('{value}') is not a day.", hint: 'Give it as YYYY-MM-DD.' },
		ja: {
			message: '「{field}」（{value}）が日付ではありません。',
			hint: 'YYYY-MM-DD の形式で指定してください。',
		},
	},
	endBeforeStart: {
		en: {
			message: "'End Date' ({end}) lies before 'Start Date' ({start}).",
			hint: 'Give the start not after the end.',
		},
		ja: {
			message: '「End Date」（{end}）が「Start Date」（{start}）より前です。',
			hint: '開始日が終了日以前になるように指定してください。',
		},
	},
	breaksUnreadable: {
		en: {
			message: "'{field}' ('{value}') is no list of breaks.",
			hint: 'Write them as 12:00-13:00/17:00-17:15, one after the other.',
		},
		ja: {
			message: '「{field}」（{value}）を休憩として読み取れません。',
			hint: '12:00-13:00/17:00-17:15 のように、時刻の順に指定してください。',
		},
	},
	idUnreadable: {
		en: {
			message: "'{field}' ('{value}') is not an ID of CrowdLog.",
			hint: 'An ID is a whole number (Get Many shows it); a code (管理コード, 社員コード) is none.',
		},
		ja: {
			message: '「{field}」（{value}）がクラウドログの ID ではありません。',
			hint: 'ID は整数です（Get Many で確認できます）。管理コードや社員コードではありません。',
		},
	},
	unitUnreadable: {
		en: {
			message: "'{field}' ({value}) is not a number of minutes that can be used.",
			hint: 'Give a whole number from {from} to {to}.',
		},
		ja: {
			message: '「{field}」（{value}）を分数として使えません。',
			hint: '{from} から {to} までの整数で指定してください。',
		},
	},
	noCodes: {
		en: {
			message: "No item of '{field}' has an 'employeeCode'.",
			hint: 'Give the items of Member: Get Many, or of a list with that field. Nobody was taken for unknown.',
		},
		ja: {
			message: '「{field}」の項目に employeeCode がありません。',
			hint: 'Member: Get Many の項目か、employeeCode を持つ一覧を渡してください。全員を未登録とはみなしていません。',
		},
	},
	rowUnreadable: {
		en: {
			message: "'{field}', item {row}: {names} cannot be read.",
			hint: 'Each item needs an employeeCode, a date as YYYY-MM-DD, and (for work hours) minutes, hours or days as a number.',
		},
		ja: {
			message: '「{field}」の{row}件目：{names} を読み取れません。',
			hint: '各項目に employeeCode、YYYY-MM-DD の date、工数の場合は数値の minutes・hours・days のいずれかが必要です。',
		},
	},
});
