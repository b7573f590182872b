import { reasonTable } from '../shared/reasons/reason';

/** Why an operation does not send what it was given. `{field}` is the label in the editor. */
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
	endBeforeStart: {
		en: {
			message: "'{field}' ({end}) lies before the start ({start}).",
			hint: 'Give the start not after the end.',
		},
		ja: {
			message: '「{field}」（{end}）が開始（{start}）より前です。',
			hint: '開始日が終了日以前になるように指定してください。',
		},
	},
	tooManyDays: {
		en: {
			message: '{start} to {end} is {days} days; {vendor} adds up at most {most} at once.',
			hint: 'Choose one month (締め月).',
		},
		ja: {
			message: '{start}〜{end} は{days}日間です。{vendor} で一度に集計できるのは{most}日までです。',
			hint: '1か月（締め月）の範囲で指定してください。',
		},
	},
	rangeTooLong: {
		en: {
			message: '{start} to {end} is {days} days; at most {most} are read at once.',
			hint: 'Check the years, or read in parts.',
		},
		ja: {
			message: '{start}〜{end} は{days}日間です。一度に読み取るのは{most}日までです。',
			hint: '年の入力を確認するか、期間を分けてください。',
		},
	},
	idUnreadable: {
		en: {
			message: "'{field}' ('{value}') is not an ID of Jobcan.",
			hint: "An ID is a whole number; a staff code goes to 'By Staff Code'.",
		},
		ja: {
			message: '「{field}」（{value}）が Jobcan の ID ではありません。',
			hint: 'ID は整数です。スタッフコードは「By Staff Code」で指定してください。',
		},
	},
	kindMissing: {
		en: {
			message: "{record}: 'kind' is missing, so it is not known which punch this is.",
			hint: "Give the record a kind (in, out, breakStart, breakEnd), or choose one under 'Kind'.",
		},
		ja: {
			message: '{record}：「kind」がないため、打刻の種別が分かりません。',
			hint: 'レコードに kind（in / out / breakStart / breakEnd）を入れるか、「Kind」で選んでください。',
		},
	},
	noDays: {
		en: {
			message: "The answer of '{path}' holds no days at '{place}'.",
			hint: "The endpoint is not published. Read with 'Simplify' off and set 'List At' and 'Days At' to what you see.",
		},
		ja: {
			message: '「{path}」の応答の「{place}」に日数がありません。',
			hint: 'このエンドポイントは公開されていません。「Simplify」をオフにして応答を確認し、「List At」「Days At」を設定してください。',
		},
	},
});
