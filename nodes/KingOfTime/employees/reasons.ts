import { reasonTable } from '../../shared/reasons/reason';

/** Why a person is not written. `{record}` names the person by code; names stay out of every text. */
export const employeeReasons = reasonTable({
	notComplete: {
		en: {
			message: '{record}: {fields} must be filled in before {vendor} takes a new employee.',
			hint: 'Fill them in at the source, or set a default where there is one, and run again.',
		},
		ja: {
			message: '{record}：{vendor} に新規登録するには {fields} が必要です。',
			hint: '元データに入力するか、既定値のオプションを設定して再実行してください。',
		},
	},
	nothingToSend: {
		en: {
			message: '{record}: no field has a value, so there is nothing to update.',
			hint: 'Blank fields are never sent: {vendor} would clear them.',
		},
		ja: {
			message: '{record}：値のある項目がないため、更新する内容がありません。',
			hint: '空欄は送信しません（{vendor} 側の値が消えるため）。',
		},
	},
	nearMiss: {
		en: {
			message:
				'{record}: {vendor} has no employee with exactly this code, but has {near}; nobody was created.',
			hint: 'If it is the same person, make both codes equal, digit for digit. If not, use Create.',
		},
		ja: {
			message:
				'{record}：{vendor} に同じコードの従業員はいませんが、{near} がいます。新規登録していません。',
			hint: '同じ人であればコードをそろえてください。別人であれば Create で登録してください。',
		},
	},
	unknownDivision: {
		en: {
			message: "{record}: {vendor} has no division (所属) with the code '{code}'.{near}",
			hint: 'Both sides must hold the same division codes: add it there, or correct it at the source.',
		},
		ja: {
			message: '{record}：{vendor} に所属コード「{code}」がありません。{near}',
			hint: '両方のシステムで所属コードをそろえてください。',
		},
	},
	unknownEmploymentType: {
		en: {
			message: "{record}: {vendor} has no employment type (雇用区分) with the code '{code}'.{near}",
			hint: 'Both sides must hold the same employment type codes: add it there, or correct it at the source.',
		},
		ja: {
			message: '{record}：{vendor} に雇用区分コード「{code}」がありません。{near}',
			hint: '両方のシステムで雇用区分コードをそろえてください。',
		},
	},
});
