import { reasonTable } from '../../shared/reasons/reason';

/** Why the employee sync leaves a person alone, or refuses a record. */
export const employeeSyncReasons = reasonTable({
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
	retiredInTarget: {
		en: {
			message:
				'{record}: {vendor} holds the retirement date {retiredDate}, the source holds none; the person was left as it is.',
			hint: 'If the person works again, clear the date in {vendor} by hand: a blank field is never sent. If not, enter the date at the source.',
		},
		ja: {
			message:
				'{record}：{vendor} では {retiredDate} に退職していますが、元データに退職日がないため、変更していません。',
			hint: '復職の場合は {vendor} の画面で退職日を消してください（空欄は送信しません）。退職の場合は元データに退職日を入力してください。',
		},
	},
	typeNameUnknown: {
		en: {
			message: "{record}: {vendor} has no employment type (雇用区分) with the name '{name}'.{near}",
			hint: 'Register one of exactly that name there, or correct it at the source.',
		},
		ja: {
			message: '{record}：{vendor} に「{name}」という名称の雇用区分がありません。{near}',
			hint: '{vendor} に同じ名称の雇用区分を登録するか、元データを直してください。',
		},
	},
	typeNameTwice: {
		en: {
			message:
				"{record}: {vendor} has several employment types (雇用区分) with the name '{name}' ({codes}).",
			hint: 'Give them different names there, or the person a code.',
		},
		ja: {
			message: '{record}：{vendor} に「{name}」という名称の雇用区分が複数あります（{codes}）。',
			hint: '{vendor} で名称を分けるか、この従業員に雇用区分コードを指定してください。',
		},
	},
	nameNotSplit: {
		en: {
			message:
				'{record}: the last name seems to hold the first name, too, and the record has no first name.',
			hint: 'Put a blank between 姓 and 名 at the source (name and フリガナ): written as it is, {vendor} would show the first name twice.',
		},
		ja: {
			message: '{record}：姓に名まで入っているようです（名がありません）。',
			hint: '元データの氏名・フリガナを「姓 名」のように空白で区切ってください。このまま書き込むと、{vendor} では名が二重になります。',
		},
	},
	newLeftOut: {
		en: {
			message: '{record}: the person is not in {vendor}, and new people are not registered.',
			hint: "Choose 'New People' under 'Write' to register the person.",
		},
		ja: {
			message: '{record}：{vendor} に登録がなく、新規登録はしない設定のため、登録していません。',
			hint: '登録する場合は「Write」で「New People」を選んでください。',
		},
	},
	knownLeftOut: {
		en: {
			message: '{record}: the person differs from {vendor}, and known people are not updated.',
			hint: "Choose 'Known People' under 'Write' to update the person.",
		},
		ja: {
			message:
				'{record}：{vendor} の登録内容と違いますが、更新はしない設定のため、変更していません。',
			hint: '更新する場合は「Write」で「Known People」を選んでください。',
		},
	},
	alreadyCreated: {
		en: {
			message:
				'{record}: the same registration was already sent in this execution, and {vendor} does not list the person; it was not sent again.',
			hint: 'Look for the person in {vendor} before you run again.',
		},
		ja: {
			message:
				'{record}：この実行で同じ登録を送信済みですが、{vendor} の一覧にないため、再送していません。',
			hint: '{vendor} の画面で登録の有無を確認してから再実行してください。',
		},
	},
});
