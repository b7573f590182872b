import { type Attendance, quoted, recordReasons } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import {
	type DayTimes,
	clockText,
	MINUTES_PER_DAY,
	minutesOn,
	spansOf,
	workedMinutes,
} from './minutes';
import { dayReasons } from './reasons';
import { roundTimes } from './rounding';
import { dayKey, type DayRules } from './rules';

export interface Verdict {
	readonly action: 'skip' | 'failed';
	readonly reason: Reason;
}

/** What becomes of a clean record: its times for CrowdLog, or why there are none. */
export type Judged =
	| { readonly verdict: Verdict; readonly times?: undefined }
	| {
			readonly verdict?: undefined;
			/** As the source has them, whole minutes. */
			readonly times: DayTimes;
			/** As CrowdLog gets them: the same, unless rounding was asked for. */
			readonly written: DayTimes;
			/** What is not taken over although the day is. */
			readonly remark?: Reason;
	  };

const failed = (reason: Reason): Judged => ({ verdict: { action: 'failed', reason } });
const skip = (reason: Reason): Judged => ({ verdict: { action: 'skip', reason } });

/** Judges a record that is clean by itself; `record` is its label. */
export function judge(day: Attendance, record: string, rules: DayRules): Judged {
	const { date, clockIn, clockOut, breaks, leave, workMinutes } = day;
	const stranger = strangerReason(day, record, rules);
	if (stranger) return failed(stranger);
	if (workMinutes !== undefined && workMinutes > MINUTES_PER_DAY)
		return failed(dayReasons.tooManyMinutes({ record, minutes: workMinutes }));
	// Work without its times is no day off: it must not slip through as one.
	if (clockIn === undefined && clockOut === undefined && !workMinutes) {
		return skip(
			leave === undefined
				? dayReasons.noTimes({ record })
				: dayReasons.leaveNotWritten({ record, leave }),
		);
	}
	if (clockIn === undefined) return failed(recordReasons.missing({ record, field: 'clockIn' }));
	if (clockOut === undefined) return failed(recordReasons.missing({ record, field: 'clockOut' }));

	const told: DayTimes = {
		start: minutesOn(date, clockIn),
		end: minutesOn(date, clockOut),
		...(breaks && { breaks: spansOf(date, breaks) }),
	};
	const times = withGrantedBreaks(told, workMinutes, rules);
	const refused = timesReason(times, workMinutes, record);
	if (refused) return failed(refused);
	const written = roundTimes(times, rules.rounding, rules.unitMinutes);
	const said = { record, start: clockText(times.start), end: clockText(times.end) };
	if (!isSound(written))
		return failed(dayReasons.lostByRounding({ ...said, unit: rules.unitMinutes }));
	if (written.end >= MINUTES_PER_DAY && !rules.over24)
		return failed(dayReasons.afterMidnight(said));
	const remark =
		leave === undefined ? undefined : dayReasons.partLeaveNotWritten({ record, leave });
	return { times, written, ...(remark && { remark }) };
}

/** Why the day must be left alone in CrowdLog, whatever the record says. */
export function blockedReason(
	day: Pick<Attendance, 'employeeCode' | 'date'>,
	record: string,
	{ closingDate, applied }: Pick<DayRules, 'closingDate' | 'applied'>,
): Reason | undefined {
	if (closingDate !== undefined && day.date <= closingDate)
		return dayReasons.onClosedDay({ record, closingDate });
	return applied.has(dayKey(day)) ? dayReasons.applied({ record }) : undefined;
}

function strangerReason({ employeeCode }: Attendance, record: string, { members }: DayRules) {
	const match = members?.find(employeeCode);
	if (match === undefined || match.kind === 'match') return undefined;
	if (match.kind === 'unknown') return recordReasons.unknownCode({ record, employeeCode });
	const near = quoted(match.near);
	return recordReasons.nearMissCode({ record, employeeCode, near });
}

/** Breaks without their times would be lost by an overwriting import; what is no break is no reason to refuse. */
function timesReason(times: DayTimes, workMinutes: number | undefined, record: string) {
	const { start, end, breaks } = times;
	if (start >= end)
		return dayReasons.lessThanMinute({ record, start: clockText(start), end: clockText(end) });
	const present = end - start;
	return breaks === undefined && workMinutes !== undefined && workMinutes < present
		? dayReasons.breakTimesUnknown({ record, worked: workMinutes, present })
		: undefined;
}

/**
 * A day whose breaks are not told gets those that the user has named, if they explain its minutes of work to the minute: then
 * they are what the attendance system has granted. Otherwise it stays as it is.
 */
function withGrantedBreaks(
	times: DayTimes,
	workMinutes: number | undefined,
	{ grantedBreaks = [] }: DayRules,
): DayTimes {
	if (times.breaks !== undefined || workMinutes === undefined) return times;
	const breaks = grantedBreaks.filter(({ start, end }) => start >= times.start && end <= times.end);
	const explained = { ...times, breaks };
	return breaks.length > 0 && workedMinutes(explained) === workMinutes ? explained : times;
}

/** Not empty, at most a day, breaks inside and one after the other. */
function isSound(times: DayTimes): boolean {
	const { start, end, breaks = [] } = times;
	let free = start;
	for (const pause of breaks) {
		if (pause.start < free || pause.end > end || pause.start >= pause.end) return false;
		free = pause.end;
	}
	return start < end && end - start <= MINUTES_PER_DAY && workedMinutes(times) >= 0;
}
