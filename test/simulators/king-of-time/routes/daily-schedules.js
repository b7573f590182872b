const { assignmentAt, hasResignedBy } = require('../employment');
const { calendar } = require('../../shared');
const { checkedMonth } = require('../day-range');
const { createScheduleWrites } = require('../schedule-writes');
const { dayKey } = require('../company');
const { dayListRoutes } = require('../day-lists');
const { divisionFilter } = require('../query');
const { laborCost } = require('../cost');
const { plannedMinutes, scheduleView } = require('../schedules');

/**
 * Schedules (スケジュール): reads [B], writes and costs see section 3.14 and 3.15 of the vendor
 * page [D].
 */
module.exports = function scheduleRoutes(world) {
	const { company, clock, options } = world;
	const writes = createScheduleWrites(world);
	const scheduleOn = (employee, date) => company.schedules.get(dayKey(employee.key, date));

	function row(employee, date) {
		const schedule = scheduleOn(employee, date);
		if (!schedule && !options.emptyRows.schedules) return undefined;
		return scheduleView(company, employee, date, schedule);
	}

	function cost(employee, date) {
		const { typeCode } = assignmentAt(employee, date);
		const minutes = plannedMinutes(scheduleOn(employee, date));
		return { date, employeeKey: employee.key, ...laborCost(company, typeCode, minutes) };
	}

	function monthlyCost({ params, query }) {
		const month = checkedMonth(params.month, clock);
		const { division } = divisionFilter(query, company);
		const [days, startDate] = [calendar.daysOfMonth(month), `${month}-01`];
		const rows = [...company.employees.values()]
			.filter((employee) => !hasResignedBy(employee, startDate))
			.filter((one) => !division || assignmentAt(one, days.at(-1)).divisionCode === division)
			.map((employee) => {
				const planned = days.map((date) => plannedMinutes(scheduleOn(employee, date)));
				const minutes = planned.reduce((sum, part) => sum + part, 0);
				const { typeCode } = assignmentAt(employee, days.at(-1));
				return {
					year: month.slice(0, 4),
					month: month.slice(5),
					employeeKey: employee.key,
					startDate,
					endDate: days.at(-1),
					...laborCost(company, typeCode, minutes, planned.filter(Boolean).length),
				};
			});
		return { status: 200, json: rows };
	}

	return {
		...dayListRoutes({ world, path: '/daily-schedules', name: 'dailySchedules', build: row }),
		...dayListRoutes({
			world,
			path: '/daily-schedules/cost',
			name: 'dailySchedules',
			build: cost,
		}),
		'GET /monthly-schedules/cost/:month': monthlyCost,
		'PUT /daily-schedules/:employeeKey/:date': (request) => {
			const { employee, date, schedule } = writes.put(request);
			return {
				status: options.scheduleStatus.put,
				json: scheduleView(company, employee, date, schedule),
			};
		},
		'DELETE /daily-schedules/:employeeKey/:date': (request) => {
			writes.remove(request);
			return { status: options.scheduleStatus.delete };
		},
	};
};
