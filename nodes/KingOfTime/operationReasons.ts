import { reasonTable } from '../shared/reasons/reason';

/** Why an operation does not send what it was given. `{field}` is the label in the editor. */
export const operationReasons = reasonTable({
	fieldMissing: {
		en: {
			message: "'{field}' is empty.",
			hint: 'Fill it in, or check the expression behind it.',
		},
		ja: { message: '「{field}」が空です。', hint: '値を入力するか、式を確認してください。' },
	},
	dayUnreadable: {
		en: {
			message: "'{field}' ('{value}') is not a day.",
			hint: 'Give it as YYYY-MM-DD.',
		},
		ja: {
			message: '「{field}」（{value}）が日付ではありません。',
			hint: 'YYYY-MM-DD の形式で指定してください。',
		},
	},
	monthUnreadable: {
		en: {
			message: "'{field}' ('{value}') is not a month.",
			hint: 'Give it as YYYY-MM, e.g. 2026-05.',
		},
		ja: {
			message: '「{field}」（{value}）が年月ではありません。',
			hint: '2026-05 のように YYYY-MM の形式で指定してください。',
		},
	},
	noEmploymentType: {
		en: {
			message: 'No employment type (雇用区分) is chosen.',
			hint: "Choose some under 'Employment Types', or switch 'All Employment Types' on.",
		},
		ja: {
			message: '雇用区分が選ばれていません。',
			hint: '「Employment Types」で選ぶか、「All Employment Types」をオンにしてください。',
		},
	},
	revokeNotConfirmed: {
		en: {
			message: 'The access token was not stopped: nobody confirmed it.',
			hint: "Switch 'I Understand That This Token Stops Working' on. No node can use the token after that.",
		},
		ja: {
			message: '確認がないため、アクセストークンは停止していません。',
			hint: '「I Understand That This Token Stops Working」をオンにしてください。停止後はどのノードからも使えません。',
		},
	},
	newTokenUnknown: {
		en: {
			message: '{vendor} renewed the access token, but its answer does not hold the new one.',
			hint: 'The old token has stopped. Copy the new one from WebAPI連携設定 > 編集, or issue another.',
		},
		ja: {
			message: '{vendor} はアクセストークンを更新しましたが、応答に新しいトークンがありません。',
			hint: '古いトークンは停止しています。WebAPI連携設定 > 編集 から新しいトークンをコピーするか、再発行してください。',
		},
	},
	errorDay: {
		en: {
			message: '{record}: the day is marked (エラー勤務): a punch is missing or makes no sense.',
			hint: 'Correct the time card of that day and run again; nothing was assumed.',
		},
		ja: {
			message: '{record}：打刻漏れなどの印が付いている日です。',
			hint: 'その日のタイムカードを直して再実行してください。推測では補いません。',
		},
	},
	kindMissing: {
		en: {
			message: "{record}: 'kind' is missing, so it is not known which punch this is.",
			hint: "Give the record a kind (in, out, breakStart, breakEnd, outing, return), or choose one under 'Kind'.",
		},
		ja: {
			message: '{record}：「kind」がないため、打刻の種別が分かりません。',
			hint: 'レコードに kind（in / out / breakStart / breakEnd / outing / return）を入れるか、「Kind」で選んでください。',
		},
	},
	kindOrDayNeeded: {
		en: {
			message:
				"{record}: with 'Kind' left to the vendor, 'Working Day' is needed, because {vendor} can decide only one of them.",
			hint: "Fill in 'Working Day', or choose a 'Kind'.",
		},
		ja: {
			message:
				'{record}：{vendor} が自動判定できるのは種別か勤務日の一方だけのため、「Working Day」（勤務日）が必要です。',
			hint: '「Working Day」を入力するか、「Kind」を選んでください。',
		},
	},
	numberUnreadable: {
		en: { message: "{record}: '{field}' is not a number.", hint: 'Correct the value.' },
		ja: { message: '{record}：「{field}」が数値ではありません。', hint: '値を直してください。' },
	},
	codeInClosedHours: {
		en: {
			message:
				'{vendor} takes punches all day, but does not tell who has the code {record} now (closed hours, until {resumeAt}). The punch was not sent.',
			hint: "Set 'Employee' to 'By Key': a key needs no look-up. Employee: Get Many shows it with Simplify off.",
		},
		ja: {
			message:
				'{vendor} は打刻を常に受け付けますが、連携できない時間帯（{resumeAt} まで）は従業員コード {record} を照会できません。打刻は送信していません。',
			hint: '「Employee」を「By Key」にすると照会なしで打刻できます。キーは Employee: Get Many（Simplify オフ）で確認できます。',
		},
	},
});
