const { has, record } = require('../../tools/shapes');
const { LIST } = require('./world');

const FILE = {
	en: 'Works on the rows of a file: nothing is asked over the network.',
	ja: 'ファイルの行だけを扱い、通信を行わない。',
};
const WHOLE = {
	en: 'Reads the whole sheet at once: an item is a row of it, not a record of its own.',
	ja: 'シート全体を一度に読むため、入力の1件はシートの1行であり、独立したレコードではない。',
};
/** What holds for records that come over the network only. */
const FILE_ONLY = {
	'order and pairing': WHOLE,
	'a vendor that falters, reading': FILE,
	'unknown fields': FILE,
};

const HEADER = ['社員番号', '氏名', '12/1', '12/2'];
const SHEET = [HEADER, ['00123', '機密 𠮷郎', '9:00-18:00', '22:00-29:00'], ['00045', '', '', '']];
const rowsOf = (sheet) => () => sheet.map((row) => ({ row }));
const MONTH = { month: '2026-12' };

/** A setting that cannot be used: the way in which a file operation is refused as a whole. */
const refusedBy = { parameters: { month: '12月' }, says: /'Month' cannot be read/ };

const map = (fields) => ({
	rows: Object.entries(fields).map(([field, path]) => ({ field, path })),
});
const partner = (path, fields, extra) => ({
	kind: 'read',
	parameters: { path, listAt: 'list', fieldMap: map(fields), returnAll: true },
	raw: has('no'),
	total: ({ count }) => count,
	...extra,
});

const shift = (employeeCode, day) => ({
	employeeCode,
	date: `2026-12-0${day}`,
	start: `2026-12-0${day}T09:00:00+09:00`,
	end: `2026-12-0${day}T18:00:00+09:00`,
});

module.exports = {
	'shift:readSheet': {
		kind: 'read',
		items: rowsOf(SHEET),
		parameters: MONTH,
		shape: record('shift', ['raw']),
		refusedBy,
		except: FILE_ONLY,
	},
	'shift:buildImportSheet': {
		kind: 'read',
		items: () => [shift('00045', 1), shift('00045', 2)],
		parameters: {
			...MONTH,
			sheet: JSON.stringify(SHEET.map((row) => ({ row }))),
			return: 'report',
		},
		shape: has('employeeCode', 'date', 'action', 'byHand'),
		refusedBy,
		except: FILE_ONLY,
	},
	'shift:getMany': partner(
		LIST.shifts,
		{ employeeCode: 'no', date: 'day', start: 'in', end: 'out' },
		{ shape: record('shift') },
	),
	'staff:getMany': partner(
		LIST.staff,
		{ employeeCode: 'no', lastName: 'family' },
		{ shape: record('employee') },
	),
	'staff:match': {
		kind: 'read',
		items: rowsOf([
			['名前', '社員番号', 'KING OF TIME'],
			['機密 𠮷郎', '00123', '✓'],
		]),
		parameters: { employees: JSON.stringify([{ employeeCode: '00123' }]) },
		shape: has('employeeCode', 'status'),
		refusedBy: {
			parameters: { employees: 'none' },
			says: /is not a list of items/,
		},
		except: FILE_ONLY,
	},
};
