import type { Attendance, Input, Period } from '../../shared/records';
import type { Applied } from '../../shared/sync/apply';
import { carryOut, type SyncSettings } from '../../shared/sync/carryOut';
import { type FieldRule, plan, type Wanted } from '../../shared/sync/plan';
import type { Changes, Step } from '../../shared/sync/step';
import type { Reason } from '../../shared/reasons/reason';
import { type DateRange, spanOf } from '../../shared/time/dateRange';
import { type ReadDay, readDays } from '../days/readDays';
import type { DayRules } from '../days/rules';
import { type CurrentDays, NOTHING } from './current';

/** What a report's line holds beside the day itself. */
export interface SyncedDay extends Attendance {
	/** What rounding changed, both values. */
	rounded?: Changes;
	/** false: written without looking at what CrowdLog holds. */
	compared?: false;
}

export interface AttendanceSync extends SyncSettings {
	readonly rules: DayRules;
	/** Reads what CrowdLog holds between the first and the last day; absent: it cannot be read. */
	read?(range: DateRange): Promise<CurrentDays>;
	/** What is read has the breaks, too; otherwise a difference in them alone is not seen. */
	readonly readsBreaks: boolean;
	/** Writes one day; throws a `Refusal`. */
	write(day: Attendance): Promise<void>;
}

const TIMES: ReadonlyArray<FieldRule<SyncedDay>> = [{ name: 'clockIn' }, { name: 'clockOut' }];
/** Breaks that the source does not tell are left as they are. */
const TIMES_AND_BREAKS: typeof TIMES = [...TIMES, { name: 'breaks', same: isSameBreaks }];

/**
 * Makes CrowdLog's days hold what the records say: its times are overwritten, nothing is ever deleted. Days that are
 * closed or 申請済 are left alone. Without a way to read, every day that may be written is written.
 */
export async function syncAttendance(
	inputs: readonly Input[],
	{ rules, read, readsBreaks, write, ...settings }: AttendanceSync,
): Promise<Applied<SyncedDay>> {
	const days = readDays(inputs, rules);
	const range = spanOf(days.flatMap(({ day }) => day?.date ?? []));
	const current = read && range ? await read(range) : NOTHING;
	const steps = plan<SyncedDay>(days.map(toWanted), current.days, {
		fields: readsBreaks ? TIMES_AND_BREAKS : TIMES,
		blocked: new Map([...current.blocked, ...ownBlocked(days)]),
		deletable: () => false,
	}).map((step) => (read ? step : notCompared(step)));
	return await carryOut(
		{ steps, currentCount: 0, write: async (step) => await write(step.record as Attendance) },
		settings,
	);
}

function toWanted({ item, key, label, record, day, rounded, verdict }: ReadDay): Wanted<SyncedDay> {
	const wanted = { ...(day ?? record), ...(rounded && { rounded }) };
	return { item, key, label, record: wanted, ...(verdict && { verdict }) };
}

function ownBlocked(days: readonly ReadDay[]): Array<[string, Reason]> {
	return days.flatMap(({ key, blocked }) => (blocked ? [[key, blocked] as [string, Reason]] : []));
}

/** Whether the day exists is not known, and CrowdLog shows initial values anyway: whatever is there is overwritten. */
function notCompared(step: Step<SyncedDay>): Step<SyncedDay> {
	if (step.action !== 'create') return step;
	return { ...step, action: 'update', record: { ...step.record, compared: false } };
}

function isSameBreaks(wanted: unknown, current: unknown): boolean {
	const text = (breaks: unknown) =>
		((breaks ?? []) as Period[]).map(({ start, end }) => `${start}/${end}`).join(' ');
	return text(wanted) === text(current);
}
