import type { Reason } from '../../shared/reasons/reason';
import { type Attendance, nameOf, pairPunches } from '../../shared/records';
import { operationReasons as say } from '../operationReasons';
import { punchKindOf, toAttendance } from '../records';
import type { KotDailyWorking, KotTimeRecord, KotTimeRecordDay } from '../wire';

/** What two lists say of one person and working day. */
export interface DayParts {
	readonly employeeCode: string;
	readonly date: string;
	readonly punches: readonly KotTimeRecord[];
	/** Absent if the totals were not read, or say nothing of the day. */
	readonly totals?: KotDailyWorking;
}

/** A day as a record, or the reasons why its punches make none. */
export interface JoinedDay {
	readonly record: Attendance;
	readonly problems: readonly Reason[];
}

type DayRow = KotTimeRecordDay | KotDailyWorking;

/** Joins both lists by person and working day; several rows of punches for one day are one. */
export function joinDays(
	records: readonly KotTimeRecordDay[],
	totals: readonly KotDailyWorking[],
	codeOf: (row: DayRow) => string,
): DayParts[] {
	const days = new Map<string, DayParts>();
	const add = (row: DayRow, more: (known: DayParts) => Partial<DayParts>) => {
		const key = `${row.date} ${row.employeeKey}`;
		const { date } = row;
		const known = days.get(key) ?? { employeeCode: codeOf(row), date, punches: [] };
		days.set(key, { ...known, ...more(known) });
	};
	for (const row of records)
		add(row, ({ punches }) => ({ punches: [...punches, ...(row.timeRecord ?? [])] }));
	for (const row of totals) add(row, () => ({ totals: row }));
	return [...days.values()].sort(byDayAndCode);
}

/**
 * Attendance of one day: times out of the punches, the rest out of the totals. Undefined for a day about which there is
 * nothing to say. A day marked as エラー勤務 is a problem even if its punches make pairs.
 */
export function attendanceOf({
	employeeCode,
	date,
	punches,
	totals,
}: DayParts): JoinedDay | undefined {
	const label = nameOf(employeeCode, date);
	const told = totals ? toAttendance(totals, employeeCode) : { employeeCode, date };
	const { problems, ...times } = pairPunches(
		punches.map(({ time, code }) => ({ time, kind: punchKindOf(code) ?? code })),
		label,
	);
	if (problems.length === 0 && totals?.isError) problems.push(say.errorDay({ record: label }));
	const isEmpty = punches.length === 0 && !told.workMinutes && told.leave === undefined;
	if (isEmpty && problems.length === 0) return undefined;
	return { record: { ...told, ...times }, problems };
}

function byDayAndCode(a: DayParts, b: DayParts): number {
	return a.date.localeCompare(b.date) || a.employeeCode.localeCompare(b.employeeCode);
}
