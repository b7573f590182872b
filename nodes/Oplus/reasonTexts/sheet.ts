import type { ReasonTexts } from '../../shared/reasons/reason';

const texts = (
	en: [what: string, hint: string],
	ja: [what: string, hint: string],
): ReasonTexts => ({
	en: { message: en[0], hint: en[1] },
	ja: { message: ja[0], hint: ja[1] },
});

const MONTH_EN = "Check 'Month' and the header.";
const MONTH_JA = '「Month」と見出しを確認してください。';
const ROW_EN = "Row {row}: the date '{text}'";
const ROW_JA = '{row}行目の日付「{text}」';

export const sheetReasonTexts = {
	emptySheet: texts(
		['The sheet is empty.', "Check the file, and 'Sheet Name' in Extract From File."],
		['シートが空です。', 'ファイルと、Extract From File の「Sheet Name」を確認してください。'],
	),
	headerNotFound: texts(
		[
			'No header row was found (looked for {names}).',
			"Set 'Header Row', or add the sheet's own wording to 'Staff Number Column'.",
		],
		[
			'見出し行が見つかりません（{names} を探しました）。',
			'「Header Row」を指定するか、シートの表記を「Staff Number Column」に追加してください。',
		],
	),
	staffNumberNotFound: texts(
		[
			'Row {row} has no staff number column (looked for {names}).',
			"Correct 'Header Row' or 'Staff Number Column'.",
		],
		[
			'{row}行目に社員番号の列がありません（{names} を探しました）。',
			'「Header Row」または「Staff Number Column」を直してください。',
		],
	),
	columnNotFound: texts(
		['Row {row} has none of the columns {names}.', "Add the sheet's own wording to the layout."],
		['{row}行目に {names} の列がありません。', 'シートの表記をレイアウトに追加してください。'],
	),
	noDates: texts(
		['No header was read as a date.', "Check 'Header Row' and 'Date Patterns'."],
		[
			'日付として読める見出しがありません。',
			'「Header Row」と「Date Patterns」を確認してください。',
		],
	),
	noSuchDay: texts(
		["Column {column}: the date '{text}' does not exist in its month.", MONTH_EN],
		['{column}列の日付「{text}」はその月にありません。', MONTH_JA],
	),
	otherWeekday: texts(
		[
			"Column {column}: the date '{text}' does not fall on the weekday written beside it, so the month is another one.",
			MONTH_EN,
		],
		[
			'{column}列の日付「{text}」は記載の曜日と一致しません。月が異なる可能性があります。',
			MONTH_JA,
		],
	),
	otherMonth: texts(
		[
			"Column {column}: the date '{text}' is more than a month away from the sheet's month.",
			MONTH_EN,
		],
		['{column}列の日付「{text}」はシートの月から1か月以上離れています。', MONTH_JA],
	),
	monthUnknown: texts(
		[
			"Column {column}: the date '{text}' has no month or year, and the rows above it name none or several.",
			"Set 'Month'.",
		],
		[
			'{column}列の日付「{text}」に年月がなく、上の行からも一つに決まりません。',
			'「Month」を指定してください。',
		],
	),
	daysBeginAnew: texts(
		[
			'Column {column}: the days of the month begin anew.',
			"Set 'Month' to the month of the first date column; a sheet may go on into one further month.",
		],
		[
			'{column}列で日付が1からやり直されています。',
			'最初の日付の月を「Month」に指定してください（翌月まで続けられます）。',
		],
	),
	keyedDays: texts(
		[
			"The header '{text}' is only a number, and such headers lose their order on the way.",
			"Turn off 'Header Row' in Extract From File.",
		],
		[
			'見出し「{text}」が数字だけのため、読み込み時に列の順序が失われます。',
			'Extract From File の「Header Row」をオフにしてください。',
		],
	),
	keyedSheet: texts(
		[
			'The rows are keyed by header, so the sheet cannot be written back cell by cell.',
			"Turn off 'Header Row' in Extract From File.",
		],
		[
			'見出しをキーにした行からは、元のシートと同じ配置で書き出せません。',
			'Extract From File の「Header Row」をオフにしてください。',
		],
	),
	secondHeader: texts(
		[
			'Row {row} is a second header with other dates.',
			"Give each block its own read: 'Range' in Extract From File and 'First Cell' here.",
		],
		[
			'{row}行目に別の日付の見出しがあります。',
			'Extract From File の「Range」と「First Cell」で、表ごとに読み込んでください。',
		],
	),
	rowWithoutNumber: texts(
		[
			'Row {row} has shifts but no staff number (社員番号).',
			'Fill in the staff number; the row was not taken.',
		],
		[
			'{row}行目にシフトがありますが、社員番号がありません。',
			'社員番号を入力してください。この行は取り込んでいません。',
		],
	),
	rowWithoutDate: texts(
		[
			"Row {row} has a shift, but its date '{text}' cannot be read.",
			"Correct the date, or add its notation to 'Date Patterns'; the row was not taken.",
		],
		[
			'{row}行目の日付「{text}」を読み取れません。',
			'日付を直すか、表記を「Date Patterns」に追加してください。この行は取り込んでいません。',
		],
	),
	noSuchDayInRow: texts(
		[`${ROW_EN} does not exist in its month.`, 'Correct the date; the row was not taken.'],
		[`${ROW_JA}はその月にありません。`, '日付を直してください。この行は取り込んでいません。'],
	),
	otherWeekdayInRow: texts(
		[
			`${ROW_EN} does not fall on the weekday written beside it.`,
			'Correct the date; the row was not taken.',
		],
		[`${ROW_JA}は記載の曜日と一致しません。`, '日付を直してください。この行は取り込んでいません。'],
	),
	otherMonthInRow: texts(
		[
			`${ROW_EN} is more than a month away from the sheet's month.`,
			"Check 'Month' and the date; the row was not taken.",
		],
		[
			`${ROW_JA}はシートの月から1か月以上離れています。`,
			'「Month」と日付を確認してください。この行は取り込んでいません。',
		],
	),
	monthUnknownInRow: texts(
		[`${ROW_EN} has no month or year.`, "Set 'Month'; the row was not taken."],
		[`${ROW_JA}に年月がありません。`, '「Month」を指定してください。この行は取り込んでいません。'],
	),
	columnsIgnored: texts(
		['These columns were not looked at: {columns}.', ''],
		['次の列は対象外です：{columns}', ''],
	),
} satisfies Record<string, ReasonTexts>;
