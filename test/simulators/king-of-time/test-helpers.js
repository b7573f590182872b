const { calendar, createRandom, stableKey } = require('../shared');
const { dayKey } = require('./company');
const { timesOn } = require('./schedules');

/** Shifts that rotate where the caller names none; the last one is a night shift. */
const ROTATION = [
	{ start: '09:00', end: '18:00' },
	{ start: '07:00', end: '16:00' },
	{ start: '13:00', end: '22:00' },
	{ start: '22:00', end: '07:00' },
];

/** What a test does to the company behind the API's back, and how it reads the truth. */
function createTestHelpers({ company, options }) {
	/** The stored employee; a code that nobody has is a slip of the test, so it throws. */
	function employeeByCode(code) {
		const employee = company.employees.get(company.employeeKeys.get(code));
		if (!employee) throw new TypeError(`No employee has the code ${code}`);
		return employee;
	}
	const keyOf = (code, date) => dayKey(employeeByCode(code).key, date);

	/** The stored day, undefined where there is none. */
	const schedule = (code, date) => company.schedules.get(keyOf(code, date));
	/** The stored punches of a day in the order of registration. */
	const timeRecords = (code, date) => company.timeRecords.get(keyOf(code, date)) ?? [];

	/**
	 * Puts a schedule: `start`, `end` as 'HH:MM' of the working day (an end not later than the start
	 * is on the next day), further properties as the API names them; `leaveCode` for a whole day of
	 * leave.
	 */
	function setSchedule(code, date, { start, end, leaveCode, ...properties } = {}) {
		const times = start === undefined ? {} : timesOn(date, start, end);
		const leave = company.leaveKinds.get(String(leaveCode));
		if (leaveCode !== undefined && !leave) throw new TypeError(`No leave kind ${leaveCode}`);
		const stored = { scheduleTypeName: '通常勤務', ...times, ...properties };
		company.schedules.set(
			keyOf(code, date),
			leave ? { ...stored, fulltimeHoliday: leave } : stored,
		);
	}

	/**
	 * Fills a month. `codes`: whom (default: everybody), `days`: which dates (default: the whole
	 * month), `start`/`end` for all or else rotating shifts, `weekends`: whether Saturday and Sunday
	 * are worked. Returns the number of shifts.
	 */
	function seedSchedules({ month, codes, days, start, end, weekends = false }) {
		const random = createRandom(options.seed);
		const dates = (days ?? calendar.daysOfMonth(month)).filter(
			(date) => weekends || ![0, 6].includes(calendar.weekday(date)),
		);
		const people = codes ?? [...company.employeeKeys.keys()];
		for (const code of people) {
			for (const date of dates) {
				setSchedule(code, date, start === undefined ? random.pick(ROTATION) : { start, end });
			}
		}
		return people.length * dates.length;
	}

	/**
	 * Adds a punch: `time` as 'HH:MM' or 'HH:MM:SS' of the date ('25:10' is after midnight) or as a
	 * time stamp.
	 */
	function addTimeRecord({ employeeCode, date, time, code, ...properties }) {
		const key = keyOf(employeeCode, date);
		const [, clockTime, seconds = ':00'] = /^(\d\d:\d\d)(:\d\d)?$/.exec(time) ?? [];
		const stamp = clockTime && calendar.stampOn(date, clockTime, { seconds: true });
		const full = stamp ? stamp.replace(/:00\+/, `${seconds}+`) : time;
		if (!company.timeRecords.has(key)) company.timeRecords.set(key, []);
		company.timeRecords.get(key).push({ time: full, code: String(code), ...properties });
	}

	/** Closes a day (締め), or all the days of a month ('YYYY-MM'). */
	function closeDay(code, date) {
		const dates = calendar.isMonth(date) ? calendar.daysOfMonth(date) : [date];
		for (const day of dates) company.closings.add(keyOf(code, day));
	}
	const reopenDay = (code, date) => company.closings.delete(keyOf(code, date));
	/** Deducts minutes of break from a worked day for which nobody punched (自動休憩). */
	const grantBreak = (code, date, minutes) => company.grantedBreaks.set(keyOf(code, date), minutes);

	/**
	 * Adds a request (申請) of `kind` schedules | overtimes | timerecords and returns it; what is not
	 * given gets a plain value.
	 */
	function addRequest({ kind, employeeCode, date, ...properties }) {
		const employee = employeeByCode(employeeCode);
		const list = company.requests[kind];
		const request = {
			date,
			requestedDate: date,
			employeeKey: employee.key,
			requestKey: stableKey('request', kind, list.length),
			applicant: { type: 'employee', key: employee.key },
			status: 'applying',
			currentFlow: 1,
			flow: [{ level: 1, administratorKeys: [company.administrators[0].key] }],
			...properties,
		};
		list.push(request);
		return request;
	}

	return {
		...{ employeeByCode, schedule, timeRecords, setSchedule, seedSchedules },
		...{ addTimeRecord, closeDay, reopenDay, grantBreak, addRequest },
	};
}

module.exports = { createTestHelpers };
