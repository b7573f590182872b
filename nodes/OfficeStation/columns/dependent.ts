import { type Column, kindOf } from './column';

const column = (field: string, ...headers: string[]): Column => ({
	field,
	headers,
	kind: kindOf(field),
});

const CODE: Column = {
	...column('employeeCode', '従業員番号', '社員番号', '従業員コード', '社員コード'),
	required: true,
};

/** 扶養家族情報, one row a person. 扶養になった日(税法上) and 扶養から外れた日 are the ledger's own words. */
const ledger: readonly Column[] = [
	CODE,
	column('lastName', '家族姓', '扶養家族姓', '姓'),
	column('firstName', '家族名', '扶養家族名', '名'),
	column('name', '家族氏名', '扶養家族氏名', '氏名'),
	column('lastNameKana', '家族姓カナ', '姓（カナ）', '姓カナ', '姓フリガナ'),
	column('firstNameKana', '家族名カナ', '名（カナ）', '名カナ', '名フリガナ'),
	column('nameKana', '家族氏名カナ', '氏名（カナ）', '氏名カナ', 'フリガナ'),
	column('relationship', '続柄'),
	column('birthDate', '生年月日'),
	column('gender', '性別'),
	column('dependentFrom', '扶養になった日(税法上)', '扶養になった日'),
	column('dependentUntil', '扶養から外れた日'),
];

export const DEPENDENT_LAYOUTS = { ledger, custom: [CODE] as readonly Column[] } as const;

export type DependentLayout = keyof typeof DEPENDENT_LAYOUTS;
