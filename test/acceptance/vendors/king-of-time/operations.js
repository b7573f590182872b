const { shift } = require('../../../support/king-of-time');
const { CODE, DAY, exactly, has, record, reported } = require('../../tools/shapes');

const codes = ['00001', '00002', '00003'];
const people = (_world, count) => codes.slice(0, count).map((employeeCode) => ({ employeeCode }));
const byCode = { employeeCode: { __rl: true, mode: 'code', value: '={{ $json.employeeCode }}' } };
const named = (world) => [...world.sim.company.employees.values()];
const present = (world) => named(world).filter(({ resignationDate }) => !resignationDate);

const NOVEMBER = { startDate: '2026-11-10', endDate: '2026-11-10' };
const DECEMBER = { startDate: '2026-12-01', endDate: '2026-12-31' };
const ALL = { returnAll: true };

const ONE_TOKEN = {
	en: 'All items concern the one token of the credential: it is sent once, and the answer stands for all of them.',
	ja: '全項目が認証情報の同じトークンを対象とし、送信は1回だけで、その結果が全項目の結果になる。',
};
const OWN_WORDS = {
	en: 'Answers in its own words only; nothing of the vendor’s answer passes through.',
	ja: 'ノード自身の結果だけを返し、ベンダーの応答はそのまま出力しない。',
};
const NO_SUCH_REFUSAL = {
	en: 'Asks whether the token is valid: one that is not is an answer here, not a refusal.',
	ja: 'トークンが有効かを尋ねる操作のため、無効なトークンは拒否ではなく結果になる。',
};

const ONE_READ = {
	en: 'One read for the whole run: no call belongs to one item.',
	ja: '1回の実行で1回だけ読むため、1項目だけの呼び出しがない。',
};
const TWO_LISTS = {
	en: 'A record is made of totals and time records: there is no row of the vendor’s own to pass through.',
	ja: '集計と打刻から1件のレコードを作るため、ベンダーの行をそのまま出力する形がない。',
};

const newcomer = (index, extra = {}) => ({
	employeeCode: `9000${index}`,
	lastName: '𠮷野川',
	firstName: `髙子${index}`,
	gender: 'female',
	divisionCode: '1000',
	employmentTypeCode: '1',
	email: `planted.person${index}@example.jp`,
	...extra,
});
const newcomers = (_world, count) => Array.from({ length: count }, (_, i) => newcomer(i + 1));

const list = (extra) => ({ kind: 'read', parameters: ALL, ...extra });

module.exports = {
	'accessToken:check': {
		kind: 'read',
		shape: exactly({ available: true }),
		openAlways: {},
		except: { 'continue on fail': NO_SUCH_REFUSAL, 'unknown fields': OWN_WORDS },
	},
	'accessToken:renew': {
		kind: 'once',
		shape: exactly({ token: /^\w{32}$/ }),
		openAlways: {},
		except: { 'order and pairing': ONE_TOKEN },
	},
	'accessToken:revoke': {
		kind: 'once',
		answersNothing: true,
		parameters: { confirmed: true },
		shape: exactly({ revoked: true }),
		openAlways: {},
		except: { 'order and pairing': ONE_TOKEN },
	},
	'administrator:getMany': list({
		shape: has('code', 'key', 'name'),
		total: (world) => world.sim.company.administrators.length,
	}),
	'company:get': { kind: 'read', shape: has('code', 'name') },
	'dailyAttendance:getMany': list({
		parameters: { ...NOVEMBER, ...ALL },
		shape: record('attendance', ['raw']),
		raw: has('date', 'employeeKey', 'isClosing', 'totalWork'),
		total: (world) => present(world).length,
	}),
	'dailyAttendance:getManyWithTimes': {
		kind: 'read',
		parameters: NOVEMBER,
		shape: record('attendance'),
		total: (world) => present(world).length,
		except: { 'order and pairing': ONE_READ, 'unknown fields': TWO_LISTS },
	},
	'dailySchedule:getMany': list({
		parameters: { ...DECEMBER, ...ALL },
		shape: record('shift'),
		raw: has('date', 'employeeKey'),
		total: (world) => plannedIn(world, '2026-12'),
		pages: {
			parameters: { startDate: '2026-11-01', endDate: '2027-01-31' },
			total: (world) => plannedIn(world, '2026-11', '2026-12', '2027-01'),
			calls: ({ sim }) => sim.calls.byRoute['GET /daily-schedules'],
			atLeast: 2,
		},
	}),
	'dailySchedule:set': {
		kind: 'write',
		items: (_world, count) => codes.slice(0, count).map((code) => shift(code, '2026-12-20')),
		shape: record('shift'),
		raw: has('date', 'employeeKey', 'clockInSchedule'),
	},
	'dailySchedule:delete': {
		kind: 'write',
		items: (_world, count) =>
			['2026-12-01', '2026-12-02', '2026-12-03']
				.slice(0, count)
				.map((date) => ({ employeeCode: '00001', date })),
		shape: exactly({ employeeCode: CODE, date: DAY, deleted: true }),
	},
	'dailySchedule:sync': {
		kind: 'sync',
		parameters: { deleteMissing: true, options: { concurrency: 1, endDate: '2026-12-03' } },
		items: () => [
			shift('00001', '2026-12-01'),
			shift('00001', '2026-12-02', '09:00-18:00'),
			shift('00002', '2026-12-02', '22:00-29:00'),
		],
		refused: () => shift('99999', '2026-12-01'),
		shape: reported('shift'),
		landslide: (world) => {
			world.sim.seedSchedules({ month: '2026-12', codes: ['00007'] });
			return {
				items: [shift('00007', '2026-12-01')],
				parameters: { deleteMissing: true, options: { endDate: '2026-12-31' } },
			};
		},
	},
	'division:getMany': list({
		shape: has('divisionCode', 'divisionName'),
		raw: has('code', 'name'),
		total: (world) => world.sim.company.divisions.size,
	}),
	'employee:get': {
		kind: 'read',
		items: people,
		parameters: byCode,
		shape: record('employee'),
		raw: has('code', 'key', 'lastName'),
	},
	'employee:getMany': list({
		shape: record('employee'),
		raw: has('code', 'key', 'lastName', 'divisionCode'),
		total: (world) => present(world).length,
	}),
	'employee:create': {
		kind: 'once',
		items: newcomers,
		parameters: { additionalFields: { email: '={{ $json.email }}' } },
		shape: record('employee'),
		raw: has('code', 'key', 'lastName'),
	},
	'employee:update': {
		kind: 'write',
		items: (world, count) =>
			people(world, count).map((person, index) => ({
				...person,
				lastNameKana: `ﾌﾟﾗﾝﾃｯﾄﾞ${index}`,
				email: `planted.update${index}@example.jp`,
			})),
		parameters: {
			...byCode,
			updateFields: {
				lastNameKana: '={{ $json.lastNameKana }}',
				email: '={{ $json.email }}',
			},
		},
		shape: record('employee'),
		raw: has('code', 'key', 'lastName'),
	},
	'employee:upsert': {
		kind: 'upsert',
		items: newcomers,
		shape: record('employee'),
		raw: has('code', 'key', 'lastName'),
	},
	'employee:delete': {
		kind: 'write',
		items: people,
		parameters: byCode,
		shape: exactly({ employeeCode: CODE, deleted: true }),
	},
	'employee:sync': {
		kind: 'sync',
		parameters: {
			deleteMissing: true,
			options: { concurrency: 1, maxDeletions: 5, maxDeletionShare: 50 },
		},
		items: (world) => {
			const [, second, ...rest] = present(world).map(({ code, lastName, firstName }) => ({
				employeeCode: code,
				lastName,
				firstName,
			}));
			return [newcomer(1), { ...second, lastName: '機密﨑' }, ...rest];
		},
		refused: () => newcomer(7, { employeeCode: '2' }),
		shape: reported('employee'),
		landslide: () => ({
			items: [newcomer(1)],
			parameters: { deleteMissing: true, options: { maxDeletions: 3 } },
		}),
	},
	'employeeGroup:getMany': list({
		shape: has('code', 'name'),
		total: (world) => world.sim.company.employeeGroups.size,
	}),
	'employmentType:getMany': list({
		shape: has('employmentTypeCode', 'employmentTypeName'),
		raw: has('code', 'name'),
		total: (world) => world.sim.company.workingTypes.size,
	}),
	'leaveBalance:getMany': list({
		parameters: { month: '2026-11', ...ALL },
		shape: has('employeeCode', 'month', 'code', 'name', 'days'),
		raw: has('employeeKey', 'holidayRemained'),
		total: (world) => present(world).length,
	}),
	'monthlyAttendance:getMany': list({
		parameters: { month: '2026-11', ...ALL },
		shape: record('monthlyAttendance'),
		raw: has('year', 'month', 'employeeKey', 'startDate'),
		total: (world) => present(world).length,
	}),
	'request:getMany': list({
		parameters: { requestKind: 'overtimes', month: '2026-11', ...ALL },
		shape: has('employeeCode', 'date', 'kind', 'status'),
		raw: has('employeeKey', 'requestKey', 'status'),
		total: (world) => world.sim.company.requests.overtimes.length,
	}),
	'timeRecord:getMany': list({
		parameters: { ...NOVEMBER, ...ALL },
		shape: record('punch'),
		raw: has('date', 'employeeKey', 'timeRecord'),
		total: (world) => present(world).length * 2,
	}),
	'timeRecord:create': {
		kind: 'once',
		items: (_world, count) =>
			codes.slice(0, count).map((employeeCode) => ({
				employeeCode,
				time: '2026-11-20T08:58:00+09:00',
				kind: 'in',
			})),
		parameters: byCode,
		shape: record('punch'),
		raw: has('date', 'employeeKey', 'timeRecord'),
		openAlways: {
			parameters: ({ sim }) => ({
				employeeCode: { __rl: true, mode: 'key', value: sim.employeeByCode('00001').key },
			}),
		},
	},
};

/** Days with planned times or leave, of people who are still there. */
function plannedIn(world, ...months) {
	const keys = new Set(present(world).map(({ key }) => key));
	return [...world.sim.company.schedules.keys()].filter((planned) => {
		const [key, day] = planned.split('|');
		return keys.has(key) && months.some((month) => day.startsWith(month));
	}).length;
}
