import type { ReasonTexts } from '../../shared/reasons/reason';

const CORRECT_NUMBER_EN =
	'If it is the same person, correct 社員番号 under [スタッフ管理] in oplus, digit for digit, and press [KING OF TIMEと同期].';
const CORRECT_NUMBER_JA =
	'同じ人であれば、oplusの［スタッフ管理］で社員番号を同じ表記に直し、［KING OF TIMEと同期］を押してください。';

export const matchReasonTexts = {
	blankNumber: {
		en: {
			message: 'Row {row}: the staff member has no 社員番号.',
			hint: 'Enter the employee code of KING OF TIME as 社員番号 under [スタッフ管理] in oplus.',
		},
		ja: {
			message: '{row}行目のスタッフに社員番号がありません。',
			hint: 'oplusの［スタッフ管理］で、KING OF TIMEの従業員コードを社員番号に入力してください。',
		},
	},
	duplicate: {
		en: {
			message: "{count} staff members have the 社員番号 '{employeeCode}'.",
			hint: 'Give each person a number of their own; until then none of them is linked.',
		},
		ja: {
			message: '社員番号「{employeeCode}」のスタッフが{count}人います。',
			hint: '一人ずつ別の番号にしてください。それまでは連携できません。',
		},
	},
	nearMiss: {
		en: {
			message: "KING OF TIME has no '{employeeCode}', but has {near}.",
			hint: CORRECT_NUMBER_EN,
		},
		ja: {
			message: 'KING OF TIMEに「{employeeCode}」はありませんが、{near} があります。',
			hint: CORRECT_NUMBER_JA,
		},
	},
	missing: {
		en: {
			message: "KING OF TIME has no employee '{employeeCode}'.",
			hint: 'Register the employee in KING OF TIME, or correct 社員番号 in oplus.',
		},
		ja: {
			message: 'KING OF TIMEに従業員コード「{employeeCode}」がありません。',
			hint: 'KING OF TIMEに従業員を登録するか、oplusの社員番号を直してください。',
		},
	},
	retired: {
		en: {
			message: "'{employeeCode}' has left the company ({retiredDate}) in KING OF TIME.",
			hint: 'Take the person out of the shift table, or correct the retirement date.',
		},
		ja: {
			message: '「{employeeCode}」はKING OF TIMEで退職済み（{retiredDate}）です。',
			hint: 'シフト表から外すか、退職日を直してください。',
		},
	},
	nameDiffers: {
		en: {
			message: "'{employeeCode}' has another name in KING OF TIME.",
			hint: 'Check that the number belongs to this person.',
		},
		ja: {
			message: '「{employeeCode}」の氏名がKING OF TIMEと異なります。',
			hint: '社員番号が本人のものか確認してください。',
		},
	},
	divisionWithoutCode: {
		en: {
			message: "The branch (拠点) '{divisionName}' of '{employeeCode}' has no KOT所属コード.",
			hint: 'Enter it in oplus (pencil beside the 拠点 name) and in the branch table here.',
		},
		ja: {
			message: '「{employeeCode}」の拠点「{divisionName}」にKOT所属コードがありません。',
			hint: 'oplusの拠点名横の鉛筆マークから入力し、この画面の拠点表にも追加してください。',
		},
	},
	unchecked: {
		en: {
			message: "'{employeeCode}' is in KING OF TIME, but oplus shows no check mark for it.",
			hint: 'Press [KING OF TIMEと同期] under [スタッフ管理] in oplus.',
		},
		ja: {
			message: '「{employeeCode}」はKING OF TIMEにいますが、oplusにチェックマークがありません。',
			hint: 'oplusの［スタッフ管理］で［KING OF TIMEと同期］を押してください。',
		},
	},
	targetOnly: {
		en: {
			message: "The employee '{employeeCode}' of KING OF TIME is not in oplus.",
			hint: 'Invite the person in oplus if shifts are made there.',
		},
		ja: {
			message: 'KING OF TIMEの従業員「{employeeCode}」がoplusにいません。',
			hint: 'oplusでシフトを作成する場合は、スタッフとして招待してください。',
		},
	},
} satisfies Record<string, ReasonTexts>;
