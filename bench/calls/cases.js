/**
 * Operations of Jobcan, CrowdLog, LINE and kaonavi with the least calls that the API allows for them, by its rules alone: at most so many rows
 * or people a call, one person a call where there is no list. Log-ins are not counted.
 */
const { jobcanBound } = require('../../demo/scenarios/crowdlog/bound');
const { calendar } = require('../../test/simulators/shared');

/** Jobcan: rows of a page, and people asked for in one list. https://ssl.jobcan.jp/ (published part of the reference) */
const PAGE = 100;
/** LINE: people in one multicast. https://developers.line.biz/en/reference/messaging-api/#send-multicast-message */
const MULTICAST = 500;

/** kaonavi: a task is looked at until it has ended, which the simulator's has at the third look. */
const LOOKS = 3;

/** CrowdLog: a list of projects is over at an empty page, as its one known client reads it. */
const crowdlogPages = (rows) => Math.ceil(rows / PAGE) + 1;
/** Paths that a simulated CrowdLog has; nobody has published any. */
const CROWDLOG_WRITE = '/attendances/{employeeCode}/{date}';
const CROWDLOG_READ = '/attendances?from={startDate}&to={endDate}';

/** Half an hour ago, not before the day began. */
function halfAnHourAgo() {
	const minute = Math.max(0, calendar.minuteOfDay(new Date()) - 30);
	const two = (number) => String(number).padStart(2, '0');
	return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
const today = () => calendar.today(new Date());
const pagesOf = (rows) => Math.floor(rows / PAGE) + 1;
const byId = (value) => ({ __rl: true, mode: 'id', value });
const text = (words) => ({ messages: { message: [{ type: 'text', text: words }] } });
const everybody = ({ jobcan }) => [...jobcan.company.employees.values()];

/** `least` gets the number of people and what `prepare` answered; `why` stands in the table. */
const CASES = [
	{
		name: 'a punch and its answer, one event',
		people: 1,
		run: async ({ jobcan, line, run }) => {
			const [{ id }] = everybody({ jobcan });
			const user = line.user(line.users[0].userId);
			const { replyToken, source, timestamp } = user.says('打刻');
			await run('jobcan', {
				...{ resource: 'punch', operation: 'register', kind: 'in', simplify: false },
				...{ employee: byId(String(id)), time: new Date(timestamp).toISOString() },
				...{ workingDay: '', groupId: '' },
			});
			await run('line', {
				...{ resource: 'message', operation: 'replyElsePush', replyToken, to: source.userId },
				...text('打刻しました!'),
			});
		},
		least: () => 2,
		why: 'the punch, the reply',
	},
	{
		name: "a day's punches of everybody",
		people: 1000,
		prepare: ({ jobcan }) => {
			const people = everybody({ jobcan });
			for (const { code: employeeCode } of people) {
				for (const [kind, time] of [
					['work_start', '09:00'],
					['work_end', '18:00'],
				]) {
					jobcan.addPunch({ employeeCode, date: today(), kind, time });
				}
			}
			return { rows: people.length * 2 };
		},
		run: async ({ run }) => {
			const days = { startDate: today(), endDate: today(), returnAll: true };
			return await run('jobcan', { resource: 'punch', operation: 'getMany', ...days });
		},
		items: (_, { rows }) => rows,
		least: (people, { rows }) => pagesOf(rows) + pagesOf(people),
		why: '100 punches a page; the staff codes, 100 people a page',
	},
	{
		name: 'everybody',
		people: 1000,
		run: async ({ run }) =>
			await run('jobcan', { resource: 'employee', operation: 'getMany', returnAll: true }),
		items: (people) => people,
		least: pagesOf,
		why: '100 people a page',
	},
	{
		name: "today's figures, refreshed, of one person",
		people: 1,
		run: async ({ jobcan, run }) => {
			const [{ id }] = everybody({ jobcan });
			return await run('jobcan', {
				...{ resource: 'dailySummary', operation: 'refreshAndGet', simplify: false },
				...{ employee: byId(String(id)), startDate: today(), endDate: today() },
			});
		},
		items: () => 1,
		least: () => 2,
		why: 'the refresh, the figures',
	},
	{
		name: 'a message to everybody, one item each',
		people: 1200,
		run: async ({ line, run }) =>
			await run(
				'line',
				{
					resource: 'message',
					operation: 'multicast',
					userIds: '={{ $json.id }}',
					...text('お知らせ'),
				},
				line.users.map(({ userId }) => ({ id: userId })),
			),
		least: (people) => Math.ceil(people / MULTICAST),
		why: '500 people a call',
	},
	{
		name: 'poll of Late, the first of a day',
		people: 100,
		prepare: ({ jobcan }) => {
			for (const { code } of everybody({ jobcan })) {
				jobcan.setShift(code, today(), { start: halfAnHourAgo(), end: '23:59' });
			}
			return {};
		},
		run: async ({ poll }) => {
			await poll({ event: 'late' });
		},
		least: (people) => pagesOf(people) + people + 1,
		why: 'the people, the shifts one person a call, the punches',
	},
	{
		name: "a day's attendance of everybody",
		people: 1000,
		prepare: ({ jobcan }) => {
			const people = everybody({ jobcan });
			for (const { code: employeeCode } of people) {
				jobcan.addPunch({ employeeCode, date: today(), kind: 'work_start', time: '09:00' });
				jobcan.addPunch({ employeeCode, date: today(), kind: 'work_end', time: '18:00' });
			}
			return { rows: people.length * 2 };
		},
		run: async ({ run }) => {
			const days = { startDate: today(), endDate: today(), figures: 'none' };
			return await run('jobcan', { resource: 'attendance', operation: 'getMany', ...days });
		},
		items: (people) => people,
		least: (people, { rows }) => pagesOf(rows) + pagesOf(people),
		why: '100 punches a page; the staff codes, 100 people a page',
	},
	{
		name: "40 days' attendance and figures of everybody",
		people: 1000,
		prepare: ({ jobcan }) => {
			const end = calendar.addDays(today(), -1);
			const start = calendar.addDays(end, -39);
			const records = jobcan.seedDays({ from: start, to: end, shifts: false });
			return { start, end, records, least: jobcanBound(jobcan, calendar.daysOf(start, end)) };
		},
		run: async ({ run }, { start, end }) => {
			const days = { startDate: start, endDate: end, figures: 'refreshed' };
			return await run('jobcan', { resource: 'attendance', operation: 'getMany', ...days });
		},
		items: (_, { records }) => records,
		least: (_, { least }) => least,
		why: 'the staff codes once; per day the punches and the figures, 100 a page',
	},
	{
		name: 'CrowdLog, all projects',
		people: 1,
		run: async ({ run }) =>
			await run('crowdlog', { resource: 'project', operation: 'getMany', returnAll: true }),
		items: () => 200,
		least: () => crowdlogPages(200),
		why: '100 projects a page, until a page is empty',
	},
	{
		name: 'CrowdLog, all members',
		people: 1000,
		run: async ({ run }) =>
			await run('crowdlog', { resource: 'member', operation: 'getMany', returnAll: true }),
		items: (people) => people,
		least: crowdlogPages,
		why: '100 members a page, until a page is empty',
	},
	{
		name: 'CrowdLog, attendance of a day, of which one in twenty has changed',
		people: 1000,
		prepare: ({ crowdlog }) => {
			for (const { code } of crowdlog.members) {
				crowdlog.setAttendance(code, today(), { start: '09:00', end: '18:00', breaks: [] });
			}
			return {};
		},
		run: async ({ crowdlog, run }) =>
			await run(
				'crowdlog',
				{
					...{ resource: 'attendance', operation: 'sync', method: 'PUT' },
					...{ path: CROWDLOG_WRITE, readPath: CROWDLOG_READ },
				},
				crowdlog.members.map(({ code }, index) => ({
					...{ employeeCode: code, date: today(), breaks: [] },
					clockIn: `${today()}T09:${index % 20 === 0 ? 15 : '00'}:00+09:00`,
					clockOut: `${today()}T18:00:00+09:00`,
				})),
			),
		items: (people) => people,
		least: (people) => crowdlogPages(people) + people / 20,
		why: 'the day, 100 rows a page until one is empty; one write per change',
	},
	{
		name: 'kaonavi, members of which one in twenty has changed',
		people: 1000,
		run: async ({ kaonavi, run }) =>
			await run(
				'kaonavi',
				{ resource: 'member', operation: 'sync' },
				kaonavi.members().map(({ code, mail }, index) => ({
					...{ employeeCode: code, email: index % 20 === 0 ? `new${mail}` : mail },
				})),
			),
		items: (people) => people,
		least: () => 2 + 1 + LOOKS,
		why: 'layout and members, one update of all of them, its task',
	},
	{
		name: 'kaonavi, a sheet of which one record in twenty has changed',
		people: 1000,
		run: async ({ kaonavi, run }) =>
			await run(
				'kaonavi',
				{
					...{ resource: 'sheet', operation: 'sync' },
					sheet: { __rl: true, mode: 'name', value: '本人情報' },
					mapping: { mapping: [{ from: 'phone', to: '電話番号', key: false }] },
				},
				kaonavi.members().map(({ code }, index) => {
					const [{ 電話番号: phone }] = kaonavi.records(1, code);
					return { employeeCode: code, phone: index % 20 === 0 ? '03-0000-9999' : phone };
				}),
			),
		items: (people) => people,
		least: () => 3 + 1 + LOOKS,
		why: 'layout, members and records, one update of all of them, its task',
	},
];

module.exports = { CASES };
