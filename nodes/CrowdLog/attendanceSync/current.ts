import { type Attendance, type Input, isBlank, nameOf } from '../../shared/records';
import { code, day } from '../../shared/records/fields';
import { valueAt } from '../../shared/records/valueAt';
import type { Reason } from '../../shared/reasons/reason';
import type { FieldMapping } from '../../shared/unverified/rows';
import { dayReasons } from '../days/reasons';
import { dayKey } from '../days/rules';
import { readMapped } from '../unverifiedRows';
import { readBreaks, readClock } from './clockValue';
import { attendanceSyncReasons } from './reasons';

/** What CrowdLog holds, by key of the day. */
export interface CurrentDays {
	readonly days: ReadonlyMap<string, Attendance>;
	/** Days that must not be changed, and why. */
	readonly blocked: ReadonlyMap<string, Reason>;
}

export const NOTHING: CurrentDays = { days: new Map(), blocked: new Map() };

interface Times {
	clockIn?: string;
	clockOut?: string;
	breaks?: Attendance['breaks'];
}

/**
 * Reads rows of attendance by the user's map. A row whose person or day cannot be read stops the run (`Refusal`); one whose
 * times cannot be read blocks its day, and so do two rows for one day and a word that says 申請済.
 */
export function readCurrent(
	rows: readonly Input[],
	map: readonly FieldMapping[],
	appliedWords: readonly string[],
): CurrentDays {
	const days = new Map<string, Attendance>();
	const blocked = new Map<string, Reason>();
	const counts = new Map<string, number>();
	const whose = map.filter(({ field }) => field === 'employeeCode' || field === 'date');
	const pathOf = (field: string) => map.find((one) => one.field === field)?.path;
	for (const [index, row] of rows.entries()) {
		const { employeeCode, date } = readMapped<Attendance>(row, index, whose, WHOSE, NEEDED);
		const key = dayKey({ employeeCode, date });
		const record = nameOf(employeeCode, date);
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		const times = readTimes(row, date, pathOf);
		if ('unreadable' in times)
			blocked.set(
				key,
				attendanceSyncReasons.currentUnreadable({ record, field: times.unreadable }),
			);
		else days.set(key, { employeeCode, date, ...times });
		if (isApplied(row, pathOf('applied'), appliedWords))
			blocked.set(key, dayReasons.applied({ record }));
		if (count > 1) blocked.set(key, attendanceSyncReasons.severalCurrent({ record, count }));
	}
	return { days, blocked };
}

const NEEDED = ['employeeCode', 'date'] as const;
const WHOSE = { employeeCode: code.read, date: day.read };

function readTimes(
	row: Input,
	date: string,
	pathOf: (field: string) => string | undefined,
): Times | { unreadable: string } {
	const times: Times = {};
	for (const field of ['clockIn', 'clockOut'] as const) {
		const value = valueOf(row, pathOf(field));
		if (isBlank(value)) continue;
		times[field] = readClock(date, value);
		if (times[field] === undefined) return { unreadable: field };
	}
	const path = pathOf('breaks');
	if (path === undefined) return times;
	const value = valueOf(row, path);
	times.breaks = isBlank(value) ? [] : readBreaks(date, value);
	return times.breaks === undefined ? { unreadable: 'breaks' } : times;
}

const valueOf = (row: Input, path: string | undefined) =>
	path === undefined ? undefined : valueAt(row, path);

function isApplied(row: Input, path: string | undefined, words: readonly string[]): boolean {
	const value = valueOf(row, path);
	return !isBlank(value) && words.includes(String(value));
}
