const { calendar } = require('../shared');
const { dayOf, knownDay } = require('./company');
const { HOLIDAY_TYPES, PUNCH_KINDS } = require('./masters');
const { createSeeding } = require('./seeding');

/** What a test does to the company behind the API's back, by staff code, and how it reads the truth. */
function createTestHelpers(world) {
	const { company, summaries } = world;

	/** The stored employee; a code that nobody has is a slip of the test, so it throws. */
	function employeeByCode(code) {
		const employee = company.employees.get(company.ids.get(code));
		if (!employee) throw new TypeError(`No employee has the staff code ${code}`);
		return employee;
	}
	const idOf = (code) => employeeByCode(code).id;
	const day = (code, date) => dayOf(company, idOf(code), date);

	/** The stored punches of a business date in the order of registration. */
	const punches = (code, date) => knownDay(company, idOf(code), date)?.punches ?? [];

	/**
	 * Adds a punch without touching the summary: `time` as 'HH:MM' or 'HH:MM:SS' of the business date
	 * ('25:10' is after midnight) or as a time stamp; `kind` work_start | work_end | rest_start |
	 * rest_end; `groupId` where it was made (default: the main group).
	 */
	function addPunch({ employeeCode, date, time, kind, groupId }) {
		if (!PUNCH_KINDS.includes(kind)) throw new TypeError(`No kind of punch ${kind}`);
		const employee = employeeByCode(employeeCode);
		const [, clockTime, seconds = ':00'] = /^(\d\d:\d\d)(:\d\d)?$/.exec(time) ?? [];
		const stamp = clockTime && calendar.stampOn(date, clockTime, { seconds: true });
		day(employeeCode, date).punches.push({
			kind,
			time: stamp ? stamp.replace(/:00\+/, `${seconds}+`) : time,
			groupId: groupId ?? employee.mainGroup,
		});
	}

	/** Registers the shifts of a day: `{ start, end }` as 'HH:MM', a list of them, or none. */
	function setShift(code, date, shifts = []) {
		day(code, date).shifts = [shifts].flat();
	}
	/** The usual week: `weekId` 1 = Monday … 7 = Sunday, `holidayType` 0 = working day. */
	function setDefaultShift(code, weekId, holidayType) {
		company.defaultShifts.get(idOf(code))[weekId - 1].holiday_type = holidayType;
	}

	/** Adds a selection remark (選択備考): `{ code, name }` of the selection, `remarkId` of the remark. */
	function addRemark(code, date, { code: selection, name, remarkId = 1 }) {
		day(code, date).remarks.push({
			remark_id: remarkId,
			remark_code: String(remarkId),
			selections: [{ selection_code: selection, selection_name: name }],
		});
	}

	/** Gives days of leave: `type` as the API's `vacation_type`. */
	function grantLeave(code, { days, type = 'paid' }) {
		company.leaveGrants.get(idOf(code)).push({ type, days });
	}
	/** Takes leave on a day by the number of a leave type (1 = a full day of paid leave). */
	function useLeave(code, date, { typeId = 1 } = {}) {
		const kind = HOLIDAY_TYPES.find((entry) => entry.holiday_type_id === typeId);
		if (!kind) throw new TypeError(`No leave type ${typeId}`);
		const { vacation_type: type, amount_use: days } = kind;
		company.leaveUses.get(idOf(code)).push({ date, typeId, type, days });
	}

	/** Adds a shift request (シフト申請) of a date; inner fields are the simulator's. */
	function addShiftRequest(code, date, { start, end, status = 'applying' }) {
		company.shiftRequests.get(idOf(code)).push({ date, start, end, status });
	}
	/** Adds an overtime request (残業申請) of a date; inner fields are the simulator's. */
	function addOvertimeRequest(code, date, { minutes, status = 'applying' }) {
		const request = { employee_id: idOf(code), over_work_date: date, minutes, status };
		company.overtimeRequests.get(idOf(code)).push(request);
	}

	return {
		...{ employeeByCode, punches, addPunch, setShift, setDefaultShift, addRemark },
		...{ grantLeave, useLeave, addShiftRequest, addOvertimeRequest },
		/** The saved figures of a day, `{ work, shift, shiftOver, night, over }` in minutes. */
		summaryOf: (code, date) => summaries.saved(idOf(code), date),
		/** What a finished refresh of this moment would save. */
		freshSummaryOf: (code, date) => summaries.fresh(idOf(code), date),
		/** Brings every saved figure up to date. */
		settleSummaries: summaries.settleAll,
		...createSeeding(world, { addPunch, setShift }),
	};
}

module.exports = { createTestHelpers };
