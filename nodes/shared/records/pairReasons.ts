import { type ReasonTexts, reasonTable } from '../reasons/reason';

const CORRECT = {
	en: 'Correct the punches of that day at the source and run again; nothing was assumed.',
	ja: '連携元でその日の打刻を直して再実行してください。推測では補いません。',
};

const text = (en: string, ja: string): ReasonTexts => ({
	en: { message: en, hint: CORRECT.en },
	ja: { message: ja, hint: CORRECT.ja },
});

/** Why punches of a day do not make an attendance. */
export const pairReasons = reasonTable({
	punchKindUnknown: text(
		"{record}: it is not known what the punch '{kind}' at {time} means.",
		'{record}：{time} の打刻の種別「{kind}」の意味が分かりません。',
	),
	punchTimeUnreadable: text(
		'{record}: a punch has no readable time.',
		'{record}：時刻を読み取れない打刻があります。',
	),
	inMissing: text(
		'{record}: {kind} at {time} without a clock-in (出勤) before it.',
		'{record}：{time} の打刻（{kind}）の前に出勤の打刻がありません。',
	),
	inTwice: text(
		'{record}: clocked in (出勤) again at {time} without a clock-out (退勤) before it.',
		'{record}：退勤の打刻がないまま、{time} に再び出勤の打刻があります。',
	),
	outMissing: text(
		'{record}: the clock-out (退勤) after {time} is missing.',
		'{record}：{time} の出勤に対する退勤の打刻がありません。',
	),
	breakEndMissing: text(
		'{record}: the break from {time} has no end (休憩終了).',
		'{record}：{time} に始まった休憩の終了の打刻がありません。',
	),
	breakStartMissing: text(
		'{record}: the break that ends at {time} has no start (休憩開始).',
		'{record}：{time} に終わった休憩の開始の打刻がありません。',
	),
});
