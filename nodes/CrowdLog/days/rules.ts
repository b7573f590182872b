import type { CodeBook } from '../../shared/records';
import type { Day } from '../../shared/time/jst';
import type { Span } from './minutes';
import type { Rounding } from './rounding';

/** By what a day of attendance is judged, as the user set it. */
export interface DayRules {
	/** The members' codes; absent: codes are not checked. */
	readonly members?: CodeBook;
	/** Days up to this one are closed (締め). */
	readonly closingDate?: Day;
	/** Keys of the days that are 申請済. */
	readonly applied: ReadonlySet<string>;
	readonly rounding: Rounding;
	readonly unitMinutes: number;
	/** Write times from midnight on as 24:00 and more; otherwise such a day is refused. */
	readonly over24: boolean;
	/** Breaks that the attendance system grants without punches: when they are. Absent: nobody has said. */
	readonly grantedBreaks?: readonly Span[];
}

/** Identity of a day: one person, one working day. */
export function dayKey({ employeeCode, date }: { employeeCode: string; date: Day }): string {
	return `${date} ${employeeCode}`;
}
