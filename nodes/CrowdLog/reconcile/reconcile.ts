import {
	attendance,
	type Attendance,
	check,
	codeBook,
	type CodeBook,
	type Input,
	nameOf,
	recordReasons,
} from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { minutesOn, spansOf, workedMinutes } from '../days/minutes';
import { dayKey } from '../days/rules';
import { reconcileReasons as say } from './reasons';
import type { DayHours } from './workHours';

/** What CrowdLog shows: smile = equal, triangle = not equal, coffee = 全休. https://support.crowdlog.jp/knowledge/faq0004 */
export type Cue = 'smile' | 'triangle' | 'coffee';

export type ReconcileStatus =
	/** Equal to the minute. */
	| 'match'
	/** Not equal, but by less than the tolerance: no mark. */
	| 'withinTolerance'
	| 'mismatch'
	| 'noWorkHours'
	| 'noAttendance'
	/** A whole day of leave. */
	| 'leave'
	/** Neither attendance nor 工数. */
	| 'nothing'
	/** One of the two times is missing. */
	| 'incomplete'
	/** No record can be read out of the input. */
	| 'failed';

export interface Reconciled {
	/** Index of the attendance's item; absent for 工数 without attendance. */
	readonly item?: number;
	readonly employeeCode?: string;
	readonly date?: string;
	readonly status: ReconcileStatus;
	readonly cue?: Cue;
	readonly attendanceMinutes?: number;
	readonly workHoursMinutes?: number;
	/** 工数 − attendance. */
	readonly differenceMinutes?: number;
	/** Somebody has to look at it. */
	readonly needsAttention: boolean;
	readonly reason?: Reason;
}

/**
 * Compares attendance (退社−出社−休憩) with 工数, by person and day: one result per input item, in order, then one per day
 * that only 工数 has. `tolerance`: from so many minutes on, a difference is a mismatch (工数と勤怠の一致).
 */
export function reconcile(
	inputs: readonly Input[],
	hours: ReadonlyMap<string, DayHours>,
	tolerance: number,
): Reconciled[] {
	const read = inputs.map((input) => check(attendance, input));
	const counts = new Map<string, number>();
	for (const { record } of read) {
		if (record) counts.set(dayKey(record), (counts.get(dayKey(record)) ?? 0) + 1);
	}
	const codes = codeBook([...hours.values()].map(({ employeeCode }) => employeeCode));
	const compared = read.map(({ record, label, reasons }, item): Reconciled => {
		if (!record) return failed(item, inputs[item], reasons[0]);
		const key = dayKey(record);
		const count = counts.get(key) ?? 1;
		if (count > 1)
			return failed(item, inputs[item], recordReasons.duplicate({ record: label, count }));
		const entered = hours.get(key)?.minutes;
		return { item, ...compare(record, label, entered, { tolerance, codes }) };
	});
	const known = codeBook(read.flatMap(({ record }) => record?.employeeCode ?? []));
	const alone = [...hours]
		.filter(([key]) => !counts.has(key))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, day]) => withoutAttendance(day, known));
	return [...compared, ...alone];
}

function failed(item: number, { employeeCode, date }: Input, reason: Reason): Reconciled {
	const named = {
		...(employeeCode !== undefined && { employeeCode: String(employeeCode) }),
		...(date !== undefined && { date: String(date) }),
	};
	return { item, ...named, status: 'failed', needsAttention: true, reason };
}

function compare(
	record: Attendance,
	label: string,
	entered: number | undefined,
	{ tolerance, codes }: { tolerance: number; codes: CodeBook },
): Omit<Reconciled, 'item'> {
	const { employeeCode, date, clockIn, clockOut, leave, workMinutes } = record;
	const hours = Math.round(entered ?? 0);
	const head = { employeeCode, date, workHoursMinutes: hours };
	const isAway = clockIn === undefined && clockOut === undefined && !workMinutes;
	if (isAway && leave !== undefined) {
		const reason = hours > 0 ? say.hoursOnLeave({ record: label, leave, hours }) : undefined;
		return {
			...{ ...head, status: 'leave', cue: 'coffee', needsAttention: hours > 0 },
			...(reason && { reason }),
		};
	}
	if (isAway && hours === 0) return { ...head, status: 'nothing', needsAttention: false };
	if (isAway) {
		const reason = say.noAttendance({ record: label, hours });
		return { ...head, status: 'noAttendance', cue: 'triangle', needsAttention: true, reason };
	}
	const worked = workedOn(record);
	if (worked === undefined) {
		const field = clockIn === undefined ? 'clockIn' : 'clockOut';
		const reason = say.incomplete({ record: label, field });
		return { ...head, status: 'incomplete', needsAttention: true, reason };
	}
	const both = { ...head, attendanceMinutes: worked, differenceMinutes: hours - worked };
	if (hours === worked) return { ...both, status: 'match', cue: 'smile', needsAttention: false };
	if (hours === 0) {
		const reason =
			nearMiss(label, employeeCode, codes) ??
			say.noWorkHours({ record: label, attendance: worked });
		return { ...both, status: 'noWorkHours', cue: 'triangle', needsAttention: true, reason };
	}
	const difference = Math.abs(hours - worked);
	if (difference < tolerance)
		return { ...both, status: 'withinTolerance', cue: 'triangle', needsAttention: false };
	const reason = say.mismatch({ record: label, attendance: worked, hours, difference });
	return { ...both, status: 'mismatch', cue: 'triangle', needsAttention: true, reason };
}

/** 退社−出社−休憩; where the source does not say when the breaks were, its own sum. */
function workedOn({ date, clockIn, clockOut, breaks, workMinutes }: Attendance) {
	if (workMinutes !== undefined && breaks === undefined) return workMinutes;
	if (clockIn === undefined || clockOut === undefined) return workMinutes;
	return workedMinutes({
		start: minutesOn(date, clockIn),
		end: minutesOn(date, clockOut),
		breaks: spansOf(date, breaks ?? []),
	});
}

function withoutAttendance({ employeeCode, date, minutes }: DayHours, known: CodeBook): Reconciled {
	const record = nameOf(employeeCode, date);
	const hours = Math.round(minutes);
	const head = { employeeCode, date, workHoursMinutes: hours };
	if (hours === 0) return { ...head, status: 'nothing', needsAttention: false };
	const reason = nearMiss(record, employeeCode, known) ?? say.noAttendance({ record, hours });
	return { ...head, status: 'noAttendance', cue: 'triangle', needsAttention: true, reason };
}

function nearMiss(record: string, code: string, others: CodeBook): Reason | undefined {
	const match = others.find(code);
	if (match.kind !== 'near') return undefined;
	return say.nearMiss({ record, near: match.near.map((near) => `'${near}'`).join(', ') });
}
