import type { ReasonTexts } from '../../shared/reasons/reason';

export const importReasonTexts = {
	change: {
		en: {
			message:
				'{record}: oplus has {current}, wanted is {wanted}; an import would add a second shift.',
			hint: 'Change it by hand under [シフト管理] in oplus.',
		},
		ja: {
			message:
				'{record}：oplusは {current}、希望は {wanted} です。インポートすると二重になります。',
			hint: 'oplusの［シフト管理］で手作業で変更してください。',
		},
	},
	remove: {
		en: {
			message: '{record}: oplus has {current}, wanted is no shift; an import cannot delete.',
			hint: 'Delete it by hand under [シフト管理] in oplus.',
		},
		ja: {
			message:
				'{record}：oplusに {current} がありますが、不要なシフトです。インポートでは削除できません。',
			hint: 'oplusの［シフト管理］で手作業で削除してください。',
		},
	},
	breaksByHand: {
		en: {
			message: '{record}: the sheet carries start and end only; the break is not in it.',
			hint: 'Enter the break by hand in oplus after the import.',
		},
		ja: {
			message: '{record}：取り込みシートに入るのは開始と終了だけで、休憩は入りません。',
			hint: 'インポート後、oplusで休憩を手作業で入力してください。',
		},
	},
	noPattern: {
		en: {
			message: '{record}: no name in the patterns has the times {wanted}.',
			hint: "Add the 業務名 with these times to 'Patterns', exactly as oplus writes it.",
		},
		ja: {
			message: '{record}：{wanted} に一致する業務名が登録されていません。',
			hint: 'oplusの表記どおりの業務名と時刻を「Patterns」に追加してください。',
		},
	},
	noMark: {
		en: {
			message: "{record}: no mark stands for the leave '{wanted}'.",
			hint: "Enter it by hand in oplus, or add a mark for it to 'Marks'.",
		},
		ja: {
			message: '{record}：休暇「{wanted}」に対応する記号がありません。',
			hint: 'oplusで手作業で入力するか、「Marks」に記号を追加してください。',
		},
	},
	notInSheet: {
		en: {
			message: '{record}: the sheet has no row for this 社員番号.',
			hint: 'Download the sheet again after adding the person in oplus.',
		},
		ja: {
			message: '{record}：シートにこの社員番号の行がありません。',
			hint: 'oplusにスタッフを追加してから、シートを再度ダウンロードしてください。',
		},
	},
	dayNotInSheet: {
		en: {
			message: '{record}: the sheet has no column for this day.',
			hint: 'Download the sheet for the period that holds the day.',
		},
		ja: {
			message: '{record}：シートにこの日の列がありません。',
			hint: 'この日を含む期間のシートをダウンロードしてください。',
		},
	},
	severalRows: {
		en: {
			message: '{record}: the sheet has {count} rows for this 社員番号.',
			hint: 'Enter the shift by hand in the right row.',
		},
		ja: {
			message: '{record}：シートにこの社員番号の行が{count}行あります。',
			hint: '該当する行に手作業で入力してください。',
		},
	},
} satisfies Record<string, ReasonTexts>;
