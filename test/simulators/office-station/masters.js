/** Masters of the company: what an import knows, and everything else it refuses. */
const DIVISIONS = [
	{ code: '1000', name: '本社' },
	{ code: '1100', name: '人事部' },
	{ code: '2000', name: '渋谷店' },
	{ code: '2100', name: '髙田馬場店' },
	{ code: '3000', name: '物流センター' },
];

/** 社員区分: labels are the customer's own; the numeric values are not known. */
const EMPLOYMENT_TYPES = ['正社員', '契約社員', 'パート', 'アルバイト'];

const POSITIONS = [undefined, undefined, undefined, '主任', '店長', '課長'];

/** The cells of an export; other words are refused by an import. */
const GENDERS = { male: '男', female: '女' };

module.exports = { DIVISIONS, EMPLOYMENT_TYPES, GENDERS, POSITIONS };
