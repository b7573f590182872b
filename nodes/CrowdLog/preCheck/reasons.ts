import { reasonTable } from '../../shared/reasons/reason';

/** What would keep a person or a day out of 勤怠同期, told before it runs. Codes only, no names of people. */
export const preCheckReasons = reasonTable({
	blankCode: {
		en: {
			message: 'Item {row} has no employee code.',
			hint: 'Give the person a code in the attendance system, and the same one as 社員コード in CrowdLog.',
		},
		ja: {
			message: '{row}件目に従業員コードがありません。',
			hint: '勤怠システムでコードを登録し、クラウドログの社員コードと同じにしてください。',
		},
	},
	sourceOnly: {
		en: {
			message:
				"'{employeeCode}' is in the attendance system, but no member of CrowdLog has that 社員コード.",
			hint: 'Register the member in CrowdLog, or correct 社員コード. Until then the attendance is not taken over.',
		},
		ja: {
			message:
				'「{employeeCode}」は勤怠システムにいますが、この社員コードのメンバーがクラウドログにいません。',
			hint: 'クラウドログにメンバーを登録するか、社員コードを直してください。それまで勤怠は反映されません。',
		},
	},
	memberOnly: {
		en: {
			message: "The member '{employeeCode}' of CrowdLog is not in the attendance system.",
			hint: 'If the person has attendance there, correct 社員コード; otherwise there is nothing to do.',
		},
		ja: {
			message: 'クラウドログのメンバー「{employeeCode}」が勤怠システムにいません。',
			hint: '勤怠がある人であれば社員コードを直してください。なければ対応は不要です。',
		},
	},
	nearMiss: {
		en: {
			message: "CrowdLog has no '{employeeCode}', but has {near}.",
			hint: 'Only identical codes are joined. If it is the same person, make 社員コード equal, digit for digit (leading zeros, full width, case, blanks).',
		},
		ja: {
			message: 'クラウドログに「{employeeCode}」はありませんが、{near} があります。',
			hint: '完全に一致するコードだけが連携されます。同じ人であれば、先頭の0・全角半角・大文字小文字・空白まで社員コードをそろえてください。',
		},
	},
	sharedCode: {
		en: {
			message: "{count} members of CrowdLog have the 社員コード '{employeeCode}'.",
			hint: 'Give each of them a code of their own.',
		},
		ja: {
			message: '社員コード「{employeeCode}」のメンバーがクラウドログに{count}人います。',
			hint: 'コードが重ならないようにしてください。',
		},
	},
	twoSources: {
		en: {
			message: "'{employeeCode}' comes from {sources}: the later sync overwrites the earlier one.",
			hint: 'Let each person come from one attendance system only.',
		},
		ja: {
			message:
				'「{employeeCode}」が {sources} の両方から連携されます。後の同期が先の同期を上書きします。',
			hint: '1人につき1つの勤怠システムだけから連携してください。',
		},
	},
});
