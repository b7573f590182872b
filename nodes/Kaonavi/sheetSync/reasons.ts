import { reasonTable } from '../../shared/reasons/reason';

/** Why the sheet sync leaves a record alone. */
export const sheetSyncReasons = reasonTable({
	rowTwiceInTarget: {
		en: {
			message:
				"{record}: '{sheet}' holds {count} records of the member with the same key; nobody knows which one is meant.",
			hint: 'Delete one of them in kaonavi, or choose key items that tell them apart.',
		},
		ja: {
			message:
				'{record}：シート「{sheet}」にキーが同じレコードが{count}件あり、どれを更新するか判断できません。',
			hint: 'カオナビでレコードを1件にするか、区別できる項目をキーにしてください。',
		},
	},
	keyBlank: {
		en: {
			message: '{record}: the key items ({fields}) are all blank.',
			hint: 'Fill them in at the source and run again.',
		},
		ja: {
			message: '{record}：キーの項目（{fields}）がすべて空です。',
			hint: '元データに入力して再実行してください。',
		},
	},
	lockedValues: {
		en: {
			message:
				"{record}: a record of the member in '{sheet}' holds '{item}', which the API cannot write; replacing the member's records would lose it.",
			hint: 'Change this member in kaonavi by hand.',
		},
		ja: {
			message:
				'{record}：シート「{sheet}」のレコードに、APIで更新できない「{item}」の値があります。レコードを入れ替えると失われるため、変更していません。',
			hint: 'このメンバーはカオナビの画面で変更してください。',
		},
	},
	keptForRefused: {
		en: {
			message:
				'{record}: a record that the source does not name was kept, because another row of the member was refused.',
			hint: 'Correct that row and run again.',
		},
		ja: {
			message:
				'{record}：同じメンバーの別の行を受け付けられなかったため、元データにないレコードを残しました。',
			hint: 'その行を直して再実行してください。',
		},
	},
});
