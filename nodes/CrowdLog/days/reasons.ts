import { reasonTable } from '../../shared/reasons/reason';

/** Why a day of attendance is not given to CrowdLog, or not as a whole. `{record}` is a code and a day. */
export const dayReasons = reasonTable({
	onClosedDay: {
		en: {
			message: '{record}: the day is closed in CrowdLog (締め, up to {closingDate}).',
			hint: 'An import by an administrator would overwrite it all the same. Change it on the screen, or move the closing date.',
		},
		ja: {
			message: '{record}：クラウドログで締め済みの日です（締め日 {closingDate} 以前）。',
			hint: '管理者がインポートすると締め済みの日も上書きされるため除外しました。画面で直すか、締め日を見直してください。',
		},
	},
	applied: {
		en: {
			message: '{record}: the day has been applied for or approved in CrowdLog (申請済).',
			hint: 'Send the application back in CrowdLog if the day must change.',
		},
		ja: {
			message: '{record}：クラウドログで申請済みまたは承認済みの日です。',
			hint: '変更が必要な場合は、クラウドログで申請を差し戻してください。',
		},
	},
	leaveNotWritten: {
		en: {
			message: "{record}: leave ('{leave}') without times gives no row.",
			hint: 'The columns of 休暇 are not published: enter the leave in CrowdLog.',
		},
		ja: {
			message: '{record}：休暇（{leave}）のみの日のため、行を作成していません。',
			hint: '休暇の列の仕様が公開されていないため、クラウドログの画面で入力してください。',
		},
	},
	partLeaveNotWritten: {
		en: {
			message: "{record}: the times are taken over, the leave ('{leave}') is not.",
			hint: 'The columns of 休暇 are not published: enter the leave in CrowdLog.',
		},
		ja: {
			message: '{record}：時刻は反映しますが、休暇（{leave}）は反映しません。',
			hint: '休暇の列の仕様が公開されていないため、クラウドログの画面で入力してください。',
		},
	},
	noTimes: {
		en: {
			message: '{record}: no times and no leave, so there is nothing to take over.',
			hint: 'CrowdLog goes on showing its initial values for the day. If somebody worked, correct the punches at the source.',
		},
		ja: {
			message: '{record}：打刻も休暇もないため、反映する内容がありません。',
			hint: 'クラウドログには初期値が表示されたままです。出勤日であれば、元の打刻を直してください。',
		},
	},
	breakTimesUnknown: {
		en: {
			message:
				'{record}: {worked} of {present} minutes were worked, but the record does not say when the breaks were.',
			hint: "CrowdLog takes breaks with their times and would lose those it has. Add 'breaks' to the record, or name breaks that are granted without punches under 'Granted Breaks'.",
		},
		ja: {
			message: '{record}：在社{present}分のうち勤務{worked}分ですが、休憩の時刻がありません。',
			hint: 'クラウドログの休憩は時刻が必要で、このままでは登録済みの休憩が消えます。レコードに breaks を追加するか、自動で付与される休憩を「Granted Breaks」に指定してください。',
		},
	},
	tooManyMinutes: {
		en: {
			message: '{record}: {minutes} minutes of work are more than 24 hours.',
			hint: 'Correct the day at the source: CrowdLog does not take it.',
		},
		ja: {
			message: '{record}：勤務{minutes}分は24時間を超えています。',
			hint: 'クラウドログに登録できません。元データを直してください。',
		},
	},
	afterMidnight: {
		en: {
			message: '{record}: the times ({start} to {end}) reach past midnight.',
			hint: "Whether CrowdLog takes times from 24:00 on is not published. Try one by hand; if it does, set 'Times After Midnight' to '24 Hours and More'.",
		},
		ja: {
			message: '{record}：時刻（{start}〜{end}）が24時をまたいでいます。',
			hint: '24:00 以降の時刻を登録できるかは公開されていません。1件手作業で試し、登録できた場合は「Times After Midnight」を「24 Hours and More」にしてください。',
		},
	},
	lostByRounding: {
		en: {
			message:
				'{record}: {start} to {end} does not survive rounding to {unit} minutes: nothing is left, it passes 24 hours, or breaks overlap.',
			hint: "Correct the day by hand, or choose another 'Rounding'.",
		},
		ja: {
			message:
				'{record}：{start}〜{end} を{unit}分単位に丸めると、時間がなくなるか、24時間を超えるか、休憩が重なります。',
			hint: '手作業で直すか、「Rounding」を変更してください。',
		},
	},
	lessThanMinute: {
		en: {
			message: '{record}: {start} to {end} is less than a minute.',
			hint: 'Correct the punches at the source.',
		},
		ja: {
			message: '{record}：{start}〜{end} が1分未満です。',
			hint: '元の打刻を直してください。',
		},
	},
});
