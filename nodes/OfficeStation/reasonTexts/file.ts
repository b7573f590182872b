import type { ReasonTexts } from '../../shared/reasons/reason';
import { texts } from './texts';

const AT_SOURCE_EN = 'Correct it in Office Station and export the file again.';
const AT_SOURCE_JA = 'オフィスステーションで直してから、ファイルを出力し直してください。';

export const fileReasonTexts = {
	emptyFile: texts(
		['The file is empty.', "Check the file, and 'Sheet Name' in Extract From File."],
		['ファイルが空です。', 'ファイルと、Extract From File の「Sheet Name」を確認してください。'],
	),
	headerNotFound: texts(
		[
			'No header row with the employee number was found (looked for {names}).',
			"Set 'Header Row', or give 'employeeCode' the file's own header in 'Field Map'.",
		],
		[
			'従業員番号の見出し行が見つかりません（{names} を探しました）。',
			'「Header Row」を指定するか、「Field Map」の employeeCode にファイルの見出しを入力してください。',
		],
	),
	columnMissing: texts(
		["The file has no column '{column}'.", "Correct 'Field Map', or the template of the export."],
		[
			'ファイルに「{column}」の列がありません。',
			'「Field Map」または出力のテンプレートを直してください。',
		],
	),
	columnTwice: texts(
		[
			"The file has the column '{column}' twice, and nobody knows which one counts.",
			'Give one of them another name in the template of the export.',
		],
		[
			'ファイルに「{column}」の列が2つあり、どちらを使うか判断できません。',
			'出力のテンプレートで、どちらかの名前を変えてください。',
		],
	),
	columnForbidden: texts(
		['These columns are never read: {columns}.', 'Leave them out of the template of the export.'],
		['次の列は読み取りません：{columns}', '出力のテンプレートから外してください。'],
	),
	columnsIgnored: texts(
		['These columns were not looked at: {columns}.', "Add them to 'Field Map' if they are needed."],
		['次の列は対象外です：{columns}', '必要な場合は「Field Map」に追加してください。'],
	),
	rowWithoutCode: texts(
		['Row {row} has no employee number (従業員番号).', AT_SOURCE_EN],
		['{row}行目に従業員番号がありません。', AT_SOURCE_JA],
	),
	cellUnreadable: texts(
		[
			"{record}: '{column}' cannot be read ({expected} expected).",
			"Correct it in Office Station, or turn on 'RAW Data' in Extract From File if it is a date.",
		],
		[
			'{record}：「{column}」を読み取れません（{expected} の形式が必要です）。',
			'オフィスステーションで直してください。日付の場合は Extract From File の「RAW Data」をオンにしてください。',
		],
	),
	nameNotSplit: texts(
		[
			"{record}: '{column}' has no blank between 姓 and 名.",
			'Export 姓 and 名 in columns of their own, or put a blank between them.',
		],
		[
			'{record}：「{column}」の姓と名の間に空白がありません。',
			'姓と名を別の列で出力するか、間に空白を入れてください。',
		],
	),
	addressNotSplit: texts(
		[
			"{record}: '{column}' does not begin with a prefecture (都道府県) followed by a city.",
			AT_SOURCE_EN,
		],
		['{record}：「{column}」が都道府県・市区町村で始まっていません。', AT_SOURCE_JA],
	),
	statusUnknown: texts(
		[
			'{record}: neither a status nor a date of joining (入社年月日) says whether the person is employed.',
			"Fill in 入社年月日, or choose all three under 'Statuses'.",
		],
		[
			'{record}：在籍状況も入社年月日もなく、在籍しているか判断できません。',
			'入社年月日を入力するか、「Statuses」で3つすべてを選んでください。',
		],
	),
	notInSource: texts(
		[
			'{record}: Office Station (this file or answer) has nobody with exactly this number.{near}',
			'Numbers are compared character by character: correct the one you asked for, or take a newer export.',
		],
		[
			'{record}：オフィスステーションのデータに、この従業員番号の人がいません。{near}',
			'従業員番号は1文字ずつ比べます（先頭の0、全角・半角）。入力した番号か、データが新しいかを確認してください。',
		],
	),
	leftOutPerson: texts(
		[
			'{record}: the person is there, but is left out by the other choices (status, 入社年月日).',
			'Fill in 入社年月日 in Office Station, or change the choices.',
		],
		[
			'{record}：データにはいますが、ほかの条件（在籍状況、入社年月日）で除かれました。',
			'オフィスステーションで入社年月日を入力するか、条件を変えてください。',
		],
	),
	withoutHireDate: texts(
		[
			'{count} people without 入社年月日 were left out.',
			"Turn off 'Only With Hire Date' to read them.",
		],
		[
			'入社年月日のない{count}人を除きました。',
			'読み取る場合は「Only With Hire Date」をオフにしてください。',
		],
	),
	otherStatus: texts(
		['{count} people of another status were left out.', "Choose it under 'Statuses' to read them."],
		[
			'選択していない在籍状況の{count}人を除きました。',
			'読み取る場合は「Statuses」で選んでください。',
		],
	),
	otherPeoplesFamily: texts(
		[
			'{count} dependents of people who are not in the list were left out.',
			"Correct 'Only of Employees' to read them.",
		],
		[
			'一覧にない従業員の扶養家族{count}人を除きました。',
			'読み取る場合は「Only of Employees」を直してください。',
		],
	),
	someUnreadable: texts(
		[
			'{count} of the records cannot be read. The first: {first}',
			'Give this node its second output (Settings): the others go on, and these leave there by name.',
		],
		[
			'{count}件を読み取れません。最初の1件：{first}',
			'このノードの Settings で2つ目の出力を追加すると、ほかは先へ進み、これらはそちらに従業員番号とともに出ます。',
		],
	),
} satisfies Record<string, ReasonTexts>;
