import {
	attendance,
	type Attendance,
	check,
	type Input,
	isNothing,
	recordReasons,
} from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Changes } from '../../shared/sync/step';
import { readDay } from '../../shared/time/jst';
import { blockedReason, judge, type Verdict } from './judge';
import { type DayTimes, instantOf } from './minutes';
import { dayKey, type DayRules } from './rules';

/** One input item, decided. */
export interface ReadDay {
	/** Index of the input item. */
	readonly item: number;
	readonly key: string;
	readonly label: string;
	/** As the source has it; what is no clean record still names person and day, as far as it can. */
	readonly record: Partial<Attendance>;
	/** Set: CrowdLog does not get it. */
	readonly verdict?: Verdict;
	/** Set: it must be left alone in CrowdLog (締め, 申請済). */
	readonly blocked?: Reason;
	/** As CrowdLog gets it, in minutes and as a record. */
	readonly written?: DayTimes;
	readonly day?: Attendance;
	/** What rounding changed, both values. */
	readonly rounded?: Changes;
	/** What is not taken over although the day is. */
	readonly remark?: Reason;
}

/**
 * Reads the input as days of attendance, one per item, in order, and decides each. Two rows for one day fail together,
 * because nobody can know which one is right.
 */
export function readDays(inputs: readonly Input[], rules: DayRules): ReadDay[] {
	const read = inputs.flatMap((input, item) =>
		isNothing(input) ? [] : [readOne(input, item, rules)],
	);
	const counts = new Map<string, number>();
	for (const { key } of read) counts.set(key, (counts.get(key) ?? 0) + 1);
	return read.map((day) => {
		const count = counts.get(day.key) ?? 1;
		if (count === 1) return day;
		const { item, key, label, record } = day;
		const reason = recordReasons.duplicate({ record: label, count });
		return { item, key, label, record, verdict: { action: 'failed', reason } };
	});
}

function readOne(input: Input, item: number, rules: DayRules): ReadDay {
	const { label, record, reasons } = check(attendance, input);
	if (!record) return { item, label, ...nameOf(input, item), verdict: failedBy(reasons[0]) };
	const head = { item, label, key: dayKey(record), record };
	const blocked = blockedReason(record, label, rules);
	const judged = judge(record, label, rules);
	if (judged.verdict) return { ...head, verdict: judged.verdict, ...(blocked && { blocked }) };
	const { times, written, remark } = judged;
	const day = withTimes(record, written);
	const rounded = written === times ? undefined : changesBetween(withTimes(record, times), day);
	return {
		...{ ...head, written, day },
		...(blocked && { blocked }),
		...(rounded && { rounded }),
		...(remark && { remark }),
	};
}

const failedBy = (reason: Reason): Verdict => ({ action: 'failed', reason });

/** A record that cannot be read still names its day, so that two rows for it are seen. */
function nameOf({ employeeCode, date }: Input, item: number) {
	const [code, day] = [employeeCode === undefined ? '' : String(employeeCode), readDay(date)];
	const named = {
		...(code.trim() !== '' && { employeeCode: code }),
		...(day !== undefined && { date: day }),
	};
	const isNamed = code.trim() !== '' && day !== undefined;
	return {
		key: isNamed ? dayKey({ employeeCode: code, date: day }) : `item ${item}`,
		record: named,
	};
}

function withTimes(record: Attendance, { start, end, breaks }: DayTimes): Attendance {
	const at = (minutes: number) => instantOf(record.date, minutes);
	return {
		...record,
		clockIn: at(start),
		clockOut: at(end),
		...(breaks && {
			breaks: breaks.map((pause) => ({ start: at(pause.start), end: at(pause.end) })),
		}),
	};
}

/** Cut-off seconds are no rounding: whole minutes are compared with whole minutes. */
function changesBetween(before: Attendance, after: Attendance): Changes | undefined {
	const fields = ['clockIn', 'clockOut', 'breaks'] as const;
	const changed = fields
		.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
		.map((field) => [field, { from: before[field], to: after[field] }]);
	return changed.length === 0 ? undefined : (Object.fromEntries(changed) as Changes);
}
