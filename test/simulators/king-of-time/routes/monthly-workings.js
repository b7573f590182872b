const { calendar } = require('../../shared');
const { assignmentAt, hasResignedBy } = require('../employment');
const { attendanceOf } = require('../attendance');
const { additionalFields, divisionFilter, presentEmployees } = require('../query');
const { checkedMonth } = require('../day-range');
const { laborCost } = require('../cost');
const { monthOf } = require('../month');

/** Monthly totals and their cost [B]; without a month in the path it is this month. */
module.exports = function monthlyWorkingRoutes(world) {
	const { company, clock, options } = world;

	function monthly(build) {
		return ({ params, query }) => {
			const month = checkedMonth(params.month ?? calendar.today(clock.now()).slice(0, 7), clock);
			const fields = additionalFields(query);
			const { division } = divisionFilter(query, company);
			const [startDate, endDate] = [`${month}-01`, calendar.lastDayOf(month)];
			const present = presentEmployees(company, calendar.today(clock.now()));
			const rows = [...company.employees.values()]
				.filter((employee) => !hasResignedBy(employee, startDate))
				.filter((one) => !division || assignmentAt(one, endDate).divisionCode === division)
				.map((employee) => ({
					year: month.slice(0, 4),
					month: month.slice(5),
					employeeKey: employee.key,
					startDate,
					endDate,
					...build(employee, daysOf(employee, month), fields, endDate),
					currentDateEmployee: fields.has('currentDateEmployee') ? present(employee) : undefined,
				}));
			return { status: 200, json: rows };
		};
	}

	const daysOf = (employee, month) =>
		calendar
			.daysOfMonth(month)
			.filter((date) => !hasResignedBy(employee, date))
			.map((date) => ({ date, ...attendanceOf(world, employee, date) }));

	function cost(employee, days, _fields, endDate) {
		const minutes = days.reduce((sum, { totalWork }) => sum + totalWork, 0);
		const worked = days.filter(({ totalWork }) => totalWork > 0).length;
		return laborCost(company, assignmentAt(employee, endDate).typeCode, minutes, worked);
	}

	const totals = monthly((_employee, days, fields) =>
		monthOf(days, fields, options.workingDayCountName),
	);
	return {
		'GET /monthly-workings': totals,
		'GET /monthly-workings/:month': totals,
		'GET /monthly-workings/cost/:month': monthly(cost),
	};
};
