const { calendar, workingDayAt } = require('../../shared');
const { dayOf } = require('../company');
const { GROUPS, PUNCH_KINDS, VACATION_TYPES } = require('../masters');
const { dateOf, employeeOf } = require('../query');
const { refuse } = require('../refusals');

const PUNCH_TIME = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\+09:00$/;

/**
 * The two endpoints that nobody has published: registering a punch (apiStamp) and the remaining
 * leave. ASSUMED from end to end; method, path and body keys are the option `unverified`.
 */
function assumedRoutes({ company, options }) {
	const { register, leaveBalance } = options.unverified;

	function postPunch({ params, body = {} }) {
		const { fields } = register;
		const employee = employeeOf(company, {
			employeeId: params.employeeId ?? String(body[fields.employee] ?? ''),
		});
		const given = punchOf(body, employee);
		const date = body[fields.date] ?? workingDayAt(new Date(given.time), options.dayChangeTime);
		const { punches } = dayOf(company, employee.id, dateOf(date, fields.date));
		const there = punches.find(
			({ kind, time }) =>
				[undefined, kind].includes(given.kind) && Date.parse(time) === Date.parse(given.time),
		);
		const punch = { ...given, kind: given.kind ?? toggled(punches) };
		if (there && register.onRepeat === 'refuse') refuse('conflict', fields.time);
		const doubles = !there || register.onRepeat === 'add';
		if (doubles) punches.push(punch);
		return { status: doubles ? register.status : 200, json: answerOf(employee, punch) };
	}

	function punchOf(body, employee) {
		const { kind, time, group } = register.fields;
		const required = register.withoutKind === 'toggle' ? [time] : [kind, time];
		for (const name of required) if (body[name] === undefined) refuse('required', name);
		if (![undefined, ...PUNCH_KINDS].includes(body[kind])) refuse('value', kind);
		const isTime = PUNCH_TIME.test(body[time]) && calendar.isDate(body[time].slice(0, 10));
		if (!isTime) refuse('value', time);
		const groupId = body[group] ?? employee.mainGroup;
		if (!GROUPS.includes(groupId)) refuse('value', group);
		return { kind: body[kind], time: body[time], groupId };
	}

	/** Who has come and not gone goes. */
	const toggled = (punches) =>
		punches.findLast(({ kind }) => kind.startsWith('work_'))?.kind === 'work_start'
			? 'work_end'
			: 'work_start';

	const answerOf = ({ id }, { kind, time, groupId }) => ({
		employee_id: id,
		[register.fields.kind]: kind,
		[register.fields.time]: time,
		[register.fields.group]: groupId,
	});

	function remainingDays({ params, query }) {
		const { id } = employeeOf(company, params);
		const wanted = query.vacation_type ?? 'paid';
		if (!VACATION_TYPES.includes(wanted)) refuse('value', 'vacation_type');
		const total = (list) =>
			list.reduce((sum, { type, days }) => sum + (type === wanted ? days : 0), 0);
		const days = total(company.leaveGrants.get(id)) - total(company.leaveUses.get(id));
		return {
			status: 200,
			json: { remain_days: [{ vacation_type: wanted, remain_days: { days } }] },
		};
	}

	const routeOf = (setting, handler, more) =>
		setting
			? { [`${setting.method} ${setting.path}`]: { scope: setting.scope, ...more, handler } }
			: {};
	return {
		...routeOf(register, postPunch),
		...routeOf(leaveBalance, remainingDays, { feature: 'leave' }),
	};
}

module.exports = { assumedRoutes };
