import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

const CUSTOM: INodePropertyOptions = {
	name: 'Field Map Only',
	value: 'custom',
	description: '従業員番号, and what the field map names',
};

const layout = (options: INodePropertyOptions[], value: string): INodeProperties => ({
	displayName: 'Layout',
	name: 'layout',
	type: 'options',
	options: [...options].sort((a, b) => (a.name < b.name ? -1 : 1)),
	default: value,
	description:
		'The columns of the file. Templates are the customer’s own: Field Map changes every header.',
});

const LEDGER: INodePropertyOptions = {
	name: 'Ledger (従業員台帳)',
	value: 'ledger',
	description: 'Names and address in parts: 姓, 名, 都道府県, 市区町村 …',
};

const JOINED: INodePropertyOptions = {
	name: 'Ledger, Joined',
	value: 'joined',
	description: '氏名 and 住所 in one column each',
};

const KINTAI: INodePropertyOptions = {
	name: 'Kintai Employees (オフィスステーション 勤怠)',
	value: 'kintai',
	description:
		'従業員コード of 3 to 10 half-width letters or digits, 名前 of 80 characters at most',
};

/** Reading takes names and addresses in parts and joined alike. */
export const employeeReadLayout = layout([LEDGER, KINTAI, CUSTOM], 'ledger');

export const employeeBuildLayout = layout([LEDGER, JOINED, KINTAI, CUSTOM], 'ledger');

export const dependentLayout = layout(
	[
		{ name: 'Ledger (扶養家族情報)', value: 'ledger', description: 'One row per family member' },
		CUSTOM,
	],
	'ledger',
);

export const attendanceLayout = layout(
	[
		{
			name: 'Payroll (オフィスステーション給与)',
			value: 'payroll',
			description: 'Key 従業員番号; the columns follow your 勤怠項目',
		},
		{ ...CUSTOM, name: 'User Defined (ユーザ定義)' },
	],
	'payroll',
);
