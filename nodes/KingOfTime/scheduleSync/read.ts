import type { Shift } from '../../shared/records';
import { shiftKey } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Day } from '../../shared/time/jst';
import { type DayQuery, getDailySchedules, getDailyWorkings, getTimeRecords } from '../client';
import { toShift } from '../records';
import type { EmployeeBook, Session } from '../session';
import type { KotHolidays, KotSchedule } from '../wire';
import { scheduleReasons } from './reasons';
import type { Scope } from './scope';

export interface CurrentSchedules {
	/** Days with planned times. */
	readonly shifts: ReadonlyMap<string, Shift>;
	/** Days that must be left alone, and why. */
	readonly blocked: ReadonlyMap<string, Reason>;
}

/** One division narrows the lists on the vendor's side; several cannot be asked for in one call. */
function queryOf({ divisions }: Scope): DayQuery {
	const [division] = divisions;
	return divisions.size === 1 ? { division, ondivision: true } : {};
}

/** The planned days in scope, one call per 62 days; days with leave are blocked, whatever is planned on them. */
export async function readSchedules(
	{ http, product }: Session,
	book: EmployeeBook,
	scope: Scope,
): Promise<CurrentSchedules> {
	const shifts = new Map<string, Shift>();
	const blocked = new Map<string, Reason>();
	for (const row of await getDailySchedules(http, scope.range, queryOf(scope))) {
		const employee = book.byKey(row.employeeKey);
		if (!employee || !isInScope(employee.divisionCode, scope)) continue;
		const { code: employeeCode } = employee;
		const current = toShift(row, employeeCode);
		const key = shiftKey({ employeeCode, date: row.date });
		if (current?.start !== undefined || current?.end !== undefined) shifts.set(key, current);
		const leave = leaveName(row);
		if (leave === undefined) continue;
		blocked.set(
			key,
			scheduleReasons.leaveInTarget({ employeeCode, date: row.date, leave, vendor: product.name }),
		);
	}
	return { shifts, blocked };
}

/** Days that already have time records, or are closed: the vendors' own link leaves them alone, too. */
export async function readActuals(
	{ http, product }: Session,
	book: EmployeeBook,
	scope: Scope,
): Promise<ReadonlyMap<string, Reason>> {
	const blocked = new Map<string, Reason>();
	const block = (employeeKey: string, date: Day, because: typeof scheduleReasons.dayClosed) => {
		const employeeCode = book.byKey(employeeKey)?.code;
		if (employeeCode === undefined) return;
		blocked.set(
			shiftKey({ employeeCode, date }),
			because({ employeeCode, date, vendor: product.name }),
		);
	};
	for (const { employeeKey, date, timeRecord } of await getTimeRecords(
		http,
		scope.range,
		queryOf(scope),
	)) {
		if (timeRecord?.length) block(employeeKey, date, scheduleReasons.hasTimeRecords);
	}
	for (const row of await getDailyWorkings(http, scope.range, queryOf(scope))) {
		if (row.isClosing) block(row.employeeKey, row.date, scheduleReasons.dayClosed);
	}
	return blocked;
}

function isInScope(divisionCode: string | undefined, { divisions }: Scope): boolean {
	return divisions.size === 0 || divisions.has(divisionCode ?? '');
}

function leaveName({ holidaysObtained }: KotSchedule): string | undefined {
	const {
		fulltimeHoliday,
		halfdayHolidays = [],
		hourHolidays = [],
	}: KotHolidays = holidaysObtained ?? {};
	const [leave] = [fulltimeHoliday, ...halfdayHolidays, ...hourHolidays].filter(
		(one) => one !== undefined,
	);
	return leave && (leave.name ?? String(leave.code ?? ''));
}
