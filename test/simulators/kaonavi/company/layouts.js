/**
 * The items of the invented company: what an administrator has set up on the vendor's screens. Every
 * type and type_detail of the reference occurs. Lengths of code, name, kana, mail, 住所 and 電話 are those
 * of the vendor's sample [B].
 */
const text = (name, max_length, more) => ({
	...{ name, type: 'string', type_detail: 'text_box', max_length },
	...more,
});
const area = (name, max_length) => text(name, max_length, { type_detail: 'text_area' });
const date = (name, more) => ({ name, type: 'date', type_detail: 'date', ...more });
const month = (name) => ({ name, type: 'date', type_detail: 'year_month' });
const number = (name) => ({ name, type: 'number', type_detail: 'number_box' });
const list = (type_detail) => (name, options) => ({ name, type: 'enum', type_detail, options });
const pullDown = list('pull_down');
const radio = list('radio_button');
const checkBox = list('check_box');
const calc = (name) => ({ name, type: 'calc', type_detail: 'calc_formula', read_only: true });
const file = (name) => ({ name, type: 'string', type_detail: 'attach_file', read_only: true });
const required = { required: true };

const RELATIONS = ['配偶者', '子', '父', '母', '兄弟姉妹', 'その他'];

const standardFields = (genders) => ({
	code: { name: '社員番号', type: 'string', max_length: 50, ...required },
	name: { name: '氏名', type: 'string', max_length: 100, ...required },
	name_kana: { name: 'フリガナ', type: 'string', max_length: 100 },
	mail: { name: 'メールアドレス', type: 'string', max_length: 100 },
	entered_date: { name: '入社日', type: 'date' },
	retired_date: { name: '退職日', type: 'date' },
	gender: { name: '性別', type: 'enum', options: genders },
	birthday: { name: '生年月日', type: 'date' },
	department: { name: '所属', type: 'department' },
	sub_departments: { name: '兼務情報', type: 'department[]' },
});

const MEMBER_FIELDS = {
	100: pullDown('雇用区分', ['正社員', '契約社員', 'パート', 'アルバイト']),
	101: pullDown('役職', ['社長', '部長', '課長', '主任']),
	102: radio('勤務形態', ['通常勤務', 'シフト勤務', 'フレックス']),
	103: checkBox('保有スキル', ['英語', '中国語', '簿記', '運転']),
	104: text('内線番号', 20),
	105: area('自己紹介', 1000),
	106: number('等級'),
	107: date('昇格日'),
	108: month('評価月'),
	109: text('社内ページ', 250, { type_detail: 'link' }),
	110: calc('在籍日数'),
	111: text('給与システム番号', 50, { read_only: true }),
};

const SHEETS = [
	{
		...{ id: 1, name: '本人情報', record_type: 0 },
		fields: {
			1000: text('郵便番号', 8),
			1001: text('住所', 250),
			1002: text('電話番号', 50),
			1003: text('携帯電話番号', 50),
			1004: text('緊急連絡先氏名', 100),
			1005: pullDown('緊急連絡先続柄', RELATIONS),
			1006: text('緊急連絡先電話番号', 50),
			1007: radio('配偶者の有無', ['有', '無']),
			1008: date('住所変更日'),
			1009: calc('住所変更からの日数'),
			1010: file('本人確認書類'),
		},
	},
	{
		...{ id: 2, name: '扶養家族情報', record_type: 1 },
		fields: {
			2000: text('氏名', 100, required),
			2001: text('フリガナ', 100),
			2002: pullDown('続柄', RELATIONS),
			2003: date('生年月日'),
			2004: radio('性別', ['男性', '女性']),
			2005: date('扶養開始日'),
			2006: date('扶養終了日'),
			2007: radio('同居区分', ['同居', '別居']),
			2008: text('職業', 100),
			2009: number('年間所得見込額'),
		},
	},
	{
		...{ id: 3, name: '資格・免許', record_type: 1 },
		fields: {
			3000: text('資格名', 100, required),
			3001: date('取得日'),
			3002: month('有効期限'),
			3003: number('手当額'),
			3004: checkBox('用途', ['業務', '自己啓発']),
			3005: area('備考', 500),
			3006: file('証書'),
		},
	},
];

/** Names that two sheets, or two items of one sheet, share: the vendor's own links fail on them. */
const DUPLICATES = {
	none: () => undefined,
	sheets: (sheets) => {
		sheets[2].name = sheets[1].name;
	},
	items: (sheets) => {
		sheets[0].fields[1003].name = sheets[0].fields[1002].name;
	},
	both: (sheets) => {
		DUPLICATES.sheets(sheets);
		DUPLICATES.items(sheets);
	},
};

/** Option names as the master's list of `{ id, name }`; ids are unique in the company. */
function createOptionIds() {
	let last = 0;
	return (names) =>
		names.map((name) => {
			last += 1;
			return { id: last, name };
		});
}

/** An item with everything that was left out; `toOptions(names)` makes its master. */
function completeField(id, { options = [], ...field }, toOptions) {
	const usual = { required: false, max_length: null, read_only: false };
	return { id, ...usual, ...field, options: toOptions(options) };
}
const completeFields = (fields, toOptions) =>
	new Map(
		Object.entries(fields).map(([id, field]) => [
			Number(id),
			completeField(Number(id), field, toOptions),
		]),
	);

/**
 * The layouts of a fresh company: `{ standard, memberFields, sheets }`; fields as Map of id to
 * `{ id, name, required, type, type_detail, max_length, read_only, options: [{ id, name }] }`.
 */
function createLayouts({ genders, requiredFields, duplicateNames }) {
	const toOptions = createOptionIds();
	const standard = {};
	for (const [key, { options = [], ...field }] of Object.entries(standardFields(genders))) {
		const isRequired = field.required === true || requiredFields.includes(key);
		standard[key] = {
			...{ max_length: null, ...field, required: isRequired },
			options: toOptions(options),
		};
	}
	const sheets = SHEETS.map(({ fields, ...sheet }) => ({
		...sheet,
		fields: Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, { ...field }])),
	}));
	DUPLICATES[duplicateNames](sheets);
	return {
		standard,
		memberFields: completeFields(MEMBER_FIELDS, toOptions),
		sheets: new Map(
			sheets.map(({ fields, ...sheet }) => [
				sheet.id,
				{ ...sheet, fields: completeFields(fields, toOptions) },
			]),
		),
	};
}

module.exports = { completeField, createLayouts };
