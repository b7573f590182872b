import { reasonTable } from '../../shared/reasons/reason';

/** What stands against a row of the import file, and what is to say about the file as a whole. */
export const importReasons = reasonTable({
	notInEncoding: {
		en: {
			message: "{record}: '{header}' holds {characters}, which Shift_JIS does not have.",
			hint: 'It would become a question mark. Choose UTF-8, here and on the import screen, or write it otherwise.',
		},
		ja: {
			message: '{record}：「{header}」に Shift_JIS で表せない文字 {characters} があります。',
			hint: '「?」に置き換わってしまいます。この画面と取り込み画面の両方で UTF-8 を選ぶか、別の文字にしてください。',
		},
	},
	headerTaken: {
		en: {
			message: "'Extra Columns' names '{header}', which the file has already.",
			hint: 'Name each header once; columns 1 to 7 are made from the records.',
		},
		ja: {
			message: '「Extra Columns」の「{header}」は、すでにある列です。',
			hint: '見出しは一度だけ指定してください。1〜7列目はレコードから作成します。',
		},
	},
	headerMissing: {
		en: {
			message: "A row of 'Extra Columns' has no header.",
			hint: 'Enter the header exactly as [CSVフォーマット] of CrowdLog shows it.',
		},
		ja: {
			message: '「Extra Columns」に見出しのない行があります。',
			hint: 'クラウドログの［CSVフォーマット］のとおりに見出しを入力してください。',
		},
	},
	leftOut: {
		en: {
			message: '{count} of {total} records give no row: {reasons}.',
			hint: "Set 'Return' to 'Report' to see them by name.",
		},
		ja: {
			message: '{total}件中{count}件は行を作成していません：{reasons}。',
			hint: '「Return」を「Report」にすると、対象者と理由を確認できます。',
		},
	},
	rowsAreUtf8: {
		en: {
			message: "Convert to File writes rows as a CSV in UTF-8 only, but 'Encoding' is Shift_JIS.",
			hint: "Set 'Return' to 'CSV Text', then Convert to File: Convert to Text File, field csv, Encoding Shift_JIS.",
		},
		ja: {
			message:
				'Convert to File の CSV は UTF-8 でしか出力できませんが、「Encoding」が Shift_JIS です。',
			hint: '「Return」を「CSV Text」にし、Convert to File の「Convert to Text File」で csv を Encoding Shift_JIS として出力してください。',
		},
	},
});
