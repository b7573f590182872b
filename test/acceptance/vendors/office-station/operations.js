const { exactly, has, record } = require('../../tools/shapes');

const FILE = {
	en: 'Works on the rows of a file: nothing is asked over the network.',
	ja: 'ファイルの行だけを扱い、通信を行わない。',
};
const WHOLE = {
	en: 'Reads the whole file at once: an item is a row of it, and a row that fails is told by the unit tests.',
	ja: 'ファイル全体を一度に読むため、入力の1件はファイルの1行である（行ごとの失敗は単体テストで確認する）。',
};
const ONCE = {
	en: 'Asks for the list once a run, whatever the input: there is no call per item that could fail.',
	ja: '入力の件数によらず一覧を1回だけ取得するため、1件ごとの呼び出しがない。',
};
/** What holds for records that come over the network only. */
const FILE_ONLY = {
	'order and pairing': WHOLE,
	'a vendor that falters, reading': FILE,
	'unknown fields': FILE,
};

const FURTHER = [
	...['position', 'postalCode', 'prefecture', 'city', 'street', 'building', 'phone', 'mobilePhone'],
	...['emergencyContactName', 'emergencyContactRelationship', 'emergencyContactPhone'],
	...['businessLastName', 'businessFirstName'],
];

/** A setting that cannot be used: the way in which a file operation is refused as a whole. */
const firstCell = {
	parameters: { options: { firstCell: '1A' } },
	says: /'First Cell' is not a cell/,
};
const code = (index) => String(index + 1).padStart(5, '0');

const employeeOf = (index) => ({
	employeeCode: code(index),
	lastName: '機密',
	firstName: '𠮷郎',
	hiredDate: '2026-12-01',
});
const monthOf = (index) => ({
	employeeCode: code(index),
	month: '2026-10',
	workDays: 20,
	workMinutes: 9_600 + index,
});
const upTo = (make) => (_world, count) => Array.from({ length: count }, (_, index) => make(index));

const list = (extra) => ({
	kind: 'read',
	parameters: { returnAll: true },
	except: { 'order and pairing': ONCE },
	...extra,
});

module.exports = {
	'employee:readFile': {
		kind: 'read',
		items: ({ sim }) => sim.employeeRows({ secrets: true }),
		shape: record('employee', FURTHER),
		refusedBy: firstCell,
		except: FILE_ONLY,
	},
	'employee:buildImportFile': {
		kind: 'read',
		items: upTo(employeeOf),
		shape: exactly({ 従業員番号: /^\d{5}$/, 姓: '機密', 名: '𠮷郎', 入社年月日: '2026/12/01' }),
		refusedBy: {
			parameters: { fieldMap: { rows: [{ field: 'no', column: 'マイナンバー' }] } },
			says: /is never written by this node/,
		},
		except: FILE_ONLY,
	},
	'employee:getMany': list({
		shape: record('employee', FURTHER),
		raw: has('no', 'name'),
		total: ({ sim }) => sim.company.employees.size,
	}),
	'employee:upsert': {
		kind: 'once',
		items: upTo(employeeOf),
		shape: record('employee'),
	},
	'dependent:readFile': {
		kind: 'read',
		items: ({ sim }) => sim.dependentRows(),
		shape: record('dependent'),
		refusedBy: firstCell,
		except: FILE_ONLY,
	},
	'dependent:getMany': list({
		shape: record('dependent'),
		raw: has('of', 'family'),
		total: ({ sim }) => [...sim.company.dependents.values()].flat().length,
	}),
	'attendance:buildImportFile': {
		kind: 'read',
		items: upTo(monthOf),
		parameters: { timeFormat: 'sexagesimalDot' },
		shape: exactly({ 従業員番号: /^\d{5}$/, 出勤日数: '20', 労働時間: /^160\.0\d$/ }),
		refusedBy: {
			parameters: { timeFormat: 'choose' },
			says: /'Time Format' is not chosen/,
		},
		except: FILE_ONLY,
	},
	'attendance:import': {
		kind: 'once',
		items: upTo(monthOf),
		parameters: { timeFormat: 'minutes' },
		shape: record('monthlyAttendance'),
	},
};
