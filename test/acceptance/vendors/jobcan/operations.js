const { CODE, exactly, has, record } = require('../../tools/shapes');
const { DAY } = require('./world');

const codes = ['00001', '00002', '00003'];
const people = (_world, count) => codes.slice(0, count).map((employeeCode) => ({ employeeCode }));
const ids = ({ sim }, count) =>
	codes.slice(0, count).map((code) => ({ id: sim.company.ids.get(code) }));
const punches = (_world, count) =>
	people(_world, count).map((person) => ({
		...person,
		time: '2026-11-20T09:00:00+09:00',
		kind: 'in',
		date: '2026-11-20',
	}));
const byCode = { employee: { __rl: true, mode: 'code', value: '={{ $json.employeeCode }}' } };
const byId = { employee: { __rl: true, mode: 'id', value: '={{ $json.id }}' } };
const days = { startDate: DAY, endDate: DAY };
const ALL = { returnAll: true };

const everybody = ({ sim }) => sim.company.employees.size - 2;

const ONE_LIST = {
	en: 'The list of people is asked for once per run and serves all items: no call belongs to one of them.',
	ja: 'スタッフ一覧は1回の実行で1回だけ取得し全項目で使うため、1項目だけの呼び出しがない。',
};
/** A read about one person and a day, with as many rows as `rows`. */
const ofPerson = ({ shape, raw, rows = 1, parameters = {} }) => ({
	kind: 'read',
	items: people,
	parameters: { ...byCode, ...days, ...ALL, ...parameters },
	shape,
	raw,
	total: () => rows,
});

module.exports = {
	'attendance:getMany': {
		kind: 'read',
		parameters: { ...days },
		shape: record('attendance'),
		except: {
			'order and pairing': {
				en: 'It reads everybody once for all items: no call belongs to one of them.',
				ja: '全項目に対して全員分を1回だけ読むため、1項目だけの呼び出しがない。',
			},
			'unknown fields': {
				en: 'A record is made of several punches: there is no row of the vendor to pass through.',
				ja: '複数の打刻から1件を作るため、そのまま出力する行がない。',
			},
		},
	},
	'dailySummary:get': ofPerson({ shape: record('attendance'), raw: has('employee_id', 'work') }),
	'dailySummary:getMany': {
		kind: 'read',
		parameters: { ...days, ...ALL },
		shape: record('attendance'),
		raw: has('employee_id', 'date', 'work'),
		total: everybody,
		pages: {
			parameters: { endDate: '2026-11-12' },
			total: (world) => 3 * everybody(world),
			calls: ({ sim }) => sim.calls.byRoute['GET /attendance/v1/summaries/daily'],
			atLeast: 6,
		},
	},
	'dailySummary:refresh': {
		kind: 'write',
		items: people,
		parameters: { ...byCode, ...days },
		shape: exactly({
			employeeCode: CODE,
			startDate: DAY,
			endDate: DAY,
			refreshStatus: /^(finished|pending)$/,
		}),
	},
	'dailySummary:refreshAndGet': {
		kind: 'write',
		items: people,
		parameters: { ...byCode, ...days },
		shape: record('attendance'),
		raw: has('employee_id', 'date', 'work'),
	},
	'defaultShift:getMany': {
		kind: 'read',
		parameters: ALL,
		shape: has('employeeCode', 'weekday', 'works', 'holidayType'),
		raw: has('employee_id', 'week_default_shifts'),
		total: ({ sim }) => 7 * sim.company.employees.size,
	},
	'employee:get': {
		kind: 'read',
		items: ids,
		parameters: byId,
		shape: record('employee', ['employeeId']),
		raw: has('id', 'last_name', 'main_group'),
	},
	'employee:getMany': {
		kind: 'read',
		parameters: ALL,
		shape: record('employee', ['employeeId']),
		raw: has('id', 'last_name', 'main_group'),
		total: everybody,
		except: { 'order and pairing': ONE_LIST },
	},
	'leaveBalance:get': {
		kind: 'read',
		items: people,
		parameters: byCode,
		shape: exactly({ employeeCode: CODE, code: 'paid', days: 9.5 }),
		raw: has('remain_days'),
	},
	'leaveType:getMany': {
		kind: 'read',
		parameters: ALL,
		shape: has('code', 'name', 'kind', 'days', 'start', 'end'),
		raw: has('holiday_type_id', 'vacation_type'),
		total: () => 6,
	},
	'leaveUsage:getMany': ofPerson({
		shape: exactly({ employeeCode: CODE, date: DAY, code: '5', days: 0.5, kind: 'paid' }),
		raw: has('use_date', 'use_id', 'use_days'),
	}),
	'monthlySummary:get': {
		kind: 'read',
		items: people,
		parameters: { ...byCode, month: '2026-11' },
		shape: record('monthlyAttendance'),
		raw: has('work', 'shift_over'),
	},
	'overtimeRequest:getMany': ofPerson({ shape: has('employeeCode', 'over_work_date') }),
	'punch:getMany': {
		kind: 'read',
		parameters: { ...days, ...ALL },
		shape: record('punch'),
		raw: has('employee_id', 'group_id'),
		total: (world) => 2 * everybody(world),
		pages: {
			parameters: {},
			total: (world) => 2 * everybody(world),
			calls: ({ sim }) => sim.calls.byRoute['GET /attendance/v1/adits'],
			atLeast: 3,
		},
	},
	'punch:getManyOfEmployee': ofPerson({
		shape: record('punch'),
		raw: has('employee_id', 'group_id'),
		rows: 2,
	}),
	'punch:register': {
		kind: 'once',
		items: punches,
		parameters: byCode,
		shape: record('punch'),
		raw: has('employee_id', 'adit_item', 'recorded_at'),
	},
	'selectionRemark:getMany': ofPerson({
		shape: exactly({ employeeCode: CODE, date: DAY, remarkCode: '1', code: 'A', name: '宿泊' }),
		raw: has('date', 'selection_remarks'),
	}),
	'shift:getMany': ofPerson({ shape: record('shift'), raw: has('date', 'shifts') }),
	'shiftRequest:getMany': ofPerson({ shape: has('employeeCode', 'date', 'start', 'end') }),
	'workTimeResult:getMany': {
		kind: 'read',
		items: people,
		parameters: { ...byCode, month: '2026-11' },
		shape: record('monthlyAttendance', ['alertId', 'overLimitMinutes']),
		raw: has('employee_id', 'alert_id', 'month', 'setting_work_over'),
	},
};
