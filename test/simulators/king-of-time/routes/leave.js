const { calendar } = require('../../shared');
const { assignmentAt, hasResignedBy } = require('../employment');
const { additionalFields, presentEmployees } = require('../query');
const { checkedMonth } = require('../day-range');
const { dayKey } = require('../company');
const { refuse } = require('../refusals');

/** Every employee is granted this much paid leave (有休) on the first day of the business year. */
const PAID_LEAVE = { code: 1, name: '有休', days: 20 };
const MONTH_END = 31;

/**
 * What is left of the leave, by month, and the ledger of a year [B]; both need the employment type
 * in the path.
 */
module.exports = function leaveRoutes({ company, clock }) {
	function employeesOfType(typeCode, date) {
		if (!company.workingTypes.has(typeCode)) refuse('workingType');
		return [...company.employees.values()].filter(
			(employee) =>
				!hasResignedBy(employee, date) && assignmentAt(employee, date).typeCode === typeCode,
		);
	}

	function presentFor(query) {
		const present = presentEmployees(company, calendar.today(clock.now()));
		return additionalFields(query).has('currentDateEmployee') ? present : () => undefined;
	}

	const leaveDays = (employee, start, end) =>
		calendar.daysOf(start, end).filter((date) => {
			const schedule = company.schedules.get(dayKey(employee.key, date));
			return schedule?.fulltimeHoliday?.code === PAID_LEAVE.code;
		});

	function remained({ params, query }) {
		const date = calendar.lastDayOf(checkedMonth(params.month, clock));
		const present = presentFor(query);
		const rows = employeesOfType(params.typeCode, date).map((employee) => {
			const taken = leaveDays(employee, yearStartOf(date), date).length;
			const { code, name, days } = PAID_LEAVE;
			return {
				date,
				closeDate: MONTH_END,
				employeeKey: employee.key,
				holidayRemained: [{ day: days - taken, minutes: 0, code, name }],
				currentDateEmployee: present(employee),
			};
		});
		return { status: 200, json: rows };
	}

	function yearly({ params, query }) {
		if (!/^\d{4}$/.test(params.year)) refuse('dateFormat');
		const startDate = `${params.year}-04-01`;
		const endDate = calendar.addDays(calendar.addYears(startDate, 1), -1);
		const present = presentFor(query);
		const employees = employeesOfType(params.typeCode, startDate).map((employee) => ({
			employeeKey: employee.key,
			holidays: [ledgerOf(leaveDays(employee, startDate, endDate), startDate, endDate)],
			currentDateEmployee: present(employee),
		}));
		return {
			status: 200,
			json: { year: params.year, startDate, endDate, closeDate: MONTH_END, employees },
		};
	}

	return {
		'GET /monthly-workings/holiday-remained/:typeCode/:month': remained,
		'GET /yearly-workings/holidays/:typeCode/:year': yearly,
	};
};

const yearStartOf = (date) =>
	date.slice(5) < '04-01' ? `${+date.slice(0, 4) - 1}-04-01` : `${date.slice(0, 4)}-04-01`;

function ledgerOf(taken, startDate, endDate) {
	const { code, name, days } = PAID_LEAVE;
	return {
		code,
		name,
		granted: [{ date: startDate, days, effectivePeriod: calendar.addYears(endDate, 1) }],
		obtained: taken.map((date) => ({ date, days: 1 })),
		remained: [{ date: endDate, days: days - taken.length }],
		expired: [],
	};
}
