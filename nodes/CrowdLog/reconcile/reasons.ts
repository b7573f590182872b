import { reasonTable } from '../../shared/reasons/reason';

/** What is to say of a day on which 勤怠 and 工数 do not agree. `{record}` is a code and a day. */
export const reconcileReasons = reasonTable({
	mismatch: {
		en: {
			message:
				'{record}: attendance {attendance} minutes, 工数 {hours} minutes: {difference} minutes apart.',
			hint: 'Correct 工数 in CrowdLog, or the punches at the source.',
		},
		ja: {
			message: '{record}：勤怠{attendance}分に対して工数{hours}分です（差{difference}分）。',
			hint: 'クラウドログの工数か、元の打刻を直してください。',
		},
	},
	noWorkHours: {
		en: {
			message: '{record}: attendance {attendance} minutes, but no 工数.',
			hint: 'Have the person enter 工数 for the day.',
		},
		ja: {
			message: '{record}：勤怠が{attendance}分ありますが、工数が入力されていません。',
			hint: '本人に工数の入力を依頼してください。',
		},
	},
	noAttendance: {
		en: {
			message: '{record}: 工数 {hours} minutes, but no attendance.',
			hint: 'Check the punches at the source, and whether the codes agree on both sides.',
		},
		ja: {
			message: '{record}：工数が{hours}分ありますが、勤怠がありません。',
			hint: '元の打刻と、両方のコードが一致しているかを確認してください。',
		},
	},
	nearMiss: {
		en: {
			message: '{record}: one side has no such code for the day, but the other has {near}.',
			hint: 'If it is the same person, make both codes equal, digit for digit (leading zeros, full width, case, blanks).',
		},
		ja: {
			message: '{record}：片方にこのコードがありませんが、もう片方に {near} があります。',
			hint: '同じ人であれば、先頭の0・全角半角・大文字小文字・空白まで同じコードにそろえてください。',
		},
	},
	hoursOnLeave: {
		en: {
			message: "{record}: a whole day of leave ('{leave}'), but 工数 {hours} minutes.",
			hint: 'Correct the leave, or 工数.',
		},
		ja: {
			message: '{record}：全休（{leave}）の日に工数が{hours}分入力されています。',
			hint: '休暇か工数を直してください。',
		},
	},
	incomplete: {
		en: {
			message: "{record}: '{field}' is missing, so attendance cannot be counted.",
			hint: 'Correct the punches at the source; for today, wait until the day is over.',
		},
		ja: {
			message: '{record}：「{field}」がないため、勤怠の時間を計算できません。',
			hint: '元の打刻を直してください。当日分は退勤後に再実行してください。',
		},
	},
});
