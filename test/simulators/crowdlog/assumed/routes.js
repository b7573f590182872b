const { calendar } = require('../../shared');
const { breaksOf, faultOf } = require('../times');

/** Calls that nobody has published. ASSUMED from end to end: the option `assumed` can name, move or remove each. */
function assumedRoutes(world) {
	const { members, workHours, attendanceList, attendanceWrite } = world.options.assumed;
	const list = (setting, handler) => (setting ? { [`GET ${setting.path}`]: handler } : {});
	return {
		...list(members, memberList(world)),
		...list(workHours, workHoursList(world)),
		...list(attendanceList, attendanceRows(world)),
		...(attendanceWrite
			? { [`${attendanceWrite.method} ${attendanceWrite.path}`]: writeAttendance(world) }
			: {}),
	};
}

/** The answer of a list: by pages, or all at once. */
function answer(setting, rows, request, pageOf) {
	const page = setting.paged ? pageOf(rows, request) : rows;
	return { status: 200, json: setting.list === '' ? page : { [setting.list]: page } };
}

function memberList({ company, options, pageOf }) {
	const setting = options.assumed.members;
	const { code, id, lastName, firstName, email } = setting.fields ?? {};
	const view = (member) => ({
		[id]: member.id,
		[code]: member.code ?? null,
		[lastName]: member.lastName,
		[firstName]: member.firstName,
		[email]: member.email,
	});
	return (request) => answer(setting, [...company.members.values()].map(view), request, pageOf);
}

/** Rows between two days, flattened once as long as nothing changes: a large company reads hundreds of pages. */
function createRows({ company, refuse }, setting, rowsOfDay) {
	let cached = { key: undefined, rows: [] };
	return ({ query }) => {
		const [from, to] = [setting.from, setting.to].map((name) => {
			if (query[name] === undefined) refuse('required', name);
			return calendar.isDate(query[name]) ? query[name] : refuse('value', name);
		});
		const key = [company.version, from, to].join();
		if (cached.key !== key) {
			const dates = calendar.daysOf(from, to);
			const codes = [...company.codes.keys()];
			const rows = codes.flatMap((code) => dates.flatMap((date) => rowsOfDay(code, date)));
			cached = { key, rows };
		}
		return cached.rows;
	};
}

function workHoursList(world) {
	const setting = world.options.assumed.workHours;
	const { code, date, time, project } = setting.fields ?? {};
	const factor = setting.unit === 'hours' ? 60 : 1;
	const rows = createRows(world, setting, (member, day) =>
		(world.company.workHours.get(member).get(day) ?? []).map((entry) => ({
			[code]: member,
			[date]: day,
			[time]: entry.minutes / factor,
			[project]: entry.project,
		})),
	);
	return (request) => answer(setting, rows(request), request, world.pageOf);
}

const textOf = (breaks) => breaks.map(({ start, end }) => `${start}-${end}`).join('/');

function attendanceRows(world) {
	const setting = world.options.assumed.attendanceList;
	const { code, date, start, end, breaks, status } = setting.fields ?? {};
	const rows = createRows(world, setting, (member, day) => {
		const stored = world.attendance.get(member, day);
		if (stored === undefined) return [];
		return {
			[code]: member,
			[date]: day,
			[start]: stored.start,
			[end]: stored.end,
			[breaks]: setting.breaks === 'list' ? stored.breaks : textOf(stored.breaks),
			[status]: stored.applied ? 'applied' : stored.status === '1' ? 'complete' : 'saved',
		};
	});
	return (request) => answer(setting, rows(request), request, world.pageOf);
}

/** Overwrites a day; breaks that are not named stay. */
function writeAttendance({ company, options, attendance, refuse }) {
	const { fields, status } = options.assumed.attendanceWrite;
	return ({ params, body = {} }) => {
		const member = params.memberId
			? company.members.get(Number(params.memberId))
			: company.codes.get(params.employeeCode);
		if (member === undefined) refuse('member');
		if (!calendar.isDate(params.date)) refuse('value', 'date');
		const before = attendance.get(member.code, params.date);
		const given = body[fields.breaks];
		const breaks = Array.isArray(given)
			? given
			: given === undefined
				? (before?.breaks ?? [])
				: breaksOf(given);
		const day = { start: body[fields.start], end: body[fields.end], breaks };
		const fault = faultOf(day, options.over24);
		if (fault) refuse('times', fault);
		const barred = attendance.barred(member.code, params.date);
		if (barred) refuse(barred);
		attendance.put(member.code, params.date, { ...before, ...day });
		return { status, json: { [fields.start]: day.start, [fields.end]: day.end } };
	};
}

module.exports = { assumedRoutes };
