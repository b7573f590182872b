import type { ReasonTexts } from '../../shared/reasons/reason';
import type { UnreadCause } from '../cells/reading';

const CELL_EN = "Row {row}, column {column}: '{text}'";
const CELL_JA = '{row}行目 {column}列「{text}」';

const texts = (
	en: [what: string, hint: string],
	ja: [what: string, hint: string],
): ReasonTexts => ({
	en: { message: `${CELL_EN} ${en[0]}`, hint: en[1] },
	ja: { message: `${CELL_JA}${ja[0]}`, hint: ja[1] },
});

/** Parameter labels as the node shows them. */
export const cellReasonTexts: Readonly<Record<UnreadCause, ReasonTexts>> = {
	notUnderstood: texts(
		[
			'is neither times nor a known mark.',
			"Write times as 9:00-18:00, or add the mark to 'Marks'.",
		],
		[
			'は時刻でも登録済みの記号でもありません。',
			'9:00-18:00 の形式で入力するか、「Marks」に記号を追加してください。',
		],
	),
	onlyANumber: texts(
		['is only a number.', "Write times as 9:00-18:00, or add the number to 'Patterns' as a name."],
		[
			'は数値だけです。',
			'9:00-18:00 の形式で入力するか、「Patterns」に名称として追加してください。',
		],
	),
	unknownWord: texts(
		[
			"holds the word '{detail}', which is not known.",
			"Add it to 'Work Names', 'Patterns' or 'Marks', or correct the cell.",
		],
		[
			'に未登録の語「{detail}」があります。',
			'「Work Names」「Patterns」「Marks」のいずれかに追加するか、セルを直してください。',
		],
	),
	nameWithoutTimes: texts(
		['has no times.', "Write the times beside it, or give the name its times in 'Patterns'."],
		['に時刻がありません。', '時刻を書き添えるか、「Patterns」に名称と時刻を登録してください。'],
	),
	endNotAfterStart: texts(
		[
			'ends before it starts.',
			"Write an end after midnight as 29:00 or 翌5:00, or turn on 'End Before Start Means Next Day'.",
		],
		[
			'は終了が開始より前です。',
			'日をまたぐ場合は 29:00 または 翌5:00 と入力するか、「End Before Start Means Next Day」をオンにしてください。',
		],
	),
	longerThanDay: texts(
		['is more than 24 hours.', 'Correct the times, or split them into working days.'],
		['は24時間を超えています。', '時刻を直すか、勤務日ごとに分けてください。'],
	),
	severalPeriods: texts(
		[
			'holds more than one period.',
			"Turn on 'Gap Between Periods Is a Break', or leave one period in order of time.",
		],
		[
			'に複数の時間帯があります。',
			'「Gap Between Periods Is a Break」をオンにするか、時間順に直してください。',
		],
	),
	breakWithoutPlace: texts(
		[
			'has a break, but not when it begins.',
			"Write the break as 12:00-13:00, or add one rule for this length of shift to 'Break Rules'.",
		],
		[
			'の休憩の開始時刻が分かりません。',
			'休憩を 12:00-13:00 の形式で入力するか、「Break Rules」に該当する長さの規則を一つ登録してください。',
		],
	),
	breakOutside: texts(
		[
			'has a break that does not lie within its times, or overlaps another one.',
			"Correct the break, or the rule in 'Break Rules'.",
		],
		[
			'の休憩が勤務時間の外にあるか、ほかの休憩と重なっています。',
			'休憩または「Break Rules」を直してください。',
		],
	),
	endMissing: texts(
		['has a start or an end only.', 'Fill in both.'],
		['は開始・終了の片方しかありません。', '両方を入力してください。'],
	),
	unknownStatus: texts(
		[
			"has the status '{detail}', which is not known.",
			"Add it to 'Confirmed Words' or 'Unconfirmed Marks'.",
		],
		[
			'の状態「{detail}」は未登録です。',
			'「Confirmed Words」または「Unconfirmed Marks」に追加してください。',
		],
	),
	divisionWithoutCode: texts(
		[
			"belongs to the branch '{detail}', which has no KOT所属コード.",
			"Add the branch to 'Branch Codes', exactly as the sheet writes it.",
		],
		[
			'の拠点「{detail}」にKOT所属コードがありません。',
			'シートの表記どおりに「Branch Codes」へ追加してください。',
		],
	),
};
