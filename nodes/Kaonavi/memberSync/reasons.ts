import { reasonTable } from '../../shared/reasons/reason';

/** Why the member sync leaves a person alone. */
export const memberSyncReasons = reasonTable({
	retiredNotCreated: {
		en: {
			message: '{record}: the person has retired and is not in {vendor}, so nobody was created.',
			hint: '',
		},
		ja: {
			message: '{record}：退職済みで {vendor} に登録がないため、新規登録していません。',
			hint: '',
		},
	},
	retiredNotLinked: {
		en: {
			message:
				'{record}: the person has retired; the Office Station link carries people who are to join or are employed only.',
			hint: '',
		},
		ja: {
			message:
				'{record}：退職者のため連携していません（オフィスステーション連携の対象は入社予定者と現職者のみです）。',
			hint: '',
		},
	},
	retiredInTarget: {
		en: {
			message:
				'{record}: {vendor} holds the leaving date {retiredDate}, the source holds none; the person was left as it is.',
			hint: 'If the person works again, clear the date in {vendor} by hand: a blank field is never sent. If not, enter the date at the source.',
		},
		ja: {
			message:
				'{record}：{vendor} では {retiredDate} に退職していますが、元データに退職日がないため、変更していません。',
			hint: '復職の場合は {vendor} の画面で退職日を消してください（空欄は送信しません）。退職の場合は元データに退職日を入力してください。',
		},
	},
});
