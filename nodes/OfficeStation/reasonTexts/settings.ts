import type { ReasonTexts } from '../../shared/reasons/reason';
import { texts } from './texts';

export const settingReasonTexts = {
	timeFormatMissing: texts(
		[
			"'Time Format' is not chosen, and 1.20 may be 80 or 72 minutes.",
			'Choose the format that the template in Office Station has.',
		],
		[
			'「Time Format」が選ばれていません（1.20 は80分とも72分とも読めます）。',
			'オフィスステーションのテンプレートと同じ形式を選んでください。',
		],
	),
	columnNotAllowed: texts(
		["'{column}' is never written by this node.", "Take it out of 'Field Map'."],
		['このノードは「{column}」を書き込みません。', '「Field Map」から外してください。'],
	),
	columnNotLinked: texts(
		[
			"'{column}' is not carried by the link with kaonavi (所属, 口座, 通勤, 履歴, マイナンバー, items added by the company).",
			"Take it out of 'Field Map'. Without the link, switch 'Kaonavi Link Rules' off.",
		],
		[
			'「{column}」はカオナビとの連携の対象外です（所属、口座、通勤、履歴、マイナンバー、任意で追加した項目）。',
			'「Field Map」から外してください。連携と関係がない場合は「Kaonavi Link Rules」をオフにしてください。',
		],
	),
	headerTwice: texts(
		["Two columns of the file would be named '{column}'.", "Correct 'Field Map'."],
		['ファイルに「{column}」の列が2つできてしまいます。', '「Field Map」を直してください。'],
	),
	firstCellUnreadable: texts(
		["'First Cell' is not a cell: '{text}'.", 'Write it as A1.'],
		['「First Cell」がセルの番地ではありません：「{text}」', 'A1 のように入力してください。'],
	),
	interfaceUnreadable: texts(
		[
			"'Interface' of the credential cannot be read at '{place}'.",
			'Write it as the documentation shows: JSON with path, listAt and fields per call.',
		],
		[
			'認証情報の「Interface」の「{place}」を読み取れません。',
			'説明書の例のとおり、呼び出しごとに path・listAt・fields を持つ JSON で入力してください。',
		],
	),
	baseUrlMissing: texts(
		["'Base URL' of the credential is empty.", 'Enter the address that F&M gave you.'],
		[
			'認証情報の「Base URL」が空です。',
			'エフアンドエムから案内されたアドレスを入力してください。',
		],
	),
	signInRefused: texts(
		[
			'Office Station did not accept StationID, login ID and password.',
			'Check them, and how the credential signs in.',
		],
		[
			'オフィスステーションが StationID・ログインID・パスワードを受け付けませんでした。',
			'値と、認証情報のサインイン方法を確認してください。',
		],
	),
	notSent: texts(
		[
			"{record}: '{field}' cannot be sent ({expected} expected).",
			'Correct it at the source and run again.',
		],
		[
			'{record}：「{field}」を送信できません（{expected} の形式が必要です）。',
			'元データを直して再実行してください。',
		],
	),
} satisfies Record<string, ReasonTexts>;
