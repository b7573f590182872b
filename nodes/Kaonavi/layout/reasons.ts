import { reasonTable } from '../../shared/reasons/reason';

/**
 * Why a value is not sent: checked against the layout (使用可能な項目) before anything goes out. The words of `notInMaster`
 * are those of the vendor's own mail (オフィスステーション連携エラー通知メール); the others follow its form, one line a person.
 */
export const valueReasons = reasonTable({
	notInMaster: {
		en: {
			message:
				"Employee code '{employeeCode}': the value of {field} does not exist. Give one of the values that are set in the master.",
			hint: '',
		},
		ja: {
			message:
				'社員番号:”{employeeCode}”の{field}の値が存在しません。マスター項目に設定された値を指定してください。',
			hint: '',
		},
	},
	required: {
		en: {
			message:
				"Employee code '{employeeCode}': {field} has no value. It is required of a new record.",
			hint: '',
		},
		ja: {
			message:
				'社員番号:”{employeeCode}”の{field}の値がありません。新規登録に必要な値を指定してください。',
			hint: '',
		},
	},
	tooLong: {
		en: {
			message:
				"Employee code '{employeeCode}': the value of {field} has {length} characters. Give at most {max}.",
			hint: '',
		},
		ja: {
			message:
				'社員番号:”{employeeCode}”の{field}の値が{length}文字あります。{max}文字以内で指定してください。',
			hint: '',
		},
	},
	notDate: {
		en: {
			message:
				"Employee code '{employeeCode}': the value of {field} is not a date. Give it as {expected}.",
			hint: '',
		},
		ja: {
			message:
				'社員番号:”{employeeCode}”の{field}の値が日付ではありません。{expected} の形式で指定してください。',
			hint: '',
		},
	},
	notNumber: {
		en: {
			message:
				"Employee code '{employeeCode}': the value of {field} is not a number. Give digits only.",
			hint: '',
		},
		ja: {
			message:
				'社員番号:”{employeeCode}”の{field}の値が数値ではありません。数字で指定してください。',
			hint: '',
		},
	},
	notWritable: {
		en: {
			message:
				"Employee code '{employeeCode}': {field} cannot be written by the API. Leave it out.",
			hint: '',
		},
		ja: {
			message: '社員番号:”{employeeCode}”の{field}はAPIで更新できません。対象から外してください。',
			hint: '',
		},
	},
	unknownDepartment: {
		en: {
			message:
				"Employee code '{employeeCode}': the code '{code}' of {field} does not exist.{near} Register the department first, or correct the code.",
			hint: '',
		},
		ja: {
			message:
				'社員番号:”{employeeCode}”の{field}のコード「{code}」が存在しません。{near}先に所属を登録するか、コードを直してください。',
			hint: '',
		},
	},
	severalValues: {
		en: {
			message:
				"Employee code '{employeeCode}': {field} takes one value, and {count} were given. Give one.",
			hint: '',
		},
		ja: {
			message:
				'社員番号:”{employeeCode}”の{field}は値を1つだけ指定できますが、{count}個あります。1つにしてください。',
			hint: '',
		},
	},
});
