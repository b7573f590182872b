import { DateTime } from 'luxon';
import type {
	Attendance,
	Employee,
	MonthlyAttendance,
	Punch,
	PunchKind,
	Shift,
} from '../shared/records';
import { compact } from '../shared/records/compact';
import { type Day, rewriteInstant } from '../shared/time/jst';
import { PUNCH_CODES } from './vendor';
import type * as Kot from './wire';

/** Between the vendor's shapes and the vocabulary. What is absent there is absent here. */

const PUNCH_KIND_BY_CODE = Object.fromEntries(
	Object.entries(PUNCH_CODES).map(([kind, code]) => [code, kind]),
) as Readonly<Record<string, PunchKind | undefined>>;

/** The word of the records for a code of 打刻種別; undefined for one that they do not have. */
export function punchKindOf(code: string | undefined): PunchKind | undefined {
	return code === undefined ? undefined : PUNCH_KIND_BY_CODE[code];
}

/** `today`: whether somebody has already come or gone is seen from a day. */
export function toEmployee(from: Kot.KotEmployee, today: Day): Employee {
	return compact({
		employeeCode: from.code,
		lastName: from.lastName,
		firstName: from.firstName,
		lastNameKana: from.lastNamePhonetics,
		firstNameKana: from.firstNamePhonetics,
		email: from.emailAddresses?.[0],
		gender: from.gender === 'male' || from.gender === 'female' ? from.gender : undefined,
		birthDate: from.birthDate,
		hiredDate: from.hiredDate,
		retiredDate: from.resignationDate,
		status: statusOn(today, from),
		divisionCode: from.divisionCode,
		divisionName: from.divisionName,
		employmentTypeCode: from.typeCode,
		employmentTypeName: from.typeName,
	});
}

function statusOn(today: Day, { hiredDate, resignationDate }: Kot.KotEmployee): Employee['status'] {
	if (resignationDate !== undefined && resignationDate < today) return 'retired';
	return hiredDate !== undefined && hiredDate > today ? 'joining' : 'active';
}

/** Only what the record holds: a blank field would be set to NULL by the vendor. */
export function fromEmployee(record: Partial<Employee>): Kot.KotEmployeeBody {
	return compact({
		code: record.employeeCode,
		lastName: record.lastName,
		firstName: record.firstName,
		lastNamePhonetics: record.lastNameKana,
		firstNamePhonetics: record.firstNameKana,
		emailAddresses: record.email === undefined ? undefined : [record.email],
		gender: record.gender,
		birthDate: record.birthDate,
		hiredDate: record.hiredDate,
		resignationDate: record.retiredDate,
		divisionCode: record.divisionCode,
		typeCode: record.employmentTypeCode,
	});
}

/** A day without planned times and without leave is no shift. */
export function toShift(from: Kot.KotSchedule, employeeCode: string): Shift | undefined {
	const leave = from.holidaysObtained?.fulltimeHoliday?.name;
	const [start, end] = [
		rewriteInstant(from.clockInSchedule),
		rewriteInstant(from.clockOutSchedule),
	];
	if (start === undefined && end === undefined && leave === undefined) return undefined;
	const breaks = from.startEndBreakSchedule?.map((pause) => ({
		start: rewriteInstant(pause.start) ?? pause.start,
		end: rewriteInstant(pause.end) ?? pause.end,
	}));
	const divisionCode = from.workPlaceDivisionCode;
	return compact({
		employeeCode,
		date: from.date,
		start,
		end,
		breaks: breaks?.length ? breaks : undefined,
		divisionCode,
		leave,
	});
}

/** `clockInSchedule` and `clockOutSchedule` only, as the vendors' own link does (出勤予定時刻・退勤予定時刻). */
export function fromShift({ start, end }: Pick<Shift, 'start' | 'end'>): Kot.KotScheduleBody {
	return compact({ clockInSchedule: toMinute(start), clockOutSchedule: toMinute(end) });
}

/** Every time except a punch is written without seconds: `2026-05-01T09:30+09:00`. */
export function toMinute(time: string | undefined): string | undefined {
	return rewriteInstant(time)?.replace(/:\d\d\+/, '+');
}

/** The wire drops seconds, so a source that has some must not look changed on every run. */
export function isSameMinute(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	return typeof a === 'string' && typeof b === 'string' && toMinute(a) === toMinute(b);
}

/** Punches of one person and day, in the order of their times: the vendor's order is not chronological. */
export function toPunches(day: Kot.KotTimeRecordDay, employeeCode: string): Punch[] {
	return (day.timeRecord ?? [])
		.map(({ time, code, divisionCode }) =>
			compact({
				employeeCode,
				time: rewriteInstant(time) ?? time,
				kind: punchKindOf(code),
				date: day.date,
				divisionCode,
			}),
		)
		.sort((a, b) => DateTime.fromISO(a.time).toMillis() - DateTime.fromISO(b.time).toMillis());
}

/** The totals of a day; its clock times are in the time records. */
export function toAttendance(from: Kot.KotDailyWorking, employeeCode: string): Attendance {
	return compact({
		employeeCode,
		date: from.date,
		workMinutes: from.totalWork,
		leave: from.holidaysObtained?.fulltimeHoliday?.name,
		closed: from.isClosing,
	});
}

export function toMonthlyAttendance(
	from: Kot.KotMonthlyWorking,
	employeeCode: string,
): MonthlyAttendance {
	const { holidayWork } = from;
	return compact({
		employeeCode,
		month: `${from.year}-${String(from.month).padStart(2, '0')}`,
		startDate: from.startDate,
		endDate: from.endDate,
		workDays: from.workingDayCount ?? from.workingdayCount,
		absentDays: from.absentdayCount,
		workMinutes: sum(from.assigned, from.unassigned, from.overtime),
		overtimeMinutes: from.overtime,
		lateNightMinutes: sum(from.night, from.nightUnassigned, from.nightOvertime),
		holidayWorkMinutes: holidayWork && sum(...Object.values(holidayWork)),
		lateMinutes: from.late,
		earlyLeaveMinutes: from.earlyLeave,
		leaves: from.holidaysObtained?.map(({ code, name, dayCount, minutes }) =>
			compact({
				code: code === undefined ? undefined : String(code),
				name,
				days: dayCount,
				minutes,
			}),
		),
		closed: from.isClosing,
	});
}

const sum = (...minutes: Array<number | undefined>) =>
	minutes.some((value) => value !== undefined)
		? minutes.reduce<number>((total, value) => total + (value ?? 0), 0)
		: undefined;
