import { reasonTable } from '../../shared/reasons/reason';

/** What is to say of a sync over calls that nobody has published. */
export const attendanceSyncReasons = reasonTable({
	currentUnreadable: {
		en: {
			message:
				"{record}: what CrowdLog holds cannot be read ('{field}'), so the day was left alone.",
			hint: "Correct 'Field Map', or look at the day in CrowdLog.",
		},
		ja: {
			message: '{record}：クラウドログの現在の値（{field}）を読み取れないため、変更していません。',
			hint: '「Field Map」を直すか、クラウドログの画面で確認してください。',
		},
	},
	severalCurrent: {
		en: {
			message: '{record}: CrowdLog answered {count} rows for the day, so it was left alone.',
			hint: "Check 'Read Path': one row per person and day is expected.",
		},
		ja: {
			message: '{record}：クラウドログの応答にこの日の行が{count}行あるため、変更していません。',
			hint: '「Read Path」を確認してください。1人1日につき1行である必要があります。',
		},
	},
	memberWithoutId: {
		en: {
			message: "{record}: 'Members' gives no memberId, which 'Path' or 'Body' needs.",
			hint: 'Give the items of Member: Get Many, with Simplify on.',
		},
		ja: {
			message: '{record}：「Path」または「Body」に必要な memberId が「Members」にありません。',
			hint: 'Member: Get Many（Simplify オン）の項目を渡してください。',
		},
	},
	notCompared: {
		en: {
			message:
				"There is no 'Read Path', so nothing was compared: {count} days are written in every run, whether they have changed or not, and days that are 申請済 in CrowdLog are only known from 'Applied Days'.",
			hint: 'Enter the path that reads attendance, if your reference has one; otherwise narrow the input to the days that have changed.',
		},
		ja: {
			message:
				'「Read Path」がないため比較していません。{count}日分は変更の有無にかかわらず毎回書き込み、申請済みの日は「Applied Days」に指定した分しか除外できません。',
			hint: '勤怠を読み取るパスが仕様書にあれば入力してください。ない場合は、変更のあった日だけを入力に渡してください。',
		},
	},
});
