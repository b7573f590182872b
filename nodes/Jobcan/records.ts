import type {
	Attendance,
	Employee,
	MonthlyAttendance,
	Punch,
	PunchKind,
	Shift,
} from '../shared/records';
import { isBlank, nameOf } from '../shared/records';
import { sentence } from '../shared/reasons/reason';
import type { DateRange } from '../shared/time/dateRange';
import { compact } from '../shared/records/compact';
import { type Day, readDay } from '../shared/time/jst';
import { jobcanReasons } from './reasons';
import { codeOf } from './people';
import { instantOn, readShiftTimes } from './shiftTimes';
import { type FieldNames, PUNCH_WORDS } from './vendor';
import type * as Jobcan from './wire';

/** Between the vendor's shapes and the vocabulary. What is absent there is absent here. */

/** Whom a record is about: by staff code; who has none is named by Jobcan's number, so that nobody is mixed up. */
export interface Whom {
	readonly employeeCode?: string;
	readonly employeeId?: number;
}

export function whom(employee: Jobcan.JobcanEmployee, fields: FieldNames): Whom {
	const employeeCode = codeOf(employee, fields);
	return employeeCode === undefined ? { employeeId: employee.id } : { employeeCode };
}

/** A record as it is put out: without a staff code it carries `employeeId`, and downstream checks say what is missing. */
export type Named<R> = Omit<R, 'employeeCode'> & Whom;

const KIND_BY_WORD: ReadonlyMap<unknown, PunchKind> = new Map(
	Object.entries(PUNCH_WORDS).map(([kind, word]) => [word, kind as PunchKind]),
);

/** `today`: whether somebody has already come or gone is seen from a day. */
export function toEmployee(
	from: Jobcan.JobcanEmployee,
	fields: FieldNames,
	today: Day,
): Named<Employee> {
	const retired = from[fields.retiredDay];
	const [hiredDate, retiredDate] = [readDay(from.entered_day), readDay(retired)];
	return compact({
		...whom(from, fields),
		lastName: from.last_name,
		firstName: from.first_name,
		email: asText(from[fields.email]),
		hiredDate,
		retiredDate,
		status: statusOn(today, hiredDate, retiredDate, retired !== undefined),
		divisionCode: asCode(from.main_group),
		employmentTypeCode: asCode(from.work_kind),
	});
}

/** Without a known field for the day of leaving nobody can be called active. */
function statusOn(
	today: Day,
	hired?: Day,
	retired?: Day,
	tellsLeaving = false,
): Employee['status'] {
	if (retired !== undefined && retired < today) return 'retired';
	if (hired !== undefined && hired > today) return 'joining';
	return tellsLeaving ? 'active' : undefined;
}

/** `date`: the business date that was asked for; it is never taken from the time stamp. */
export function toPunch(
	from: Jobcan.JobcanAdit,
	of: Whom,
	date: Day,
	{ punchTime, punchKind }: FieldNames,
): Named<Punch> {
	return compact({
		...of,
		time: instantOn(date, from[punchTime]) as string,
		kind: KIND_BY_WORD.get(from[punchKind]),
		date,
		divisionCode: asCode(from.group_id),
	});
}

/** Minutes stay minutes. `pending`: a refresh is under way, so the figures are not final. */
export function toAttendance(
	from: Jobcan.JobcanDailySummary,
	of: Whom,
	pending: boolean,
): Named<Attendance> & { pending?: true } {
	return compact({
		...of,
		date: from.date,
		workMinutes: from.work,
		...(pending && { pending: true as const }),
	});
}

/** The totals of a period, under the month that the caller gives it. */
export function toMonth(
	from: Jobcan.JobcanMonthlySummary,
	of: Whom,
	month: string,
	{ start, end }: DateRange,
): Named<MonthlyAttendance> {
	return compact({ ...of, month, startDate: start, endDate: end, workMinutes: from.work?.all });
}

/** A business month of the work rule alerts. `overLimitMinutes`: what lies above the limit of the alert. */
export function toAlertMonth(from: Jobcan.JobcanWorkTimeResult, of: Whom) {
	return compact({
		...of,
		month: `${from.year}-${String(from.month.month_no).padStart(2, '0')}`,
		startDate: from.month.from,
		endDate: from.month.to,
		workMinutes: from.work,
		lateNightMinutes: from.night_work,
		holidayWorkMinutes: from.holiday_work,
		alertId: from.alert_id,
		overLimitMinutes: from.setting_work_over,
	});
}

/** One record per block of the day; a block that cannot be read says so in `unread`. */
export function toShifts(
	{ date, shifts = [] }: Jobcan.JobcanShiftDay,
	of: Whom,
): Array<Named<Shift>> {
	return shifts.map(({ start, end }) => {
		const times = readShiftTimes(date, start, end);
		if (times) return { ...of, date, ...times };
		const record = nameOf(of.employeeCode ?? of.employeeId, date);
		const reason = jobcanReasons.shiftUnreadable({ record, start: `${start}`, end: `${end}` });
		return { ...of, date, unread: sentence(reason, 'en') };
	});
}

const asText = (value: unknown) => (isBlank(value) ? undefined : String(value));

const asCode = (value: unknown) =>
	value === undefined || value === null ? undefined : String(value);
