import { reasonTable } from '../shared/reasons/reason';

/** What is wrong with parameters and mappings. `{field}`: the parameter's label. */
export const inputReasons = reasonTable({
	fieldMissing: {
		en: { message: "'{field}' is empty.", hint: 'Fill it in, or check the expression behind it.' },
		ja: {
			message: '「{field}」が空です。',
			hint: '入力するか、設定した式を確認してください。',
		},
	},
	valueUnreadable: {
		en: {
			message: "'{field}' cannot be read ({expected} expected).",
			hint: 'Correct it, or check the expression behind it.',
		},
		ja: {
			message: '「{field}」を読み取れません（{expected} の形式が必要です）。',
			hint: '値を直すか、設定した式を確認してください。',
		},
	},
	nothingToSend: {
		en: {
			message: '{record}: nothing is left to send after blank fields were left out.',
			hint: 'Fill in at least one field.',
		},
		ja: {
			message: '{record}：空欄を除くと送信する項目がありません。',
			hint: '1つ以上の項目を入力してください。',
		},
	},
	unknownMember: {
		en: {
			message: "{record}: kaonavi has no member with the code (社員番号) '{employeeCode}'.{near}",
			hint: 'Register the member first, or correct the code digit for digit.',
		},
		ja: {
			message: '{record}：カオナビに社員番号「{employeeCode}」のメンバーがいません。{near}',
			hint: '先にメンバーを登録するか、社員番号を1桁ずつ確認してください。',
		},
	},
	twinCodes: {
		en: {
			message:
				'{record}: the input also holds {near}, and kaonavi has neither; nobody was created for it.',
			hint: "If both items mean one person, keep one. For two people use 'Sync' with 'Create Near-Miss Codes'.",
		},
		ja: {
			message:
				'{record}：入力に似た社員番号 {near} があり、カオナビにはどちらもいないため、新規登録していません。',
			hint: '同じ人であれば1件にまとめてください。別人であれば「Sync」の「Create Near-Miss Codes」をオンにしてください。',
		},
	},
	memberExists: {
		en: {
			message: '{record}: kaonavi has this member already; it was not created.',
			hint: "Use 'Create or Update' or 'Update'.",
		},
		ja: {
			message: '{record}：カオナビに登録済みのため、新規登録していません。',
			hint: '「Create or Update」か「Update」を使ってください。',
		},
	},
	unknownSheet: {
		en: {
			message: "kaonavi has no sheet '{sheet}' that the API may use.{near}",
			hint: 'Choose it from the list, or enter its name or ID exactly.',
		},
		ja: {
			message: 'カオナビにAPIで使えるシート「{sheet}」がありません。{near}',
			hint: '一覧から選ぶか、シート名またはIDを正確に入力してください。',
		},
	},
	unknownItem: {
		en: {
			message: "'{place}' has no item '{item}' that the API may use.{near}",
			hint: 'Enter the name or ID of the item exactly as in the layout.',
		},
		ja: {
			message: '「{place}」にAPIで使える項目「{item}」がありません。{near}',
			hint: 'レイアウトの項目名またはIDを正確に入力してください。',
		},
	},
	readOnlyItem: {
		en: {
			message: "'{item}' of '{place}' cannot be written by the API ({type}).",
			hint: 'Take it out of the mapping.',
		},
		ja: {
			message: '「{place}」の「{item}」はAPIで更新できません（{type}）。',
			hint: '項目の対応付けから外してください。',
		},
	},
	noFileItem: {
		en: {
			message: "'{item}' of '{place}' holds no files ({type}).",
			hint: "Name an item of the type 添付ファイル; 'Sheet Layout: Get' lists the items.",
		},
		ja: {
			message: '「{place}」の「{item}」は添付ファイルの項目ではありません（{type}）。',
			hint: '添付ファイルの項目を指定してください。項目は「Sheet Layout: Get」で確認できます。',
		},
	},
	mappedTwice: {
		en: {
			message: "The mapping leads twice to '{item}'.",
			hint: 'Keep one row for each item.',
		},
		ja: {
			message: '項目「{item}」への対応付けが2つあります。',
			hint: '1項目につき1行にしてください。',
		},
	},
	sameSheetNames: {
		en: {
			message: "kaonavi holds more than one sheet named '{sheet}'. Nothing was written.",
			hint: 'Give each sheet a name of its own: the link cannot be made while two have the same one.',
		},
		ja: {
			message: 'カオナビに「{sheet}」という名称のシートが複数あります。何も書き込んでいません。',
			hint: '同じ名称のシートがあると連携できません。シート名を変えてください。',
		},
	},
	sameItemNames: {
		en: {
			message: "'{place}' holds more than one item named '{item}'. Nothing was written.",
			hint: 'Give each item a name of its own: the link cannot be made while two have the same one.',
		},
		ja: {
			message: '「{place}」に「{item}」という名称の項目が複数あります。何も書き込んでいません。',
			hint: '同一シート内に同名の項目があると連携できません。項目名を変えてください。',
		},
	},
	forbiddenItem: {
		en: {
			message:
				"'{item}' belongs to {what}, which the Office Station link never carries. Nothing was written.",
			hint: "Take it out of the mapping. 所属 is registered separately; a My Number cannot be held by kaonavi. Without the link, switch 'Office Station Link Rules' off.",
		},
		ja: {
			message:
				'「{item}」は{what}に当たり、オフィスステーション連携では連携できません。何も書き込んでいません。',
			hint: '項目の対応付けから外してください。所属は別途登録が必要で、マイナンバーはカオナビに登録できません。連携と関係がない場合は「Office Station Link Rules」をオフにしてください。',
		},
	},
	wrongRecordType: {
		en: {
			message: "'{sheet}' is a sheet for {actual}; this operation needs one for {needed}.",
			hint: 'Choose another sheet or operation.',
		},
		ja: {
			message: 'シート「{sheet}」は{actual}です。この操作には{needed}のシートが必要です。',
			hint: '別のシートか操作を選んでください。',
		},
	},
	noKeyFields: {
		en: {
			message: "'{sheet}' has several records for a member, but no key field is mapped.",
			hint: "Switch 'Key' on in the rows of the mapping that tell the records of a member apart, e.g. name and date of birth.",
		},
		ja: {
			message: 'シート「{sheet}」は複数レコードですが、キーにする項目がありません。',
			hint: '氏名と生年月日など、レコードを区別する行の「Key」をオンにしてください。',
		},
	},
	noMapping: {
		en: {
			message: 'The mapping names no item.',
			hint: 'Add a row for each item that is to be written.',
		},
		ja: {
			message: '項目の対応付けがありません。',
			hint: '書き込む項目ごとに行を追加してください。',
		},
	},
	tooMany: {
		en: {
			message: '{count} of {what} in one request; kaonavi takes {most}.',
			hint: 'Send them in parts (Loop Over Items).',
		},
		ja: {
			message: '1回のリクエストに{what}が{count}件ありますが、上限は{most}件です。',
			hint: 'Loop Over Items などで分けて送ってください。',
		},
	},
	fileUnusable: {
		en: {
			message: "The file in '{field}' cannot be sent: {cause}.",
			hint: 'Pictures are JPEG, GIF or PNG, files one of the types that kaonavi takes; each up to 5 MB.',
		},
		ja: {
			message: '「{field}」のファイルは送信できません：{cause}。',
			hint: '顔写真はJPEG・GIF・PNG、ファイルはカオナビが対応する形式で、それぞれ5MBまでです。',
		},
	},
});
