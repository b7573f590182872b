const { assignmentAt } = require('../employment');
const { attendanceOf, workdayName } = require('../attendance');
const { dayListRoutes } = require('../day-lists');
const { laborCost } = require('../cost');
const { holidaysView, workPlace } = require('../views');

/**
 * The computed day (日別勤怠) and its cost [B]. Clock times are not in here, as with the vendor.
 */
module.exports = function dailyWorkingRoutes(world) {
	const { company, options } = world;

	function working(employee, date) {
		const day = attendanceOf(world, employee, date);
		if (!options.emptyRows.workings && day.records.length === 0 && !day.schedule) return undefined;
		return {
			date,
			employeeKey: employee.key,
			...workPlace(company, day.place),
			isClosing: day.isClosing,
			isHelp: day.isHelp,
			isError: day.isError,
			workdayTypeName: day.schedule?.workDayTypeName ?? workdayName(date),
			assigned: day.assigned,
			unassigned: day.unassigned,
			overtime: day.overtime,
			lateNight: day.lateNight,
			lateNightUnassigned: day.lateNightUnassigned,
			lateNightOvertime: day.lateNightOvertime,
			breakTime: day.breakTime,
			late: day.late,
			earlyLeave: day.earlyLeave,
			totalWork: day.totalWork,
			holidaysObtained: holidaysView(day.schedule),
			discretionaryVacation: 0,
			customDailyWorkings: [],
		};
	}

	function cost(employee, date) {
		const day = attendanceOf(world, employee, date);
		if (!options.emptyRows.workings && day.records.length === 0) return undefined;
		const { typeCode } = assignmentAt(employee, date);
		return { date, employeeKey: employee.key, ...laborCost(company, typeCode, day.totalWork) };
	}

	return {
		...dayListRoutes({ world, path: '/daily-workings', name: 'dailyWorkings', build: working }),
		...dayListRoutes({ world, path: '/daily-workings/cost', name: 'dailyWorkings', build: cost }),
	};
};
