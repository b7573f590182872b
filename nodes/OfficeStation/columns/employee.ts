import { type Column, kindOf } from './column';

/**
 * Layouts of employee files. The vendor's layouts are made by each customer, and no header list is published: these
 * are the ledger's own words where its help names them (従業員番号, 社員区分, 役職, 入社年月日, 退職年月日, メールアドレス,
 * 部署メモ, ビジネスネーム, 姓 / 名, 都道府県 + 市区町村), and usual ones elsewhere. The field map changes all of them.
 */
const column = (field: string, ...headers: string[]): Column => ({
	field,
	headers,
	kind: kindOf(field),
});

const CODE: Column = {
	...column('employeeCode', '従業員番号', '社員番号', '従業員コード', '社員コード'),
	required: true,
};

const readOnly = (field: string, ...headers: string[]): Column => ({
	...column(field, ...headers),
	readOnly: true,
});

const NAMES: readonly Column[] = [
	column('lastName', '姓', '氏名（姓）', '氏'),
	column('firstName', '名', '氏名（名）'),
	column('lastNameKana', '姓（カナ）', '姓カナ', '姓フリガナ', 'セイ'),
	column('firstNameKana', '名（カナ）', '名カナ', '名フリガナ', 'メイ'),
];

const ADDRESS: readonly Column[] = [
	column('prefecture', '都道府県'),
	column('city', '市区町村'),
	column('street', '番地', '町名番地'),
	column('building', '建物名', '建物名・部屋番号'),
];

const PERSON: readonly Column[] = [
	column('gender', '性別'),
	column('birthDate', '生年月日'),
	column('hiredDate', '入社年月日', '入社日'),
	column('retiredDate', '退職年月日', '退職日'),
	column('employmentTypeName', '社員区分', '雇用区分'),
	column('divisionCode', '部署コード', '所属コード'),
	column('divisionName', '部署', '部署名', '所属'),
	column('position', '役職'),
	column('email', 'メールアドレス'),
	column('postalCode', '郵便番号'),
];

const CONTACT: readonly Column[] = [
	column('phone', '電話番号'),
	column('mobilePhone', '携帯電話番号'),
	column('emergencyContactName', '緊急連絡先氏名'),
	column('emergencyContactRelationship', '緊急連絡先続柄'),
	column('emergencyContactPhone', '緊急連絡先電話番号'),
	column('businessLastName', 'ビジネスネーム（姓）', 'ビジネスネーム姓'),
	column('businessFirstName', 'ビジネスネーム（名）', 'ビジネスネーム名'),
];

const JOINED_NAME = [
	column('name', '氏名'),
	column('nameKana', '氏名（カナ）', '氏名カナ', 'フリガナ'),
];
const JOINED_ADDRESS = column('address', '住所');
const NEVER_WRITTEN = [
	readOnly('status', '在籍状況', '在職状況', '状況'),
	readOnly('divisionNote', '部署メモ'),
	readOnly('businessName', 'ビジネスネーム'),
];

const asReadOnly = (columns: readonly Column[]) =>
	columns.map((one): Column => ({ ...one, readOnly: true }));

/** 従業員台帳, names and address in parts. Reading takes them joined, too. */
const ledger: readonly Column[] = [
	...[CODE, ...NAMES, ...PERSON, ...ADDRESS, ...CONTACT, ...NEVER_WRITTEN],
	...asReadOnly([...JOINED_NAME, JOINED_ADDRESS]),
];

/** The same with 氏名 and 住所 in one column each. */
const joined: readonly Column[] = [
	...[CODE, ...JOINED_NAME, ...PERSON, JOINED_ADDRESS, ...CONTACT, ...NEVER_WRITTEN],
	...asReadOnly([...NAMES, ...ADDRESS]),
];

/** 従業員 CSV of オフィスステーション 勤怠: the two rules that its help gives (hc 29501 / 0743). */
const kintai: readonly Column[] = [
	{
		field: 'employeeCode',
		headers: ['従業員コード', '従業員番号'],
		kind: 'code',
		required: true,
		pattern: { test: /^[0-9A-Za-z]{3,10}$/, expected: '3-10 half-width letters or digits' },
	},
	{ ...column('name', '名前', '氏名'), maxLength: 80, required: true },
];

/** Only what the field map names, and the key. */
const custom: readonly Column[] = [CODE];

export const EMPLOYEE_LAYOUTS = { ledger, joined, kintai, custom } as const;

export type EmployeeLayout = keyof typeof EMPLOYEE_LAYOUTS;
