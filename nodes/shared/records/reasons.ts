import { reasonTable } from '../reasons/reason';

/** Why a record cannot be taken. `{record}` names record and person, `{field}` the field. */
export const recordReasons = reasonTable({
	missing: {
		en: {
			message: "{record}: '{field}' is missing.",
			hint: 'Fill it in at the source and run again.',
		},
		ja: {
			message: '{record}：「{field}」がありません。',
			hint: '元データに入力して再実行してください。',
		},
	},
	unreadable: {
		en: {
			message: "{record}: '{field}' cannot be read ({expected} expected).",
			hint: 'Correct it at the source and run again.',
		},
		ja: {
			message: '{record}：「{field}」を読み取れません（{expected} の形式が必要です）。',
			hint: '元データを直して再実行してください。',
		},
	},
	endNotAfterStart: {
		en: {
			message: '{record}: the end ({end}) is not after the start ({start}).',
			hint: 'Write an end after midnight as 29:00, or correct the times.',
		},
		ja: {
			message: '{record}：終了（{end}）が開始（{start}）より後ではありません。',
			hint: '日をまたぐ場合は 29:00 のように入力するか、時刻を直してください。',
		},
	},
	longerThanDay: {
		en: {
			message: '{record}: {start} to {end} is more than 24 hours.',
			hint: 'Split it into working days, or correct the times.',
		},
		ja: {
			message: '{record}：{start} から {end} までが24時間を超えています。',
			hint: '勤務日ごとに分けるか、時刻を直してください。',
		},
	},
	startNotOnDay: {
		en: {
			message:
				'{record}: the start ({start}) is neither on the working day nor on the day after it.',
			hint: 'Correct the date or the start.',
		},
		ja: {
			message: '{record}：開始（{start}）が勤務日にも翌日にも当たりません。',
			hint: '日付または開始時刻を直してください。',
		},
	},
	breakOutside: {
		en: {
			message:
				'{record}: a break ({start} to {end}) lies outside the working time or overlaps another one.',
			hint: 'Correct the break.',
		},
		ja: {
			message:
				'{record}：休憩（{start} から {end}）が勤務時間の外にあるか、ほかの休憩と重なっています。',
			hint: '休憩を直してください。',
		},
	},
	unread: {
		en: {
			message: '{record}: the source could not be read: {text}',
			hint: 'Correct the cell and run again; nothing was changed for this day.',
		},
		ja: {
			message: '{record}：元データを読み取れませんでした：{text}',
			hint: 'セルを直して再実行してください。この日は変更していません。',
		},
	},
	unknownCode: {
		en: {
			message: "{record}: no employee has the code '{employeeCode}' in the target.",
			hint: 'Register the employee there, or correct the code at the source.',
		},
		ja: {
			message: '{record}：連携先に従業員コード「{employeeCode}」の従業員がいません。',
			hint: '連携先に従業員を登録するか、元データのコードを直してください。',
		},
	},
	nearMissCode: {
		en: {
			message: "{record}: the target has no '{employeeCode}', but has {near}.",
			hint: 'If it is the same person, make both codes equal, digit for digit (leading zeros, full width, case, blanks).',
		},
		ja: {
			message: '{record}：連携先に「{employeeCode}」はありませんが、{near} があります。',
			hint: '同じ人であれば、先頭の0・全角半角・大文字小文字・空白まで同じコードにそろえてください。',
		},
	},
	duplicate: {
		en: {
			message: '{record}: the input holds {count} rows for it, and they cannot both be right.',
			hint: 'Keep one row and run again; nothing was changed for it.',
		},
		ja: {
			message: '{record}：入力に{count}行あり、どれが正しいか判断できません。',
			hint: '1行にまとめて再実行してください。この分は変更していません。',
		},
	},
});
