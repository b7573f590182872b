/**
 * Items of the token screen (API権限一覧), Read / Write each. 従業員データ, 日別スケジュールデータ
 * and 月別スケジュールデータ are named in a manual; the other names, and which path needs which
 * item, are INFERRED from the chapters of the reference.
 */
const ITEMS = {
	company: '企業データ',
	administrators: '管理者データ',
	employees: '従業員データ',
	dailyWorkings: '日別勤怠データ',
	timeRecords: '打刻データ',
	monthlyWorkings: '月別勤怠データ',
	holidays: '休暇データ',
	dailySchedules: '日別スケジュールデータ',
	monthlySchedules: '月別スケジュールデータ',
	requests: '申請データ',
};

/** The first path that fits decides. */
const BY_PATH = [
	[/^\/company/, 'company'],
	[/^\/administrators/, 'administrators'],
	[/^\/(employees|divisions|working-types|employee-groups)/, 'employees'],
	[/^\/daily-workings\/timerecord/, 'timeRecords'],
	[/^\/daily-workings/, 'dailyWorkings'],
	[/^\/monthly-workings\/holiday-remained/, 'holidays'],
	[/^\/monthly-workings/, 'monthlyWorkings'],
	[/^\/(yearly-workings|holidays)/, 'holidays'],
	[/^\/daily-schedules/, 'dailySchedules'],
	[/^\/monthly-schedules/, 'monthlySchedules'],
	[/^\/requests/, 'requests'],
];

const everyPermission = () => Object.fromEntries(Object.keys(ITEMS).map((item) => [item, 'rw']));

/** Whether the permissions cover the request; a path that belongs to no item needs none. */
function allows(permissions, { method, path }) {
	const item = BY_PATH.find(([pattern]) => pattern.test(path))?.[1];
	if (item === undefined) return true;
	return (permissions[item] ?? '').includes(method === 'GET' ? 'r' : 'w');
}

function checkPermissions(permissions) {
	for (const [item, boxes] of Object.entries(permissions)) {
		if (ITEMS[item] && /^(r|w|rw)?$/.test(boxes)) continue;
		throw new TypeError(`No permission ${item}: ${boxes}; items are ${Object.keys(ITEMS)}`);
	}
	return permissions;
}

module.exports = { allows, checkPermissions, everyPermission };
