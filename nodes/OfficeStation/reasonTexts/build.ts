import type { ReasonTexts } from '../../shared/reasons/reason';
import { texts } from './texts';

export const buildReasonTexts = {
	tooLong: texts(
		[
			"{record}: '{column}' has {length} characters, and {limit} fit.",
			"Shorten it at the source, or set 'Too Long Values' to 'Cut and Report'.",
		],
		[
			'{record}：「{column}」が{length}文字あります（上限{limit}文字）。',
			'元データを短くするか、「Too Long Values」を「Cut and Report」にしてください。',
		],
	),
	cut: texts(
		[
			"{record}: '{column}' was cut from {length} to {limit} characters.",
			'Look whether what remains can stay.',
		],
		[
			'{record}：「{column}」を{length}文字から{limit}文字に切り詰めました。',
			'残った内容でよいか確認してください。',
		],
	),
	moreCuts: texts(
		['{count} further values were cut.', "Set 'Return' to 'Report' to see all of them."],
		['ほかに{count}件を切り詰めました。', '「Return」を「Report」にすると、すべて確認できます。'],
	),
	notExpressible: texts(
		[
			"{record}: '{column}' cannot hold the value of '{field}' ({expected} expected).",
			'Correct it at the source, or choose another layout.',
		],
		[
			'{record}：「{column}」に「{field}」の値を書けません（{expected} の形式が必要です）。',
			'元データを直すか、別のレイアウトを選んでください。',
		],
	),
	valueMissing: texts(
		["{record}: the column '{column}' must not be empty.", "Fill in '{field}' at the source."],
		['{record}：「{column}」は空にできません。', '元データの「{field}」を入力してください。'],
	),
	nearMiss: texts(
		[
			'{record}: Office Station has no such 従業員番号, but has {near}; the import would add a second person.',
			'If it is the same person, make both numbers equal, digit for digit.',
		],
		[
			'{record}：オフィスステーションにこの従業員番号はありませんが、{near} があります。取り込むと二重登録になります。',
			'同じ人であれば、1文字ずつ同じ従業員番号にそろえてください。',
		],
	),
	notInLedger: texts(
		[
			'{record}: Office Station has nobody with exactly this 従業員番号.{near}',
			'Make both numbers equal, digit for digit, or register the person in Office Station.',
		],
		[
			'{record}：オフィスステーションに、この従業員番号の人がいません。{near}',
			'1文字ずつ同じ従業員番号にそろえるか、オフィスステーションに従業員を登録してください。',
		],
	),
	blankCells: texts(
		[
			'These columns are blank for some people: {columns}.',
			'Whether the import keeps or clears what the ledger holds there is decided on its screen (空欄の取扱い).',
		],
		[
			'次の列は一部の人が空欄です：{columns}',
			'台帳の値を残すか消すかは、取込画面の「空欄の取扱い」によります。',
		],
	),
	nothingToWrite: texts(
		['No row is left to write.', "Look at the report: set 'Return' to 'Report'."],
		['書き出す行がありません。', '「Return」を「Report」にして内容を確認してください。'],
	),
	severalFiles: texts(
		[
			'{rows} rows are more than one file takes ({limit}).',
			"Set 'Return' to 'Files', and lead each through Loop Over Items, Split Out and Convert to File.",
		],
		[
			'{rows}行は、1ファイルの上限（{limit}行）を超えています。',
			'「Return」を「Files」にし、Loop Over Items・Split Out・Convert to File で1つずつファイルにしてください。',
		],
	),
	severalMonths: texts(
		[
			'The records are of several months ({months}), and one file is for one.',
			'Filter the input to one month.',
		],
		['複数の月（{months}）のデータが混ざっています。', '1つの月だけを渡してください。'],
	),
	notClosed: texts(
		[
			'{record}: the month is not closed (締め) at the source.',
			"Close it there, or turn off 'Only Closed Months'.",
		],
		[
			'{record}：元の勤怠システムで月が締められていません。',
			'締めてから再実行するか、「Only Closed Months」をオフにしてください。',
		],
	),
	someFailed: texts(
		[
			'{count} of the records cannot be written. The first: {first}',
			'Give this node its second output (Settings): the others are written, and these leave there by name.',
		],
		[
			'{count}件を書き出せません。最初の1件：{first}',
			'このノードの Settings で2つ目の出力を追加すると、ほかは書き出し、これらはそちらに従業員番号とともに出ます。',
		],
	),
} satisfies Record<string, ReasonTexts>;
