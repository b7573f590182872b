import { reasonTable } from '../shared/reasons/reason';

/** What only this vendor says, or only its syncs decide. */
export const kotReasons = reasonTable({
	authentication: {
		en: {
			message:
				'{vendor} refused the access{answer}: the token, its permissions or its IP address list do not fit.',
			hint: "Open WebAPI連携設定 (設定 > その他 > オプション) and check the token's API権限一覧 (Read / Write of this item) and 許可IPアドレス. The credential's own test tells which of them it is.",
		},
		ja: {
			message:
				'{vendor} がアクセスを拒否しました{answer}。トークン・権限・IPアドレスのいずれかが合っていません。',
			hint: '設定 > その他 > オプション > WebAPI連携設定 で、トークンの API権限一覧（Read / Write）と 許可IPアドレス を確認してください。認証情報のテストでどれが原因か分かります。',
		},
	},
	closedHoursUnreadable: {
		en: {
			message: "'Closed Hours' of the credential ('{text}') cannot be read.",
			hint: "Write it as 08:30-10:00, 17:30-18:30, or 'none', or leave it empty for the product's own hours.",
		},
		ja: {
			message: '認証情報の「Closed Hours」（{text}）を読み取れません。',
			hint: '08:30-10:00, 17:30-18:30 の形式か none を入力するか、空欄にして製品の既定値を使ってください。',
		},
	},
	rangeUnreadable: {
		en: {
			message: "'{field}' ('{value}') is not a day, or the range ends before it starts.",
			hint: 'Give days as YYYY-MM-DD, the start not after the end.',
		},
		ja: {
			message: '「{field}」（{value}）が日付ではないか、終了が開始より前です。',
			hint: 'YYYY-MM-DD の形式で、開始日が終了日以前になるように指定してください。',
		},
	},
	rangeOutsideApi: {
		en: {
			message:
				'The range {start} to {end} lies outside what the API serves (3 years back, 1 year ahead).',
			hint: 'Choose a nearer range.',
		},
		ja: {
			message: '期間 {start}〜{end} が API の対象（過去3年〜1年先）の外です。',
			hint: '期間を短くするか、近い日付にしてください。',
		},
	},
	jsonUnreadable: {
		en: {
			message: "'{field}' is not a JSON object.",
			hint: 'Write it as {"name": "value"}.',
		},
		ja: {
			message: '「{field}」が JSON オブジェクトではありません。',
			hint: '{"name": "value"} の形式で入力してください。',
		},
	},
	unknownEmployee: {
		en: {
			message: "No employee has the code '{employeeCode}'.{near}",
			hint: 'Check the code (従業員コード) digit for digit: leading zeros count.',
		},
		ja: {
			message: '従業員コード「{employeeCode}」の従業員がいません。{near}',
			hint: '先頭の0も含めて従業員コードを確認してください。',
		},
	},
	duplicatePunch: {
		en: {
			message:
				"The same punch of '{employeeCode}' at {time} was already sent in this execution; it was not sent again.",
			hint: '',
		},
		ja: {
			message:
				'従業員「{employeeCode}」の {time} の同じ打刻はこの実行で送信済みのため、再送していません。',
			hint: '',
		},
	},
});
