const { exactly, has, record, reported } = require('../../tools/shapes');
const { DAY } = require('./world');

const FILE = {
	en: 'Works on records that it is given: nothing is asked over the network.',
	ja: '渡されたレコードだけを扱い、通信を行わない。',
};
const WHOLE = {
	en: 'Reads the whole input at once and asks nobody: a record that is refused is tested in test/engine/crowdlog.',
	ja: '入力全体を一度に扱い通信しないため、拒否されるレコードは test/engine/crowdlog で確認している。',
};
const FILE_ONLY = {
	'order and pairing': WHOLE,
	'a vendor that falters, reading': FILE,
	'unknown fields': FILE,
};
const ALL = { returnAll: true };

const at = (time) => `${DAY}T${time}:00+09:00`;
const attendance = ({ code }, end = '18:00') => ({
	employeeCode: code,
	date: DAY,
	clockIn: at('09:00'),
	clockOut: at(end),
	breaks: [{ start: at('12:00'), end: at('13:00') }],
	note: '𠮷報',
});
const three = ({ sim: { members } }) => members.slice(0, 3).map((member) => attendance(member));

/** Pairs that are not on a project yet. */
function pairs({ sim: { company } }, count) {
	const free = [...company.projects.values()].flatMap(({ id, members }) =>
		[...company.members.keys()]
			.filter((member) => !members.has(member))
			.slice(0, 1)
			.map((memberId) => ({ projectId: id, memberId })),
	);
	return free.slice(0, count);
}

const activeProjects = ({ sim: { company } }) =>
	[...company.projects.values()].filter(({ active }) => active).length;

const HEADERS = ['社員コード', '年月日', '出社', '退社', '休憩詳細', '日報', 'ステータス'];
const isRow = (row) => expect(Object.keys(row)).toEqual(HEADERS);

module.exports = {
	'project:getMany': {
		kind: 'read',
		parameters: ALL,
		shape: has('projectId', 'projectCode', 'memberIds'),
		raw: has('id', 'code', 'members'),
		total: activeProjects,
		pages: {
			parameters: {},
			total: activeProjects,
			calls: ({ sim }) => sim.calls.byRoute['GET /projects'],
			atLeast: 3,
		},
	},
	'projectMember:assign': {
		kind: 'write',
		items: pairs,
		shape: exactly({ projectId: /^\d+$/, memberId: /^\d+$/, assigned: true }),
	},
	'member:getMany': {
		kind: 'read',
		parameters: ALL,
		shape: record('employee', ['memberId']),
		raw: has('id', 'code'),
		total: ({ sim }) => sim.members.length,
	},
	'workHours:getMany': {
		kind: 'read',
		parameters: { ...ALL, startDate: DAY, endDate: DAY },
		shape: has('employeeCode', 'date', 'minutes', 'projectCode'),
		raw: has('member_code', 'date', 'minutes'),
		total: ({ sim }) => 2 * sim.members.length,
	},
	'workHours:reconcile': {
		kind: 'read',
		items: three,
		parameters: {
			workHours: JSON.stringify([{ employeeCode: 'P1001', date: DAY, minutes: 480 }]),
		},
		shape: has('employeeCode', 'date', 'status', 'cue', 'workHoursMinutes', 'needsAttention'),
		refusedBy: { parameters: { workHours: 'none' }, says: /is not a list of items/ },
		except: FILE_ONLY,
	},
	'attendance:buildImportFile': {
		kind: 'read',
		items: three,
		shape: isRow,
		refusedBy: {
			parameters: { closingDate: 'the tenth' },
			says: /'Closing Date' \('the tenth'\) is not a day/,
		},
		except: FILE_ONLY,
	},
	'attendance:preCheck': {
		kind: 'read',
		items: three,
		parameters: ({ sim }) => ({
			members: JSON.stringify(sim.members.map(({ code }) => ({ employeeCode: code }))),
		}),
		shape: has('check', 'status'),
		refusedBy: { parameters: { members: 'none' }, says: /is not a list of items/ },
		except: FILE_ONLY,
	},
	'attendance:sync': {
		kind: 'sync',
		items: three,
		parameters: {
			path: '/attendances/{employeeCode}/{date}',
			readPath: '/attendances?from={startDate}&to={endDate}',
		},
		shape: reported('attendance'),
		actions: ['create', 'update', 'unchanged'],
		refused: ({ sim }) => ({ ...attendance(sim.members[3]), clockOut: at('08:00') }),
	},
};
